import { parsePhoneNumberFromString, validatePhoneNumberLength } from "libphonenumber-js/max";
import type { TelephoneParser, TelephoneRefusal } from "./client-problem.ts";

/** Digits and the usual separators: no words, no extension, no second number. */
const telephoneShape = /^[\d+().\-\u2010\u2011\u2013/ ]+$/u;

/**
 * The start of a telephone number: +, 00 or 0, the country code, or a mobile number that lost its
 * zero in a spreadsheet. Eight other digits may be a landline without its zero, or a date.
 */
const telephoneStart = /^\(?(?:[+0]|32|4)/u;

/**
 * Parses a telephone number: Belgian without a prefix, any country with + or 00.
 *
 * Checks against the ranges in use in each country, in libphonenumber's full data: its small data
 * accept 0470 12 34 5. It cannot know whether the number is in service, and a range newer than this
 * version of the library is refused as `invalid`.
 *
 * The data are 150 kB: the pane loads this file with `import()`, before the step that needs it.
 */
export const parseTelephone: TelephoneParser = (text) => {
  if (!telephoneShape.test(text)) return { ok: false, reason: "not-a-number" };
  const reason = lengthRefusal(text);
  if (reason !== null) return { ok: false, reason };
  const number = parsePhoneNumberFromString(text, { defaultCountry: "BE", extract: false });
  if (number?.isValid() !== true || !telephoneStart.test(text)) {
    return { ok: false, reason: isMobileCutShort(text) ? "too-short" : "invalid" };
  }
  return { ok: true, international: number.formatInternational() };
};

/** A Belgian mobile number with digits missing is as long as a landline number. */
function isMobileCutShort(text: string): boolean {
  return /^04[5-9]\d{0,6}$/.test(text.replace(/\D/g, ""));
}

function lengthRefusal(text: string): TelephoneRefusal | null {
  const refusal = validatePhoneNumberLength(text, "BE");
  switch (refusal) {
    case undefined:
      return null;
    case "TOO_SHORT":
      return "too-short";
    case "TOO_LONG":
      return "too-long";
    case "NOT_A_NUMBER":
      return "not-a-number";
    case "INVALID_COUNTRY":
    case "INVALID_LENGTH":
      return "invalid";
  }
}
