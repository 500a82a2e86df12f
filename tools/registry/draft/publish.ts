import type { IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { checkRegistry } from "../check/check.ts";
import { findingSentence } from "../check/finding.ts";
import { readProtocol, toSource, type RegistrySource } from "../files/source.ts";
import { isReservedDomain } from "../import/address-doubts.ts";
import type { DraftAnomaly } from "./anomalies.ts";
import { doubtfulMailboxWhy } from "./anomaly-words.nl.ts";
import {
  isMailbox,
  isOfDropped,
  readFactDecision,
  setAt,
  type FactDecision,
  type FactDecisionProblem,
} from "./fact-decision.ts";
import type { Draft, OpenFact } from "./draft.ts";
import type { Json } from "./proposal.ts";
import { decisionWords, draftWords } from "./wording.nl.ts";

/** Who decided, and on which day. */
export interface Decider {
  readonly by: string;
  readonly on: IsoDay;
}

export type PublishProblem =
  | FactDecisionProblem
  | { readonly kind: "undecided"; readonly open: readonly OpenFact[] }
  | { readonly kind: "not-open"; readonly fact: string }
  | { readonly kind: "breaks-rule"; readonly findings: readonly string[] };

/**
 * Makes a protocol record from a draft whose open facts are all decided.
 *
 * Each decision is kept as an anomaly. Refused when the registry with this protocol breaks a rule.
 */
export function publishDraft(
  draft: Draft,
  answers: ReadonlyMap<string, string>,
  decider: Decider,
  source: RegistrySource,
): Result<Readonly<Record<string, Json>>, PublishProblem> {
  const notOpen = [...answers.keys()].find((fact) => !draft.open.some((one) => one.fact === fact));
  if (notOpen !== undefined) return fail({ kind: "not-open", fact: notOpen });
  const given = (open: OpenFact): string | null => answers.get(open.fact) ?? open.decision;
  const givenFor = (fact: string): string | null => {
    const open = draft.open.find((one) => one.fact === fact);
    return open === undefined ? null : given(open);
  };
  const toDecide = draft.open.filter(({ fact }) => !isOfDropped(fact, givenFor));
  const undecided = toDecide.filter((open) => given(open) === null);
  if (undecided.length > 0) return fail({ kind: "undecided", open: undecided });

  const record = structuredClone(draft.record) as Record<string, Json>;
  const decisions: DraftAnomaly[] = [];
  for (const open of toDecide) {
    const choice = readFactDecision(open, given(open) ?? "", draft.record);
    if (!choice.ok) return choice;
    applyChoice(record, open, choice.value, decider);
    decisions.push(decisionOf(open, choice.value, decider));
  }
  record.anomalies = [
    ...(record.anomalies as unknown as DraftAnomaly[]),
    ...decisions,
  ] as unknown as Json;
  withoutEmptyMailboxes(record);
  const errors = [...reservedIn(record), ...errorsWith(source, draft.id, record)];
  return errors.length > 0 ? fail({ kind: "breaks-rule", findings: errors }) : ok(record);
}

/** The proposal is already in the record, with how it differs from its print. */
function applyChoice(
  record: Record<string, Json>,
  open: OpenFact,
  choice: FactDecision,
  decider: Decider,
): void {
  if (choice.kind === "took") return;
  const { fact, words, proposed } = open;
  const decided = draftWords.reasons.decided(decider.by, decider.on);
  const reason = open.reason === undefined ? decided : `${open.reason} ${decided}`;
  const differs = words === "" || words === choice.value ? null : { printed: words, reason };
  setAt(record, fact, choice.value, differs);
  if (!isMailbox(fact)) return;
  for (const anomaly of record.anomalies as unknown as { mailbox?: Json }[])
    if (anomaly.mailbox === proposed) {
      if (typeof choice.value === "string") anomaly.mailbox = choice.value;
      else delete anomaly.mailbox;
    }
}

function decisionOf(open: OpenFact, choice: FactDecision, { by, on }: Decider): DraftAnomaly {
  const { fact, words, article, question, reason } = open;
  const isNothing = choice.value === null;
  const decided = isNothing
    ? decisionWords.left
    : decisionWords[choice.kind === "took" ? "took" : "chose"](choice.value);
  return {
    id: `decided-${fact.toLowerCase().replaceAll(".", "-")}`,
    what: decisionWords.what(fact),
    article: article === "" ? "hele tekst" : article,
    printed: words === "" ? null : words,
    why: isMailbox(fact) ? doubtfulMailboxWhy : question,
    decision: {
      what: reason === undefined || choice.kind === "took" ? decided : `${decided} ${reason}`,
      by,
      on,
    },
    ...(isMailbox(fact) && typeof choice.value === "string" ? { mailbox: choice.value } : {}),
  };
}

function withoutEmptyMailboxes(record: Record<string, Json>): void {
  const boxes = record.mailboxes as unknown as { address: { value: Json } }[];
  record.mailboxes = boxes.filter(({ address }) => address.value !== null);
}

/** Addresses on a domain that exists for examples only: nothing may be published with them. */
function reservedIn(record: Readonly<Record<string, Json>>): readonly string[] {
  const boxes = record.mailboxes as unknown as { address: { value: Json } }[];
  const { dpoMailbox } = record.receiver as unknown as { dpoMailbox: { value: Json } };
  return [...boxes.map(({ address }) => address.value), dpoMailbox.value].flatMap((address) =>
    typeof address === "string" && isReservedDomain(address)
      ? [draftWords.reservedDomain(address)]
      : [],
  );
}

function errorsWith(
  { files, placeFiles, today }: RegistrySource,
  id: string,
  record: Readonly<Record<string, Json>>,
): readonly string[] {
  const added = readProtocol(`protocols/${id}.json`, JSON.stringify(record));
  return checkRegistry(toSource([...files, added], placeFiles, today))
    .filter(({ severity }) => severity === "error")
    .map(findingSentence);
}
