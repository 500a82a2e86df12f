import fc from "fast-check";
import {
  findInTerritory,
  isBox,
  isHouseNumber,
  isStreet,
  withoutBoxWord,
} from "../../../../src/core/client/address.ts";
import { territory } from "./client-drafts.ts";

describe("streets", () => {
  it.each([
    "Kerkstraat",
    "1 Meistraat",
    "11 Novemberlaan",
    "11-Novemberlaan",
    "Leopold II-laan 1945",
    "Prof. Dr. J. Van Houttestraat",
    "O.L.V.-straat",
    "'s-Gravenweg",
    "\u2019t Zand",
    "Rue de l'Église",
    "Expressweg N49",
    "Sint-Jansplein",
  ])("include %s", (text) => {
    expect(isStreet(text)).toBe(true);
  });

  it.each([
    "12",
    "Kerkstraat (achterdeur)",
    "Kerkstraat, achterdeur",
    "Kerkstraat: bel twee keer",
    "c/o Peeters",
    "Kerkstraat 0470123456",
    "Kerkstraat 0470 12 34 56",
    "jan@example.be",
    "-",
    "",
  ])("do not include %j", (text) => {
    expect(isStreet(text)).toBe(false);
  });
});

describe("house numbers", () => {
  it.each([
    "1",
    "12",
    "9999",
    "12A",
    "12 a",
    "12bis",
    "12 bis",
    "12-14",
    "12 - 14",
    "12\u201314",
    "12A-12C",
    "12/3",
    "12/A",
    "12+14",
    "z/n",
    "zn",
    "Z.N.",
    "s/n",
  ])("include %s", (text) => {
    expect(isHouseNumber(text)).toBe(true);
  });

  it.each([
    "0",
    "012",
    "12345",
    "A",
    "12-",
    "/12",
    "12 bus 3",
    "12 achter",
    "12-14-16",
    "twaalf",
    "",
  ])("do not include %j", (text) => {
    expect(isHouseNumber(text)).toBe(false);
  });
});

describe("boxes", () => {
  it.each(["3", "A", "0201", "B2.1", "3/2", "A 12", "links", "glvl", "V01"])(
    "include %s",
    (text) => {
      expect(isBox(text)).toBe(true);
    },
  );

  it.each(["achterdeur", "bij de buren", "3, links", "3(2)", "0470123456", "1/2/3/4", "a b c"])(
    "do not include %j",
    (text) => {
      expect(isBox(text)).toBe(false);
    },
  );

  it.each([
    ["bus 3", "3"],
    ["Bus 3", "3"],
    ["bus3", "3"],
    ["b. 3", "3"],
    ["bte 3", "3"],
    ["bus", "bus"],
    ["B3", "B3"],
    ["3", "3"],
  ])("lose the word for a box: %s gives %s", (text, expected) => {
    expect(withoutBoxWord(text)).toBe(expected);
  });

  it("lose every word for a box at once", () => {
    const parts = fc.constantFrom("bus", "bte", "b.", "box", "boîte", " ", ".", ":", "3", "A");
    fc.assert(
      fc.property(fc.string({ unit: parts }), (text) => {
        const once = withoutBoxWord(text);
        expect(withoutBoxWord(once)).toBe(once);
      }),
    );
  });
});

describe("findInTerritory", () => {
  it.each([
    ["9120", "Melsele", "Melsele"],
    ["9120", "MELSELE", "Melsele"],
    ["9120", "beveren waas", "Beveren-Waas"],
    ["9130", "Kieldrecht", "Kieldrecht"],
    ["9130", "Melsele", undefined],
    ["8800", "Beveren", undefined],
    ["9120", "Beveren", undefined],
    ["9120", "", undefined],
    ["", "Melsele", undefined],
  ])("for %s %s finds: %s", (postcode, name, expected) => {
    expect(findInTerritory(postcode, name, territory)?.name).toBe(expected);
  });
});
