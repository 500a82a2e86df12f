import fc from "fast-check";

/** The two check digits for nine digits, for a birth before or since 2000. */
export function checkDigits(nine: string, from2000: boolean): string {
  const check = 97 - (Number(from2000 ? `2${nine}` : nine) % 97);
  return String(check).padStart(2, "0");
}

const twoDigits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));

/** Eleven digits that are a valid national or BIS number. */
export const nationalNumbers: fc.Arbitrary<string> = fc
  .record({
    year: twoDigits(0, 99),
    month: fc.oneof(twoDigits(0, 12), twoDigits(20, 32), twoDigits(40, 52)),
    day: twoDigits(0, 31),
    counter: fc.integer({ min: 1, max: 998 }).map((value) => String(value).padStart(3, "0")),
    from2000: fc.boolean(),
  })
  .map(({ year, month, day, counter, from2000 }) => {
    const nine = year + month + day + counter;
    return nine + checkDigits(nine, from2000);
  });

const separators = ["", " ", ".", "-", "/", " - ", "\u00a0", "\u2013", "_", ", ", "\u200b"];

/** A number with any separator, or none, between its digits. */
export function inRandomNotation(numbers: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(numbers, fc.array(fc.constantFrom(...separators), { minLength: 10, maxLength: 10 }))
    .map(([digits, between]) =>
      Array.from(digits, (digit, index) => digit + (between[index] ?? "")).join(""),
    );
}

/** "85.07.30-033.28": the grouping on the identity card. */
export function inOfficialNotation(digits: string): string {
  return digits.replace(/^(..)(..)(..)(...)(..)$/u, "$1.$2.$3-$4.$5");
}

/** Nine digits after the country code: 4[5-9]x xx xx xx. */
export const belgianMobiles: fc.Arbitrary<string> = fc
  .integer({ min: 50_000_000, max: 99_999_999 })
  .map((rest) => `4${rest}`);
