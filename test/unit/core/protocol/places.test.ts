import fc from "fast-check";
import { typingErrors } from "../../../../src/core/base/typing-errors.ts";
import { placeKey } from "../../../../src/core/protocol/place-names.ts";
import { type Place } from "../../../../src/core/protocol/place.ts";
import { findPlaces, SUGGESTED_PLACES } from "../../../../src/core/protocol/places.ts";
import { asMany, someOf } from "../../../examples.ts";
import { realRegistry } from "../../../registry/load.ts";

const { places } = realRegistry();
const label = ({ postcode, name, municipality }: Place) => `${postcode} ${name} (${municipality})`;
const find = (query: string, limit?: number) => findPlaces(query, places, limit).map(label);
const everyPlace = fc.constantFrom(...places);
const melsele = "9120 Melsele (Beveren-Kruibeke-Zwijndrecht)";
const kruibeke = "9150 Kruibeke (Beveren-Kruibeke-Zwijndrecht)";
const sintNiklaas = "9100 Sint-Niklaas (Sint-Niklaas)";

describe("findPlaces", () => {
  it.each([
    ["melsele", melsele],
    ["MELSELE", melsele],
    ["9120 melsele", melsele],
    ["melsele 9120", melsele],
    ["9120 Mel", melsele],
    ["9120Mel", melsele],
    ["B-9120 Melsele", melsele],
    ["  9120   Melsele  ", melsele],
    [melsele, melsele],
    ["st niklaas", sintNiklaas],
    ["St.-Niklaas", sintNiklaas],
    ["sint niklaas", sintNiklaas],
    ["sintniklaas", sintNiklaas],
    ["Saint-Nicolas", sintNiklaas],
    ["kruibeke", kruibeke],
    ["’s gravenwezel", "2970 's-Gravenwezel (Schilde)"],
    ["gravenwezel", "2970 's-Gravenwezel (Schilde)"],
    ["sint job in t goor", "2960 Sint-Job-in-'t-Goor (Brecht)"],
    ["O.-L.-V.-Waver", "2861 Onze-Lieve-Vrouw-Waver (Sint-Katelijne-Waver)"],
    ["Mesen", "8957 Mesen (Mesen)"],
    ["Messines", "8957 Mesen (Mesen)"],
    ["Brussel", "1000 Brussel (Brussel)"],
    ["Bruxelles", "1000 Brussel (Brussel)"],
    ["Uccle", "1180 Ukkel (Ukkel)"],
    ["Saint-Josse", "1006 Sint-Joost-ten-Node (Sint-Joost-ten-Node)"],
    ["beveren roeselare", "8800 Beveren (Roeselare)"],
  ])("with %j finds first %s", (query, first) => expect(find(query)[0]).toBe(first));

  it("finds a place by a former municipality without a place of that name", () => {
    const found = find("Meeuwen-Gruitrode");
    expect(found).toContain("3670 Meeuwen (Oudsbergen)");
    expect(found).toContain("3670 Gruitrode (Oudsbergen)");
  });

  it("with beveren lists every Beveren first, then the rest of the merged municipality", () => {
    const found = find("beveren");
    expect(found.slice(0, 3)).toEqual([
      "8791 Beveren (Waregem)",
      "8800 Beveren (Roeselare)",
      "9120 Beveren-Waas (Beveren-Kruibeke-Zwijndrecht)",
    ]);
    expect(found).toContain(melsele);
    expect(found).toContain(kruibeke);
  });

  it.each([
    ["bevern", "9120 Beveren-Waas (Beveren-Kruibeke-Zwijndrecht)"],
    ["bevern", "8800 Beveren (Roeselare)"],
    ["melsle", melsele],
    ["meslele", melsele],
    ["mlsele", melsele],
    ["melzele", melsele],
    ["Sint-Niclaas", sintNiklaas],
    ["snit niklas", sintNiklaas],
    ["niklas", sintNiklaas],
    ["Brusel", "1000 Brussel (Brussel)"],
    ["gnet", "9000 Gent (Gent)"],
  ])("forgives the typing errors in %j: %s", (query, found) =>
    expect(find(query)).toContain(found),
  );

  it.each([
    "dol",
    "mexxele",
    "xqzwv",
    "9121",
    "91200",
    "9120 9130",
    "9120 gent",
    "",
    "  ",
    "-",
    "!?",
  ])("with %j finds neither Doel nor Melsele", (query) =>
    expect(find(query).filter((found) => /Doel|Melsele/.test(found))).toEqual([]),
  );

  it("with an exact name finds that name only", () =>
    expect(find("Gent").every((found) => found.includes("(Gent)"))).toBe(true));

  it("with a postcode lists every place that has it, and no other", () => {
    expect(find("9130")).toEqual(
      ["Doel", "Kallo", "Kieldrecht", "Verrebroek"].map(
        (name) => `9130 ${name} (Beveren-Kruibeke-Zwijndrecht)`,
      ),
    );
    expect(find("912").every((found) => found.startsWith("912"))).toBe(true);
  });

  it("gives no more places than asked", () => {
    expect(find("a", 5)).toHaveLength(5);
    expect(find("a")).toHaveLength(SUGGESTED_PLACES);
  });

  it("finds every place within the default limit by postcode, by name and by both", () => {
    const missed = someOf(places).flatMap((place) =>
      [
        place.postcode,
        place.name,
        `${place.postcode} ${place.name}`,
        `${place.name} ${place.postcode}`,
        `${place.name} ${place.municipality}`,
      ].filter((query) => !findPlaces(query, places).includes(place)),
    );
    expect(missed).toEqual([]);
  });

  it("without a limit finds every place by its municipality and its other names", () => {
    for (const place of someOf(places))
      for (const query of [place.municipality, ...(place.otherNames ?? [])])
        expect(findPlaces(query, places, Infinity)).toContain(place);
  });

  it("ignores case, accents, hyphens, apostrophes and spaces", () =>
    fc.assert(
      fc.property(everyPlace, fc.boolean(), (place, upper) => {
        const bare = place.name.replace(/[-' ]/g, "");
        const query = (upper ? bare.toUpperCase() : bare.toLowerCase()).replace(/e/gi, "é");
        expect(find(query)).toEqual(find(place.name));
      }),
    ));

  it("finds a place with one letter wrong, missing, added or swapped, unless the result is another name", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz".split(""));
    const known = new Set(
      places.flatMap((p) => [p.name, p.municipality, ...(p.otherNames ?? [])].map(placeKey)),
    );
    fc.assert(
      fc.property(everyPlace, fc.nat(), letter, fc.nat(3), (place, at, typed, kind) => {
        const name = placeKey(place.name);
        const i = at % name.length;
        const before = name.slice(0, i);
        const wrong = [
          before + typed + name.slice(i + 1),
          before + name.slice(i + 1),
          before + typed + name.slice(i),
          before +
            name
              .slice(i, i + 2)
              .split("")
              .reverse()
              .join("") +
            name.slice(i + 2),
        ][kind];
        fc.pre(wrong !== undefined && wrong.length >= 4 && !known.has(wrong));
        expect(findPlaces(wrong, places, Infinity)).toContain(place);
      }),
      { numRuns: asMany(300) },
    );
  });

  it("answers within 5 ms, at the median of many kinds of query", () => {
    const queries = [
      "b",
      "bev",
      "beveren",
      "bevern",
      "sint niklas",
      "9120",
      "1",
      "kruibke zwijndrecht",
    ];
    const taken = Array.from({ length: 80 }, (_, run) => {
      const start = performance.now();
      find(queries[run % queries.length] ?? "");
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(taken[40]).toBeLessThan(5);
  });
});

describe("typingErrors", () => {
  it.each([
    ["melsele", "melsele", 2, 0, 0],
    ["melsle", "melsele", 2, 1, 1],
    ["meslele", "melsele", 2, 1, 1],
    ["bevern", "beverenwaas", 2, 3, 1],
    ["bevern", "bevern", 0, 0, 0],
    ["gent", "aalst", 1, 2, 2],
    ["", "aalst", 1, 2, 0],
  ])("from %j to %j within %i: %i, to its beginning %i", (typed, name, limit, whole, beginning) =>
    expect(typingErrors(typed, name, limit)).toEqual({ whole, beginning }),
  );

  it("never counts more for the beginning than for the whole", () =>
    fc.assert(
      fc.property(everyPlace, everyPlace, fc.nat(3), (a, b, limit) => {
        const { whole, beginning } = typingErrors(placeKey(a.name), placeKey(b.name), limit);
        expect(beginning).toBeLessThanOrEqual(whole);
      }),
    ));
});
