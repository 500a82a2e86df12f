import { nfc } from "../../../../src/core/base/nfc.ts";
import { plainLatin, withoutAccents } from "../../../../src/core/base/without-accents.ts";

describe("a text without accents", () => {
  it.each([
    ["is in small letters", "Élodie ÑUÑEZ", "elodie nunez", "elodie nunez"],
    ["loses accents that stand apart", "E\u0301lodie", "elodie", "elodie"],
    ["loses the dot of a Turkish İ", "İnce", "ince", "ince"],
    ["keeps signs and digits", "Sint-Niklaas 9100", "sint-niklaas 9100", "sint-niklaas 9100"],
    ["keeps letters that no accent makes", "Łoś Øyvind", "łos øyvind", "los oyvind"],
    ["keeps ligatures", "Strauß Ægir", "strauß ægir", "strauss aegir"],
    ["keeps other scripts", "Ана 王", "ана 王", "ана 王"],
  ])("%s", (_what, text, bare, latin) => {
    expect(withoutAccents(text)).toBe(bare);
    expect(plainLatin(text)).toBe(latin);
  });
});

describe("a text in form NFC", () => {
  it("has a letter and its accent as one character", () => {
    expect(nfc("E\u0301lodie")).toBe("\u00c9lodie");
  });
});
