/** Who refers, and where the receiver can ask. No protocol has it: the sheet alone, unless asked otherwise. */
import { fail, ok, type Result } from "../base/result.ts";

/** As it is typed. */
export interface ReferrerDraft {
  /** null: as Outlook shows it. */
  readonly name: string | null;
  readonly telephone: string;
  /** Whether the mail shows it too. */
  readonly inMail: boolean;
}

export interface Referrer {
  /** null: not told. */
  readonly name: string | null;
  /** As it was typed; null: not told. */
  readonly telephone: string | null;
  readonly inMail: boolean;
}

/** In characters. */
export const referrerLimits = { name: 80, telephone: 30 } as const;

export type ReferrerProblem =
  | { readonly kind: "referrer-telephone-unreadable" }
  /** The mail should show what was not given. */
  | { readonly kind: "referrer-nothing-to-show" };

export const emptyReferrer: ReferrerDraft = { name: null, telephone: "", inMail: false };

export const unknownReferrer: Referrer = { name: null, telephone: null, inMail: false };

/** @param nameInOutlook - null where Outlook does not tell. */
export function parseReferrer(
  { name, telephone, inMail }: ReferrerDraft,
  nameInOutlook: string | null,
): Result<Referrer, ReferrerProblem> {
  const known = tidy(name ?? nameInOutlook ?? "", referrerLimits.name);
  const number = tidy(telephone, referrerLimits.telephone);
  if (number !== "" && !isNumber(number)) return fail({ kind: "referrer-telephone-unreadable" });
  if (inMail && known === "" && number === "") return fail({ kind: "referrer-nothing-to-show" });
  return ok({ name: known || null, telephone: number || null, inMail });
}

/** The two in one line: "Inge Claes, 03 123 45 67". null where neither is told. */
export function referrerLine({ name, telephone }: Referrer): string | null {
  const parts = [name, telephone].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function tidy(text: string, limit: number): string {
  return text.replace(/\s+/g, " ").trim().slice(0, limit);
}

function isNumber(text: string): boolean {
  return /^[+(]?[\d ./()-]+$/.test(text) && text.replace(/\D/g, "").length >= 6;
}
