import fc from "fast-check";
import { archiveName } from "../../../../src/core/mail/our-marks.ts";
import { makeReference, parseReference } from "../../../../src/core/mail/reference.ts";
import { findGeneratedShape } from "../../../../src/core/password/password-shape.ts";
import { random } from "../../attachment/fixtures.ts";
import { anyCharacter } from "../../../any-character.ts";

const alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const some = Array.from({ length: 40 }, () => makeReference(random));
const bytes = (...values: readonly number[]) => {
  const left = [...values];
  return (count: number) => Uint8Array.from(left.splice(0, count));
};

/** The wanted numbers first, then others, for the one in 31 that has no check character. */
let extra = 0;
const nextOf = (wanted: readonly number[], count: number): readonly number[] => {
  extra += 1;
  return wanted.slice(0, count).with(3, ((wanted[3] ?? 0) + (extra % 2)) % 30);
};

/** A reference with other characters in its eight places, in groups again. */
const written = (eight: readonly string[]) =>
  `KG-${eight.slice(0, 4).join("")}-${eight.slice(4).join("")}`;
const eightOf = (reference: string) => Array.from(reference.replace(/^KG|-/g, ""));

describe("a reference", () => {
  it("is KG and two groups of four from the alphabet", () => {
    for (const reference of some)
      expect(reference).toMatch(/^KG-[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
  });

  it("is the same for the same random bytes", () => {
    expect(makeReference(bytes(0, 1, 2, 3, 4, 5, 6))).toBe(
      makeReference(bytes(0, 1, 2, 3, 4, 5, 6)),
    );
    expect(makeReference(bytes(0, 1, 2, 3, 4, 5, 6))).toMatch(/^KG-ABCD-EFG/);
  });

  it("does not repeat in ten thousand", () => {
    const made = new Set(Array.from({ length: 10_000 }, () => makeReference(random)));
    // Two of twenty-two thousand million meet by chance once in four hundred runs.
    expect(made.size).toBeGreaterThanOrEqual(9_999);
  });

  it("names the archive in ASCII without spaces", () => {
    for (const reference of some)
      expect(archiveName(reference)).toMatch(/^doorverwijzing-KG-[A-Z2-9]{4}-[A-Z2-9]{4}\.zip$/);
  });

  it("is never taken for a password", () => {
    for (const reference of some) expect(findGeneratedShape(reference)).toBeUndefined();
  });
});

describe("reading a reference", () => {
  it("returns the reference that was made", () => {
    for (const reference of some) expect(parseReference(reference)).toBe(reference);
  });

  it.each([
    ["small letters", (text: string) => text.toLowerCase()],
    ["no hyphens", (text: string) => text.replace(/-/g, "")],
    ["spaces for hyphens", (text: string) => text.replace(/-/g, " ")],
    ["spaces around", (text: string) => `  ${text}\n`],
    ["a dash that a mail program made", (text: string) => text.replace(/-/g, "\u2013")],
    ["spaces everywhere", (text: string) => Array.from(text).join(" ")],
  ])("forgives %s", (_, write) => {
    for (const reference of some) expect(parseReference(write(reference))).toBe(reference);
  });

  it.each(["", "KG", "KG-", "KG-AAAA-AAA", "KG-AAAA-AAAAA", "XX-7F3K-2M9Q", "7F3K-2M9Q"])(
    "refuses %p",
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );

  it("refuses letters that references do not have", () => {
    for (const letter of "ILOU01")
      for (const reference of some)
        expect(parseReference(written([letter, ...eightOf(reference).slice(1)]))).toBeNull();
  });

  it("notices every single wrong character, in each place", () => {
    for (const reference of some)
      eightOf(reference).forEach((right, place) => {
        for (const wrong of alphabet)
          if (wrong !== right)
            expect(parseReference(written(eightOf(reference).with(place, wrong)))).toBeNull();
      });
  });

  /** Every pair of places, with every pair of characters in them and random ones elsewhere. */
  const pairs = function* () {
    for (let from = 0; from < 7; from += 1)
      for (let to = from + 1; to < 8; to += 1)
        for (const reference of some) yield { eight: eightOf(reference), from, to };
  };

  it("notices any two swapped characters, the check character included", () => {
    for (const { eight, from, to } of pairs()) {
      const [one = "", two = ""] = [eight[from], eight[to]];
      if (one === two) continue;
      expect(parseReference(written(eight.with(from, two).with(to, one)))).toBeNull();
    }
  });

  it("notices every swap of neighbours, for every pair of characters in each place", () => {
    let tried = 0;
    for (let place = 0; place < 6; place += 1)
      for (let one = 0; one < 30; one += 1)
        for (let two = 0; two < 30; two += 1) {
          if (one === two) continue;
          const seven = [3, 1, 4, 1, 5, 9, 2].with(place, one).with(place + 1, two);
          // The second seven serve when the first have no check character.
          const eight = eightOf(makeReference(bytes(...seven, ...seven.with((place + 3) % 7, 8))));
          if (eight[place] === eight[place + 1]) continue;
          tried += 1;
          const [first = "", second = ""] = [eight[place], eight[place + 1]];
          const swapped = eight.with(place, second).with(place + 1, first);
          expect(parseReference(written(swapped))).toBeNull();
        }
    expect(tried).toBeGreaterThan(5000);
  });

  it("notices two equal characters that both became another, at any position", () => {
    for (let from = 0; from < 6; from += 1)
      for (let to = from + 1; to < 7; to += 1)
        for (let round = 0; round < 10; round += 1) {
          const seven = [...random(7)].map((byte) => byte % 30);
          const both = seven.with(to, seven[from] ?? 0);
          const eight = eightOf(makeReference((count) => Uint8Array.from(nextOf(both, count))));
          if (eight[from] !== eight[to]) continue;
          for (const other of alphabet)
            if (other !== eight[from])
              expect(parseReference(written(eight.with(from, other).with(to, other)))).toBeNull();
        }
  });

  it("accepts about one in thirty random texts", () => {
    let passed = 0;
    for (let round = 0; round < 6000; round += 1) {
      const eight = Array.from(random(8), (byte) => alphabet.charAt(byte % 30));
      if (parseReference(written(eight)) !== null) passed += 1;
    }
    expect(passed).toBeGreaterThan(100);
    expect(passed).toBeLessThan(300);
  });

  it("never throws, and gives null or a reference that reads the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const read = parseReference(text);
        if (read !== null) expect(parseReference(read)).toBe(read);
      }),
    );
  });
});
