import fc from "fast-check";
import {
  characterCount,
  comparable,
  holdsInvisible,
  holdsLineBreak,
  normaliseText,
} from "../../../../src/core/client/client-text.ts";
import { anyCharacter } from "../../../any-character.ts";
import { asMany } from "../../../examples.ts";

describe("normaliseText", () => {
  it.each([
    ["  Jan  ", "Jan", "trims spaces"],
    ["\tJan\u00a0\t", "Jan", "trims tabs and no-break spaces"],
    ["Van  den \u00a0 Broeck", "Van den Broeck", "folds runs of spaces"],
    ["El\u202fAmrani", "El Amrani", "makes a narrow space a plain one"],
    ["El\u3000Amrani", "El Amrani", "makes an ideographic space a plain one"],
    ["Ame\u0301lie", "Amélie", "composes letters"],
    ["S\u0327erife", "Şerife", "composes a cedilla"],
    ["D\u2019Hondt", "D\u2019Hondt", "keeps a typographic apostrophe"],
    ["D'Hondt", "D'Hondt", "keeps a plain apostrophe"],
    ["Jan\tPeeters", "Jan\tPeeters", "keeps a tab inside, to be refused"],
    ["Jan\u200bPeeters", "Jan\u200bPeeters", "keeps a zero-width space, to be refused"],
    ["Jan\n", "Jan\n", "keeps a line break, to be refused"],
    ["   ", "", "leaves nothing of spaces"],
  ])("turns %j into %j: %s", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it("is idempotent", () => {
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string({
        unit: fc.constantFrom(" ", "\t", "\u00a0", "\u2003", "e", "\u0301", "\u0327", "\n"),
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: asMany(1000) },
    );
  });
});

describe("invisible characters", () => {
  it.each([
    ["\u0000", "null"],
    ["\u001b", "escape"],
    ["\t", "tab"],
    ["\u007f", "delete"],
    ["\u00ad", "soft hyphen"],
    ["\u034f", "combining grapheme joiner"],
    ["\u200b", "zero-width space"],
    ["\u200d", "zero-width joiner"],
    ["\u200e", "left-to-right mark"],
    ["\u202e", "right-to-left override"],
    ["\u2066", "left-to-right isolate"],
    ["\u2060", "word joiner"],
    ["\ufeff", "byte order mark"],
    ["\ufe0f", "variation selector"],
    ["\u3164", "Hangul filler"],
    ["\ue000", "private use"],
    ["\ud800", "half a surrogate pair"],
    ["\u{e0041}", "tag letter"],
  ])("include %j (%s)", (character) => {
    expect(holdsInvisible(`Jan${character}Peeters`)).toBe(true);
  });

  it.each(["Şerife Łukasiewicz-D'Hondt", "Nguyễn Thị Hồng", "Ελένη", "Наталія", "عائشة", "𠮷田"])(
    "are absent from %s",
    (text) => {
      expect(holdsInvisible(text)).toBe(false);
    },
  );
});

describe("line breaks", () => {
  it.each(["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"])("include %j", (text) => {
    expect(holdsLineBreak(`a${text}b`)).toBe(true);
  });

  it("do not include a tab or a space", () => {
    expect(holdsLineBreak("a\tb c")).toBe(false);
  });
});

it("counts a letter outside the basic plane as one", () => {
  expect(characterCount("𠮷田")).toBe(2);
});

it.each([
  ["Sint-Gillis-Waas", "sint gillis waas"],
  ["'s-Gravenwezel", "s gravenwezel"],
  ["Liège", "liege"],
])("folds %s to %s", (text, expected) => {
  expect(comparable(text)).toBe(expected);
});
