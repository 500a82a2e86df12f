import fc from "fast-check";
import { findNationalNumber } from "../../../../src/core/client/national-number.ts";
import { anyCharacter } from "../../../any-character.ts";
import { asMany } from "../../../examples.ts";
import {
  belgianMobiles,
  checkDigits,
  inOfficialNotation,
  inRandomNotation,
  nationalNumbers,
} from "./national-numbers.ts";

const holds = (text: string): boolean => findNationalNumber(text) !== undefined;

/** Telephone numbers by the rule, although they pass the check. */
const dialsOut = (digits: string): boolean =>
  /^324[5-9]/u.test(digits) || (/^00[1-9]/u.test(digits) && !/^001[0-2]/u.test(digits));

describe("findNationalNumber", () => {
  it.each([
    ["85.07.30-033.28", "the grouping of the identity card"],
    ["85073003328", "digits alone"],
    ["85 07 30 033 28", "spaces"],
    ["850730-033-28", "hyphens"],
    ["85/07/30/033/28", "slashes"],
    ["85.07.30 - 033.28", "three signs between"],
    ["8 5 0 7 3 0 0 3 3 2 8", "digits set apart"],
    ["85\u00a007\u00a030\u2013033.28", "no-break spaces and a dash"],
    ["85\u200b0730\u200b03328", "zero-width spaces"],
    ["８５０７３００３３２８", "full-width digits"],
    ["٨٥٠٧٣٠٠٣٣٢٨", "Arabic digits"],
    ["Jan 85.07.30-033.28", "after a name"],
    ["Kerkstraat 12, 85.07.30-033.28", "after a house number"],
    ["85.07.30-033.28, 9120 Melsele", "before a postcode"],
    ["jan85073003328x@example.be", "glued to letters"],
    ["+32 470 12 34 56, 85.07.30-033.28", "after a telephone number"],
    ["85.07.30-033.28 +32 470 12 34 56", "before a telephone number"],
    ["0470 12 34 56 85.07.30-033.28", "after a domestic telephone number"],
    ["0470 12 63 00\n85073003328", "on the line after a telephone number that ends in 00"],
    ["tel. +\r\n85073003328", "on the line after a plus"],
    ["12\u202885.07.30-033.28", "behind a line separator"],
    ["85\t07\t30\t033\t28", "over the cells of a row"],
    [`850730000${checkDigits("850730000", false)}`, "counter 000"],
  ])("finds %s (%s)", (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", " \n "])(
    "does not join digits over the line break %j",
    (lineBreak) => {
      expect(holds(`85.07.30${lineBreak}033.28`)).toBe(false);
      expect(holds(`bel 0470 85 07${lineBreak}30 033 28`)).toBe(false);
    },
  );

  it.each([
    ["000730033", true, "born in 2000"],
    ["000000123", true, "born in 2000, month and day unknown"],
    ["001230033", true, "born in December 2000"],
    ["120730033", true, "born in 2012"],
    ["850000033", false, "month and day unknown"],
    ["852730033", false, "BIS, sex unknown (month + 20)"],
    ["854730033", false, "BIS (month + 40)"],
    ["852030033", false, "BIS, month unknown (20)"],
    ["854000033", false, "BIS, month and day unknown (40)"],
    ["853231033", false, "BIS December (32)"],
    ["855231033", false, "BIS December (52)"],
  ])("finds %s with its check digits, %s, %s", (nine, from2000) => {
    const digits = nine + checkDigits(nine, from2000);
    expect(holds(digits)).toBe(true);
    expect(holds(inOfficialNotation(digits))).toBe(true);
  });

  it.each([
    ["85.07.30-033.29", "the check number is one too high"],
    ["85.07.30-033.27", "the check number is one too low"],
    ["8507300332", "ten digits"],
    ["850730033280", "a digit glued behind"],
    ["185073003328", "a digit glued in front"],
    ["85.07.30....033.28", "four signs between"],
    ["85.07.30 en 033.28", "a word between"],
    ["+85073003328", "a plus in front"],
    ["(+85) 073 003 328", "a plus and a bracket in front"],
    [`851330033${checkDigits("851330033", false)}`, "month 13"],
    [`851930033${checkDigits("851930033", false)}`, "month 19"],
    [`853330033${checkDigits("853330033", false)}`, "month 33"],
    [`855330033${checkDigits("855330033", false)}`, "month 53"],
    [`856030033${checkDigits("856030033", false)}`, "month 60"],
    [`850732033${checkDigits("850732033", false)}`, "day 32"],
    ["Tel. 02 495 34 31 - 03 529 50 44", "two telephone numbers on a line"],
    ["02 495 34 31 03 529 50 44", "two telephone numbers with spaces alone"],
    ["02/495.34.31 - 03/529.50.44", "two telephone numbers with their own signs"],
    ["Afspraak op 18/01/2026 9:30", "a date and a time"],
    ["14/3/2026 - 15/3/2026", "two dates"],
    ["", "nothing"],
    ["BE68 5390 0754 7034", "an account number"],
    ["0886.886.638", "an enterprise number"],
  ])("finds none in %j (%s)", (text) => {
    expect(findNationalNumber(text)).toBeUndefined();
  });

  it.each([
    "850730-033-28, 9120 Melsele",
    "nr. 12, 85.07.30-033.28 of 0470 12 34 56",
    "85 07 30 033 28 0470 12 34 56",
    "0470 12 34 56 85 07 30 033 28",
    "85073003328 12",
  ])("finds it beside other numbers: %s", (text) => {
    expect(holds(text)).toBe(true);
  });

  it("finds none in a pair of telephone numbers, however they are written", () => {
    const group = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
    const number = fc
      .tuple(
        fc.constantFrom([2, 3, 2, 2], [3, 2, 2, 2], [4, 2, 2, 2]),
        fc.constantFrom(" ", ".", "/", "-"),
      )
      .chain(([lengths, sign]) =>
        fc.tuple(...lengths.map(group)).map(
          (groups) =>
            `0${groups
              .map((digits) => digits.join(""))
              .join(sign)
              .slice(1)}`,
        ),
      );
    const pair = fc.tuple(number, fc.constantFrom(" ", " - ", " / ", ", "), number);
    fc.assert(
      fc.property(pair, (parts) => !holds(parts.join(""))),
      { numRuns: asMany(20_000) },
    );
  });

  it("gives the number as it is written", () => {
    expect(findNationalNumber("Jan (85.07.30-033.28), 3 kinderen")).toBe("85.07.30-033.28");
    expect(findNationalNumber("８５.07.30-033.28")).toBe("85.07.30-033.28");
  });

  it("finds every valid number in every notation", () => {
    const numbers = nationalNumbers.filter((digits) => !dialsOut(digits));
    fc.assert(fc.property(inRandomNotation(numbers), holds), { numRuns: asMany(1000) });
  });

  it("finds every valid number in the official grouping, even one that could be dialled", () => {
    fc.assert(fc.property(nationalNumbers, (digits) => holds(inOfficialNotation(digits))));
  });

  it("finds a valid number between any words", () => {
    const words = fc.string().map((text) => text.replace(/[^a-z ]/gu, ""));
    const numbers = nationalNumbers.filter((digits) => !dialsOut(digits));
    fc.assert(fc.property(words, numbers, words, (a, digits, b) => holds(a + digits + b)));
  });

  it("never finds one in a Belgian mobile number, however it is written", () => {
    const prefixes = [
      "+32",
      "+32 ",
      "(+32) ",
      "+ 32 ",
      "0032",
      "00 32 ",
      "00-32-",
      "32",
      "32 ",
      "0",
    ];
    const spread = (digits: string): string =>
      digits.replace(/^(...)(..)(..)(..)$/u, "$1 $2.$3 $4");
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), belgianMobiles, (prefix, mobile) => {
        expect(holds(prefix + mobile)).toBe(false);
        expect(holds(prefix + spread(mobile))).toBe(false);
        expect(holds(`Tel. ${prefix}${spread(mobile)}, elke dag`)).toBe(false);
      }),
      { numRuns: asMany(2000) },
    );
  });

  it("finds none in a long foreign telephone number, however it is split", () => {
    const foreign = nationalNumbers.map(
      (digits) => `+49 1 ${digits.slice(0, 4)} ${digits.slice(4)}`,
    );
    fc.assert(fc.property(foreign, (text) => !holds(text)));
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        findNationalNumber(text);
      }),
    );
  });

  it("takes time proportional to the length of a long text of digits", () => {
    expect(holds("1 ".repeat(100_000))).toBe(false);
  });
});
