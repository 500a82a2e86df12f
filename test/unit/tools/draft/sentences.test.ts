import {
  joined,
  paragraphEnd,
  sentencesEnd,
  sentenceStart,
} from "../../../../tools/registry/draft/sentences.ts";

describe("a sentence", () => {
  it.each([
    ["ends at its full stop", "Een zin. Nog een.", 1, "Een zin."],
    [
      "runs on past a shortened word",
      "Zie art. 4 en bijv. Dit. Einde.",
      1,
      "Zie art. 4 en bijv. Dit.",
    ],
    [
      "runs on before a small letter",
      "(via 7-zip.) naar het adres. Einde.",
      1,
      "(via 7-zip.) naar het adres.",
    ],
    ["ends after a bracket", "Bewaard (10 jaar). Daarna niet.", 1, "Bewaard (10 jaar)."],
    ["is counted", "Een. Twee. Drie.", 2, "Een. Twee."],
    ["runs over blank lines", "Een zin die\n\ndoorloopt. Einde.", 1, "Een zin die\n\ndoorloopt."],
  ])("%s", (_what, text, count, sentence) =>
    expect(text.slice(0, sentencesEnd(text, count) ?? 0)).toBe(sentence),
  );

  it("has no end without a full stop", () =>
    expect(sentencesEnd("Een zin zonder einde", 1)).toBeNull());

  it.each([
    ["Iets anders. OCMW Zwaluwdal ", " OCMW Zwaluwdal "],
    ["- Een punt\n- Het OCMW ", " Het OCMW "],
    ["Het OCMW ", "Het OCMW "],
  ])("begins after what comes before: %j", (before, own) =>
    expect(before.slice(sentenceStart(before))).toBe(own),
  );
});

describe("an item of a list", () => {
  it.each([
    ["Het plan\n- Het volgende", "Het plan"],
    ["Het plan\n\nHet volgende", "Het plan"],
    ["Het plan\n\nmet een vervolg. Klaar", "Het plan\n\nmet een vervolg."],
  ])("ends at a bullet, a blank line before a capital, or a full stop: %j", (text, item) =>
    expect(text.slice(0, paragraphEnd(text))).toBe(item),
  );
});

describe("a text on one line", () => {
  it.each([
    ["hulp- \nen dienstverlening", "hulp- en dienstverlening"],
    ["vrij-\nwillig", "vrijwillig"],
    ["7-\nzip", "7-zip"],
    ["e-\nmailadres", "e-mailadres"],
    ["Noord-\nOost", "Noord- Oost"],
  ])("joins what a line's end broke: %j", (text, value) => expect(joined(text).value).toBe(value));
});
