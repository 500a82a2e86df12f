import { wordsFinder } from "../../../tools/registry/pdf/find-words.ts";
import { pagedText, placeAt, type ReadPage } from "../../../tools/registry/pdf/paged-text.ts";

/** A page of lines, each 12 points below the one before it. */
const page = (number: number, ...lines: readonly string[]): ReadPage => ({
  number,
  source: "letters",
  pieces: lines.map((text, line) => ({
    text,
    left: 50,
    top: 40 + 12 * line,
    right: 50 + 5 * text.length,
    bottom: 50 + 12 * line,
    confidence: null,
  })),
});

const paged = pagedText([
  page(1, "Artikel 1: Onderwerp", "Mail naar team@dal.example", "De termijn van drie"),
  page(2, "maanden begint.", "Artikel 6: Beveiliging", "Mail naar team@dal.example"),
]);

describe("the place of a fact's words in a PDF", () => {
  const find = wordsFinder(paged);

  it("is the page and the box of its line", () => {
    expect(find({ words: "Artikel 6: Beveiliging", article: "" })).toEqual({
      page: 2,
      source: "letters",
      box: { left: 50, top: 52, right: 160, bottom: 62 },
      confidence: null,
    });
  });

  it("is that in the fact's own article, where the words occur more than once", () => {
    expect(find({ words: "team@dal.example", article: "artikel 1" })?.page).toBe(1);
    expect(find({ words: "team@dal.example", article: "artikel 6" })?.page).toBe(2);
    expect(find({ words: "team@dal.example", article: "slot" })?.page).toBe(2);
  });

  it("is where the words begin, when they run over to the next page", () => {
    expect(find({ words: "De termijn van drie maanden begint", article: "" })?.page).toBe(1);
    expect(find({ words: "De termijn van drie sleutel maanden", article: "" })?.page).toBe(1);
  });

  it("is unknown for words that are not there, and for none", () => {
    expect(find({ words: "Een heel andere zin over iets", article: "" })).toBeNull();
    expect(find({ words: "", article: "artikel 6" })).toBeNull();
  });

  it("is the one that the importer knows, before any other with the same words", () => {
    const from = paged.text.lastIndexOf("team@");
    const words = "team@dal.example";
    expect(find({ words, article: "", places: [{ from, to: from + 4 }] })?.page).toBe(2);
    expect(find({ words, article: "", places: [] })?.page).toBe(1);
  });

  it("follows from any position in the text", () => {
    for (const [at, sign] of Array.from(paged.text).entries())
      if (/\S/.test(sign))
        expect(placeAt(paged, [{ from: at, to: at + 1 }])?.page).toBe(
          at < paged.text.indexOf("\f") ? 1 : 2,
        );
    expect(placeAt(paged, [])).toBeNull();
  });
});
