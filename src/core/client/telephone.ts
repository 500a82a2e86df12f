import { parsePhoneNumberFromString, validatePhoneNumberLength } from "libphonenumber-js/max";
import type { TelephoneParser, TelephoneRefusal } from "./client-problem.ts";

/** Digits and the signs people put between them: no words, no extension, no second number. */
const telephoneShape = /^[\d+().\-\u2010\u2011\u2013/ ]+$/u;

/**
 * How a number starts that is one: +, 00 or 0, the country code, or a mobile number that lost its
 * zero in a spreadsheet. Other eight digits may be a landline without its zero, or a date.
 */
const telephoneStart = /^\(?(?:[+0]|32|4)/u;

/**
 * Reads a telephone number: Belgian without a prefix, any country's with + or 00.
 *
 * Judges by the ranges that each country has handed out, as libphonenumber's full data know them:
 * its small data take 0470 12 34 5 for a number. Whether anybody answers is not known, and a range
 * opened after this version of the library is refused as `invalid`.
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

/** With its digits missing, a Belgian mobile number is as long as a landline's. */
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
