/* That a protocol dates the advice of its officers after its signature. */
import { formatDay, type IsoDay } from "../../core/base/day.ts";
import type { AdvisedParty } from "../../core/protocol/advice-dates.ts";
import type { WholeProtocol } from "../../core/protocol/protocol.ts";
import { dutchList, receiverName } from "../parts/sentences.nl.ts";

export const adviceWords = {
  title: "Dit klopt niet in het protocol",
  text: (protocol: WholeProtocol, parties: readonly AdvisedParty[]) =>
    `${upperFirst(dutchList(parties.map((party) => advice(protocol, party))))} ${parties.length === 1 ? "dateert" : "dateren"} van na de ondertekening (${formatDay(protocol.signedOn.value)}).`,
  meanwhile: (protocol: WholeProtocol) =>
    `Of het protocol daarom niet gebruikt mag worden, beslist je DPO (${protocol.sender.dpoMailbox.value}). Zolang die niets zegt, staat het hier als geldig.`,
  forDpo: "Regel voor je DPO",
  line: (protocol: WholeProtocol, parties: readonly AdvisedParty[], today: IsoDay) =>
    `Protocol met ${receiverName(protocol)} (${protocol.id}): ${adviceWords.text(protocol, parties)} Gezien op ${formatDay(today)}. Mag er ondertussen onder dit protocol gedeeld worden, of schort je het op?`,
};

function advice({ dpoAdvice, receiver }: WholeProtocol, party: AdvisedParty): string {
  const { on } = dpoAdvice[party];
  const whose = party === "sender" ? "Opgroeien regie" : receiver.shownName.value;
  return `het advies van de functionaris van ${whose} (${formatDay(on.value)}, ${on.article})`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
