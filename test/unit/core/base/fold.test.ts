import fc from "fast-check";
import { foldForComparing, foldKeepingCase } from "../../../../src/core/base/fold.ts";
import { wordsOf } from "../../../../src/core/base/words.ts";
import { anyCharacter } from "../../../any-character.ts";
import { asMany } from "../../../examples.ts";

describe("a folded text", () => {
  it.each<[string, string, string]>([
    ["capitals", "JAN", "jan"],
    ["accents", "Élodie Ñuñez Ångström", "elodie nunez angstrom"],
    ["accents on their own", "E\u0301lodie", "elodie"],
    ["letters with a stroke", "Łukasz Đorđe Øyvind Ħ ŧ", "lukasz dorde oyvind h t"],
    ["ligatures", "Strauß Ægir Œuvre ﬁn ĳ", "strauss aegir oeuvre fin ij"],
    ["a Turkish ı and İ", "Yılmaz İnce", "yilmaz ince"],
    ["Cyrillic look-alikes", "Реtеrѕ", "peters"],
    ["Greek look-alikes", "Ρεtεr", "peter"],
    ["Greek capitals", "ΒΑΖΙΜΟΡΤΑΧ", "bazimoptax"],
    ["a Cyrillic palochka and an Armenian o", "Ӏӏօ", "llo"],
    ["full width", "Ｊａｎ１２", "jan12"],
    ["mathematical letters", "𝐉𝐚𝐧", "jan"],
    ["circled letters", "Ⓙⓐⓝ", "jan"],
    ["Arabic and Persian digits", "٠٤٧٠ ۱۲", "0470 12"],
    ["soft hyphens and joiners", "J\u00ada\u200bn\u2060\ufeff", "jan"],
    ["direction marks", "\u202eJan\u202c\u2066", "jan"],
    ["dashes", "a–b—c‑d−e", "a-b-c-d-e"],
    ["quotes", "D’Hondt ‘x’ “y”", "d'hondt 'x' \"y\""],
    ["an ellipsis and a fraction", "a… ½", "a... 1/2"],
    ["digits for letters", "J4n", "j4n"],
    ["other scripts", "محمد 王", "محمد 王"],
  ])("has %s as a reader sees them", (_what, text, folded) => {
    expect(foldForComparing(text)).toBe(folded);
  });

  it("is the same for lower and upper case in every supported script", () => {
    for (const name of ["Νίκος", "Олена", "Yılmaz", "Straße", "Łoś"])
      expect(foldForComparing(name.toUpperCase()).replace(/ı/g, "i")).toBe(foldForComparing(name));
  });

  it("stays as it is when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(foldForComparing(foldForComparing(text))).toBe(foldForComparing(text));
      }),
      { numRuns: asMany(1000) },
    );
  });

  it("differs from the text that keeps its case only in case", () => {
    expect(foldKeepingCase("JаnPeeters")).toBe("JanPeeters");
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(foldKeepingCase(text).toLowerCase()).toBe(foldForComparing(text));
      }),
    );
  });
});

describe("the words of a text", () => {
  it("are runs of letters and digits with what stands between them", () => {
    expect(wordsOf(" Jan - d'Hondt_2, bus3.")).toEqual([
      { word: "Jan", gap: " - " },
      { word: "d", gap: "'" },
      { word: "Hondt", gap: "_" },
      { word: "2", gap: ", " },
      { word: "bus3", gap: "" },
    ]);
    expect(wordsOf(" .,")).toEqual([]);
  });

  it("hold every letter and digit of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = wordsOf(foldForComparing(text)).map(({ word }) => word);
        const letters = foldForComparing(text).match(/[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/gu) ?? [];
        const seen = words.join("");
        // What lies above U+FFFF counts as no letter, nor do letters that modify others.
        for (const letter of letters) if (letter.length === 1) expect(seen).toContain(letter);
      }),
    );
  });
});
