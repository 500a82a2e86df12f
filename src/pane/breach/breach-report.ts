/** A personal data breach (article 9) as a team member reports it: chosen answers, no free text. */
import { parseDay, type IsoDay } from "../../core/base/day.ts";
import { fail, ok, type Result } from "../../core/base/result.ts";
import { parseReference, type Reference } from "../../core/mail/reference.ts";
import type { Protocol, ProtocolId } from "../../core/protocol/protocol.ts";
import { ownDpo } from "./own-dpo.ts";

export const breachKinds = [
  "wrong-receiver",
  "password-in-mail",
  "unencrypted",
  "lost",
  "other",
] as const;
export type BreachKind = (typeof breachKinds)[number];

/** In the order in which they are taken. */
export const breachMeasures = [
  "called-receiver",
  "asked-to-erase",
  "said-erased",
  "told-lead",
] as const;
export type BreachMeasure = (typeof breachMeasures)[number];

export const yesNoUnknown = ["yes", "no", "unknown"] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

/** As chosen and typed; null where nothing was chosen. */
export interface BreachAnswers {
  readonly kind: BreachKind | null;
  /** Null: none applies, or the user does not know which. */
  readonly protocol: ProtocolId | null;
  readonly foundOn: string;
  readonly foundAt: string;
  readonly reference: string;
  readonly encrypted: YesNoUnknown | null;
  readonly passwordKnown: YesNoUnknown | null;
  readonly done: readonly BreachMeasure[];
}

/** One for each question to answer again, in the order of the page. */
export type BreachProblem =
  | { readonly kind: "kind-missing" }
  /** The protocols name different DPOs, so a protocol must be chosen. */
  | { readonly kind: "protocol-needed" }
  | { readonly kind: "day-missing" }
  | { readonly kind: "day-invalid" }
  | { readonly kind: "day-in-future" }
  | { readonly kind: "time-invalid" }
  | { readonly kind: "time-in-future" }
  | { readonly kind: "not-a-reference" };

declare const parsed: unique symbol;

/** What the DPO is told. Only `parseBreach` makes one, so it holds no free text. */
export interface BreachReport {
  readonly [parsed]: true;
  readonly kind: BreachKind;
  readonly protocol: Protocol | null;
  readonly ownDpo: string;
  readonly foundOn: IsoDay;
  /** As "14:05", in Brussels. */
  readonly foundAt: string | null;
  readonly reference: Reference | null;
  readonly encrypted: YesNoUnknown;
  /**
   * Whether somebody who should not know the password may know it. Null where nothing was
   * encrypted.
   */
  readonly passwordKnown: YesNoUnknown | null;
  readonly done: readonly BreachMeasure[];
  readonly notDone: readonly BreachMeasure[];
  readonly reportedOn: IsoDay;
}

export interface BreachIncomplete {
  readonly kind: "breach-incomplete";
  readonly problems: readonly BreachProblem[];
}

export interface BreachContext {
  readonly protocols: readonly Protocol[];
  readonly today: IsoDay;
  /** As "14:05", in Brussels. */
  readonly time: string;
}

/**
 * Makes the report, or names every problem.
 *
 * A protocol that has ended is accepted: what was sent under it can still leak.
 */
export function parseBreach(
  answers: BreachAnswers,
  { protocols, today, time }: BreachContext,
): Result<BreachReport, BreachIncomplete> {
  const { kind } = answers;
  const protocol = protocols.find(({ id }) => id === answers.protocol) ?? null;
  const dpo = ownDpo(protocols, protocol);
  const foundOn = parseDay(answers.foundOn.trim());
  const foundAt = answers.foundAt.trim();
  const reference = parseReference(answers.reference);

  const problems = findProblems(answers, dpo, { today, time });
  if (problems.length > 0 || kind === null || dpo === null || foundOn === null)
    return fail({ kind: "breach-incomplete", problems });

  const open = measuresFor(kind);
  const facts: Omit<BreachReport, typeof parsed> = {
    kind,
    protocol,
    ownDpo: dpo,
    foundOn,
    foundAt: foundAt === "" ? null : foundAt,
    reference,
    encrypted: asksEncrypted(kind) ? (answers.encrypted ?? "unknown") : "no",
    passwordKnown: asksPassword(kind)
      ? (answers.passwordKnown ?? "unknown")
      : kind === "password-in-mail"
        ? "yes"
        : null,
    done: open.filter((measure) => answers.done.includes(measure)),
    notDone: open.filter((measure) => !answers.done.includes(measure)),
    reportedOn: today,
  };
  return ok(facts as BreachReport);
}

function findProblems(
  answers: BreachAnswers,
  dpo: string | null,
  { today, time }: Pick<BreachContext, "today" | "time">,
): readonly BreachProblem[] {
  const day = answers.foundOn.trim();
  const foundOn = parseDay(day);
  const foundAt = answers.foundAt.trim();
  const reference = answers.reference.trim();
  const problems: BreachProblem[] = [];
  if (answers.kind === null) problems.push({ kind: "kind-missing" });
  if (dpo === null) problems.push({ kind: "protocol-needed" });
  if (day === "") problems.push({ kind: "day-missing" });
  else if (foundOn === null) problems.push({ kind: "day-invalid" });
  else if (foundOn > today) problems.push({ kind: "day-in-future" });
  if (foundAt !== "" && !/^([01]\d|2[0-3]):[0-5]\d$/.test(foundAt))
    problems.push({ kind: "time-invalid" });
  else if (foundOn === today && foundAt > time) problems.push({ kind: "time-in-future" });
  if (reference !== "" && parseReference(reference) === null)
    problems.push({ kind: "not-a-reference" });
  return problems;
}

/** The measures that apply: after a loss there is no receiver to call. */
export function measuresFor(kind: BreachKind | null): readonly BreachMeasure[] {
  return kind === "lost" ? ["told-lead"] : breachMeasures;
}

/** Whether to ask if the attachment was encrypted. */
export function asksEncrypted(kind: BreachKind | null): boolean {
  return kind !== "unencrypted";
}

/** Whether to ask if somebody knows the password who should not. */
export function asksPassword(kind: BreachKind | null): boolean {
  return kind !== "unencrypted" && kind !== "password-in-mail";
}
