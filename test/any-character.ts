import fc from "fast-check";

const halves = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, for the same texts as fast-check draws with the unit "binary". That one
 * first lists all of them, a million, which takes two seconds in each file.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff - halves.count })
  .map(
    (place) => String.fromCodePoint(place < halves.first ? place : place + halves.count),
    placeOf,
  );

function placeOf(character: unknown): number {
  const code = typeof character === "string" ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error("Not one");
  if (code < halves.first) return code;
  if (code < halves.first + halves.count) throw new Error("Half a character");
  return code - halves.count;
}
