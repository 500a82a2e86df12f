import fc from "fast-check";
import { parseTelephone } from "../../../../src/core/client/telephone.ts";
import { anyCharacter } from "../../../any-character.ts";
import { asMany } from "../../../examples.ts";

it.each([
  ["0470 12 34 56", "+32 470 12 34 56"],
  ["0470/12.34.56", "+32 470 12 34 56"],
  ["(0470) 12 34 56", "+32 470 12 34 56"],
  ["470 12 34 56", "+32 470 12 34 56"],
  ["+32470123456", "+32 470 12 34 56"],
  ["+32 (0)470 12 34 56", "+32 470 12 34 56"],
  ["0032 470 12 34 56", "+32 470 12 34 56"],
  ["00 32 470 12 34 56", "+32 470 12 34 56"],
  ["32470123456", "+32 470 12 34 56"],
  ["0470\u201112\u201134\u201156", "+32 470 12 34 56"],
  ["03/775.12.34", "+32 3 775 12 34"],
  ["02 555 12 34", "+32 2 555 12 34"],
  ["011 22 33 44", "+32 11 22 33 44"],
  ["+31 6 12345678", "+31 6 12345678"],
  ["0033 6 12 34 56 78", "+33 6 12 34 56 78"],
  ["+90 532 123 45 67", "+90 532 123 45 67"],
  ["+48 512 345 678", "+48 512 345 678"],
  ["+212 6 12 34 56 78", "+212 6 12 34 56 78"],
])("parses %s as %s", (text, international) => {
  expect(parseTelephone(text)).toEqual({ ok: true, international });
});

it.each([
  ["112", "too-short"],
  ["0470 12", "too-short"],
  ["0470 12 34 567", "too-long"],
  ["+32 470 12 34 567", "too-long"],
  ["85.07.30-033.28", "too-long"],
  ["00.07.30-033.28", "too-long"],
  ["0470 12 34", "too-short"],
  ["0470 12 34 5", "too-short"],
  ["0400 00 00 00", "invalid"],
  ["06 12 34 56 78", "invalid"],
  ["+999 123 456", "invalid"],
  ["1985-03-07", "invalid"],
  ["19850307", "invalid"],
  ["07/03/1985", "invalid"],
  ["", "not-a-number"],
  ["+", "not-a-number"],
  ["abc", "not-a-number"],
  ["0470 12 34 56 (na 18u)", "not-a-number"],
  ["0470 12 34 56 of 03 775 12 34", "not-a-number"],
  ["0470 12 34 56 ext. 5", "not-a-number"],
  ["0470 12 34 56;ext=5", "not-a-number"],
  ["tel:+32470123456", "not-a-number"],
  ["0470 12 34 56\n", "not-a-number"],
])("refuses %j as %s", (text, reason) => {
  expect(parseTelephone(text)).toEqual({ ok: false, reason });
});

it("parses its own form unchanged", () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from("0123456789+ ./")) });
  fc.assert(
    fc.property(texts, (text) => {
      const first = parseTelephone(text);
      if (first.ok) expect(parseTelephone(first.international)).toEqual(first);
    }),
  );
});

it("never throws", () => {
  const signs = fc.constantFrom(...Array.from("0123456789+(). /-x;="));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: signs })), (text) => {
      parseTelephone(text);
    }),
    { numRuns: asMany(500) },
  );
});
