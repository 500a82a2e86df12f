import type { IsoDay } from "../../../../src/core/base/day.ts";
import { mergersSinceSignature } from "../../../../src/core/protocol/doubts.ts";
import { factAt } from "../../../../src/core/protocol/protocol-facts.ts";
import { protocolPeriod, type WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../../src/core/protocol/registry.ts";
import { valueText } from "../../changes/fact-history.ts";
import { labelOf } from "../protocol/labels.ts";
import type { Question } from "./question.ts";
import { askMailWords } from "./wording.nl.ts";

/** A mail that asks a receiver whether the registry is right. It holds nothing of any client. */
export interface AskMail {
  readonly to: readonly string[];
  /** Nobody confirmed at least one of these addresses. */
  readonly isDoubtful: boolean;
  readonly subject: string;
  readonly text: string;
  readonly questions: readonly Question[];
}

/** Asks for mailboxes, telephone number and DPO; after a merger or before an end also what follows. */
export function askMail(protocol: WholeProtocol, registry: Registry, on: IsoDay): AskMail {
  const merger = mergersSinceSignature(protocol, registry).find((one) => one.effectiveFrom <= on);
  const { appliesUntil } = protocolPeriod(protocol);
  const paths = [
    ...protocol.mailboxes.map((_, index) => `mailboxes.${index}.address`),
    "receiver.phone",
    "receiver.dpoMailbox",
    ...(merger === undefined ? [] : ["territory"]),
  ];
  const questions = paths.map((fact) => ({
    fact,
    label: askMailWords.labels[fact] ?? labelOf(fact),
    value: valueText(factAt(protocol, fact)?.value ?? null),
  }));
  return {
    to: protocol.mailboxes.map(({ address }) => address.value),
    isDoubtful: protocol.mailboxes.some(({ address }) => address.confirmed === null),
    subject: askMailWords.subject(protocol.receiver.shownName.value),
    text: askMailWords.text({
      receiver: protocol.receiver.shownName.value,
      team: protocol.team.value,
      signedOn: protocol.signedOn.value,
      questions,
      mergedInto: merger?.municipality ?? null,
      ends: appliesUntil !== null && protocol.successor === null,
    }),
    questions,
  };
}
