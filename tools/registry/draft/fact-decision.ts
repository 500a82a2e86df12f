import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readProtocol } from "../files/source.ts";
import type { OpenFact } from "./draft.ts";
import type { Json } from "./proposal.ts";

/** The decision on an open fact: the proposal, nothing, or another value. */
export interface FactDecision {
  readonly kind: "took" | "left" | "chose";
  readonly value: Json;
}

export type FactDecisionProblem =
  | { readonly kind: "nothing-proposed"; readonly fact: string }
  | { readonly kind: "cannot-be-empty"; readonly fact: string }
  | { readonly kind: "value-wrong"; readonly fact: string; readonly issue: string };

/**
 * Reads the answer for an open fact: "ok" accepts the proposal, "-" leaves it empty, anything else is a
 * value of the type in protocol-schema.ts: a text, a number, or a list with commas.
 */
export function readFactDecision(
  open: OpenFact,
  answer: string,
  record: Readonly<Record<string, Json>>,
): Result<FactDecision, FactDecisionProblem> {
  const { fact, proposed } = open;
  const text = answer.trim().replace(/\s+/g, " ");
  if (text === "ok") {
    if (issueWith(record, fact, proposed) === null) return ok({ kind: "took", value: proposed });
    return fail({ kind: "nothing-proposed", fact });
  }
  if (text === "-") {
    // An empty mailbox is dropped, as long as another one remains.
    if (isMailbox(fact) || issueWith(record, fact, null) === null)
      return ok({ kind: "left", value: null });
    return fail({ kind: "cannot-be-empty", fact });
  }
  const list = text.split(",").map((part) => part.trim());
  const candidates: readonly Json[] = [
    text,
    ...(/^\d{1,9}$/.test(text) ? [Number(text)] : []),
    list,
  ];
  let issue = "heeft een waarde die hier niet kan";
  for (const candidate of candidates) {
    const found = issueWith(record, fact, candidate);
    if (found === null) return ok({ kind: "chose", value: candidate });
    if (!found.startsWith("ontbreekt")) issue = found;
  }
  return fail({ kind: "value-wrong", fact, issue });
}

export function isMailbox(fact: string): boolean {
  return /^mailboxes\.\d+\.address$/.test(fact);
}

/** The places of a dropped mailbox need no decision. `given` is the answer for a fact. */
export function isOfDropped(fact: string, given: (fact: string) => string | null): boolean {
  const mailbox = /^(mailboxes\.\d+)\.postcodes$/.exec(fact)?.[1];
  return mailbox !== undefined && given(`${mailbox}.address`)?.trim() === "-";
}

/** The schema's complaint about a value at a path; null when it is valid. */
function issueWith(
  record: Readonly<Record<string, Json>>,
  path: string,
  value: Json,
): string | null {
  const tried = structuredClone(record) as Record<string, Json>;
  setAt(tried, path, value, null);
  const { issues } = readProtocol("", JSON.stringify(tried));
  return (
    issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.message ??
    null
  );
}

/** Sets the fact or bare value at a path, and how it differs from its print. */
export function setAt(
  record: object,
  path: string,
  value: Json,
  differs: { readonly printed: string; readonly reason: string } | null,
): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let holder: object = record;
  for (const name of names) holder = Reflect.get(holder, name) as object;
  const there: unknown = Reflect.get(holder, last);
  if (typeof there !== "object" || there === null || !("article" in there)) {
    Reflect.set(holder, last, value);
    return;
  }
  const { article } = there as { article: string };
  Reflect.set(holder, last, { value, article, ...differs, confirmed: null });
}
