/** A made protocol as the registry holds it. */
import type { z } from "zod";
import { protocolSchema } from "../../src/core/protocol/protocol-schema.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Chance } from "./chance.ts";
import { makeAnomalies } from "./made-anomalies.ts";
import * as legal from "./legal-text.ts";
import type { MadeMailbox, MadeReceiver } from "./made-receiver.ts";
import type { MadeTimes } from "./made-times.ts";
import { monthForms, printDay, printKbo } from "./printed-forms.ts";
import { receiverWords } from "./receiver-words.ts";
import { recordWords } from "./wording.nl.ts";

/** Nobody confirms tomorrow, whenever these are made. */
const LAST_CONFIRMATION = "2026-07-01";

/** What a protocol file holds, before it is parsed. */
export type Draft = z.input<typeof protocolSchema>;

export interface Ingredients {
  readonly id: string;
  readonly receiver: MadeReceiver;
  readonly team: string;
  readonly times: MadeTimes;
  readonly mailboxes: readonly MadeMailbox[];
  readonly noticeMonths: number;
  /** The text asks for information and explicit consent in article 3, as Mesen's does not. */
  readonly hasDuty: boolean;
  readonly advice: "positive" | null;
}

/**
 * Each fact has its printed form where that differs, as `writeText` prints it. What nobody confirmed
 * is null, as in a real file; here and there a mailbox is confirmed.
 */
export function makeRecord(made: Ingredients, chance: Chance): WholeProtocol {
  return protocolSchema.parse(makeDraft(made, chance));
}

function makeDraft(made: Ingredients, chance: Chance): Draft {
  const { id, receiver, team, times } = made;
  const words = receiverWords[receiver.kind];
  const named = { name: receiver.name, the: words.the, noun: words.noun };
  const purpose = chance.pick(legal.purposes);
  const printedPurpose = purpose.printed(named);
  const day = (value: string, article: string) =>
    printedFact(value, printDay(value as MadeTimes["signedOn"], chance), article, recordWords.day);
  const outcome = (article: string) =>
    made.advice === null
      ? printedFact(null, "advies", article, recordWords.outcomeUnknown)
      : printedFact(made.advice, "positief advies", article, recordWords.outcome);
  const kbo = (value: string) =>
    printedFact(value, printKbo(value, chance), "partijen", recordWords.kbo);
  return {
    id,
    team: fact(team, "titel"),
    sender: {
      name: fact("Opgroeien regie", "partijen"),
      kbo: fact("0886.886.638", "partijen"),
      seat: fact("Hallepoortlaan 27, 1060 Brussel", "partijen"),
      dpoMailbox: fact("dpo@opgroeien.be", "artikel 9"),
    },
    receiver: {
      definedName: fact(receiver.name, "partijen"),
      shownName: printedFact(
        receiver.name.replace("SOCIALE DIENST", "Sociale Dienst"),
        receiver.name,
        "partijen",
        recordWords.shownName,
      ),
      kbo: kbo(receiver.kbo),
      seat: fact(receiver.seat, "partijen"),
      phone: fact(null, "hele tekst"),
      dpoMailbox: fact(receiver.dpoMailbox, "artikel 9"),
    },
    territory: printedFact(
      receiver.municipalities.flatMap(({ postcodes }) => postcodes),
      receiver.name,
      "overweging C",
      recordWords.territory,
    ),
    mailboxes: made.mailboxes.map(({ address, only }) => ({
      address: {
        ...fact(address, "artikel 6"),
        confirmed:
          chance.happens(0.3) && times.appliesFrom < LAST_CONFIRMATION
            ? { by: `Onthaal ${receiver.name}`, on: times.appliesFrom }
            : null,
      },
      postcodes: only === null ? "all" : only.flatMap(({ postcodes }) => postcodes),
    })),
    agreement: {
      concludedOn: day(times.agreementOn, "overweging C"),
      lastDay: printedFact(null, legal.duration, "artikel 5", recordWords.agreementOpen),
    },
    dpoAdvice: {
      sender: { on: day(times.senderAdviceOn, "overweging E"), outcome: outcome("overweging E") },
      receiver: {
        on: day(times.receiverAdviceOn, "overweging F"),
        outcome: outcome("overweging F"),
      },
    },
    signedOn: day(times.signedOn, "slot"),
    appliesFrom: day(times.appliesFrom, "artikel 11"),
    lastDay: times.lastDay === null ? fact(null, "artikel 11") : day(times.lastDay, "artikel 11"),
    noticeMonths: printedFact(
      made.noticeMonths,
      chance.pick(monthForms)(made.noticeMonths),
      "artikel 11",
      recordWords.months,
    ),
    notice: null,
    endedAtOnce: null,
    groundGone: null,
    successor: null,
    publishedAt: printedFact(null, legal.published, "overweging D", recordWords.notPublished),
    purpose: fact(printedPurpose, "artikel 2"),
    purposeForClient: printedFact(
      purpose.forClient,
      printedPurpose,
      "artikel 2",
      recordWords.plainPurpose,
    ),
    dataItems: [dataItem(legal.dataItems[0]), dataItem(legal.dataItems[1])],
    informationDuty: made.hasDuty
      ? printedFact(
          ["purpose", "data", "with-whom", "what-happens", "what-to-expect"],
          legal.informationDuty,
          "artikel 3",
          recordWords.duty,
        )
      : printedFact(
          null,
          "De cliënt moet voldoende geïnformeerd zijn (zie lager)",
          "overweging C",
          recordWords.dutyMissing,
        ),
    consent: made.hasDuty
      ? fact(legal.consentInArticle3, "artikel 3")
      : fact(legal.consentInRecitalC, "overweging C"),
    sharing: made.hasDuty
      ? printedFact(
          legal.sharingInArticle3(named).replace(" (vermeld in art. 458 van het Strafwetboek)", ""),
          legal.sharingInArticle3(named),
          "artikel 3",
          recordWords.criminalCode,
        )
      : fact(legal.sharingInRecitalC(named), "overweging C"),
    retention: {
      floor: fact(legal.retentionFloor(named), "artikel 3"),
      file: fact(legal.retentionFile(named), "artikel 3"),
      fileYears: printedFact(
        10,
        "10 jaar na het afsluiten van het dossier",
        "artikel 3",
        recordWords.years,
      ),
    },
    onward: {
      socialWorker: fact(legal.socialWorker(named), "artikel 4"),
      partners: fact(legal.partners, "artikel 4"),
    },
    occasion: fact(legal.occasion(named), "artikel 5"),
    duration: fact(legal.duration, "artikel 5"),
    encryption: fact(legal.encryption, "artikel 6"),
    measures: legal.measures(named).map((measure) => fact(measure, "artikel 6")),
    correction: fact(legal.correction(named), "artikel 7"),
    correctionContact: fact(null, "artikel 7"),
    endAtOnceRule: fact(legal.endAtOnce(named), "artikel 8"),
    breach: fact(legal.breach, "artikel 9"),
    law: fact(legal.law, "artikel 10"),
    courts: fact(legal.courts, "artikel 10"),
    groundRule: fact(legal.groundRule, "artikel 11"),
    anomalies: makeAnomalies(made),
  };
}

const dataItem = ([what, why]: readonly [string, string]) => ({
  what: fact(what, "artikel 3"),
  why: fact(why, "artikel 3"),
});

function fact<T>(value: T, article: string) {
  return { value, article, confirmed: null };
}

/** Without the printed form where that is the value itself. */
function printedFact<T>(value: T, printed: string, article: string, reason: string) {
  const plain = fact(value, article);
  return value === printed ? plain : { ...plain, printed, reason };
}
