import { importText } from "../../tools/registry/import/import-text.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";
import { scoreFolder, WRITTEN_TEXTS } from "./score-texts.ts";

const texts = scoreFolder(WRITTEN_TEXTS);

function rawOf(name: string): string {
  const found = texts.find((one) => one.name.includes(name));
  if (found === undefined) throw new Error(`No such text: ${name}`);
  return found.raw;
}

/** The outcome of a text after some changes, each of which must fit. */
function read(raw: string, ...changes: readonly (readonly [string | RegExp, string])[]) {
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Not in the text: ${String(from)}`);
    return after;
  }, raw);
  return importText(changed, places);
}

const retyped = rawOf("diksmuide");
const page = rawOf("genk");
const table = rawOf("maldegem");
const columns = rawOf("aarschot");
const mesen = realText("mesen", "long");

describe("a text whose evidence contradicts that it is a protocol of Opgroeien regie", () => {
  it("is refused when the OCMW gives and Opgroeien regie receives, in a sentence of an article", () =>
    expect(
      read(retyped, [
        /OR bezorgt langs elektronische weg persoonsgegevens aan het OCMW/,
        "Het OCMW bezorgt langs elektronische weg persoonsgegevens aan OR",
      ]).rejected?.code,
    ).toBe("other-direction"));

  it("is refused when the roles of its parties are the other way round", () =>
    expect(
      read(
        page,
        ["De mededelende instantie", "De ONTVANGER instantie"],
        ["De ontvangende instantie", "De mededelende instantie"],
        ["De ONTVANGER instantie", "De ontvangende instantie"],
      ).rejected?.code,
    ).toBe("other-direction"));

  it.each([
    ["an impact assessment", "Gegevensbeschermingseffectbeoordeling (DPIA)\n\n$&"],
    ["a note", "NOTA AAN HET VAST BUREAU\n\n$&"],
    ["an addendum", "ADDENDUM NR. 2\n\n$&"],
    ["an agreement with a processor", "VERWERKERSOVEREENKOMST\n\n$&"],
  ])("is refused when its head says that it is %s", (_kind, head) => {
    for (const raw of [retyped, table, mesen])
      expect(read(raw, [/^[^]/, head]).rejected).not.toBeNull();
  });
});

describe("an impact assessment that lost its title", () => {
  it("is refused by what it is about", () =>
    expect(read(rawOf("torhout"), [/^[^]*?(?=1\. Beschrijving)/, "\n"]).rejected?.code).toBe(
      "other-document",
    ));
});

describe("a text whose evidence is only missing", () => {
  it("is read with every fact guessed, when nothing says who sends", () => {
    const { rejected, facts, evidence, warnings } = read(retyped, [
      /OR bezorgt langs elektronische weg persoonsgegevens aan het OCMW\./,
      "Hieronder staan de afspraken.",
    ]);
    expect(rejected).toBeNull();
    expect(facts.mailboxes).toEqual(["gezinsonthaal@diksmuide-voorbeeld.be"]);
    expect(warnings.map(({ code }) => code)).toContain("proof-incomplete");
    for (const { certainty } of Object.values(evidence))
      expect(["guessed", "missing"]).toContain(certainty);
  });
});

describe("the receiver's name", () => {
  it.each([",,OCMW Mesen", "·OCMW Mesen", "- OCMW Mesen"])(
    "does not begin with the signs of %j",
    (printed) => {
      const { facts } = read(mesen, ['hierna: "SOCIALE DIENST Mesen"', `hierna: "${printed}"`]);
      expect(facts.receiverName).toBe("OCMW Mesen");
    },
  );

  it.each(["0CMW Mesen", "OCMW M3sen", "OCMW Me~sen"])(
    "has a warning when it reads %j",
    (printed) => {
      const { facts, warnings } = read(mesen, [
        'hierna: "SOCIALE DIENST Mesen"',
        `hierna: "${printed}"`,
      ]);
      expect(facts.receiverName).toBe(printed);
      expect(warnings.map(({ fact }) => fact)).toContain("receiverName");
    },
  );
});

describe("layouts", () => {
  it("of two columns read across are put in order, which is told", () => {
    const { facts, warnings } = importText(columns, places);
    expect(facts.mailboxes).not.toContain("gegevensbescherming@aarschot-voorbeeld.be");
    expect(warnings.map(({ code }) => code)).toContain("columns-unfolded");
  });

  it("of a table with a column for each party are read from tabs and from bars alike", () => {
    const bars = table.replace(
      /^[^\n]*\t[^\n]*\t[^\n]*$/gm,
      (row) => `| ${row.replace(/\t/g, " | ")} |`,
    );
    expect(bars).not.toBe(table);
    const [fromBars, fromTabs] = [importText(bars, places), importText(table, places)];
    expect(fromBars.facts).toEqual(fromTabs.facts);
  });

  it("with the receiver's column first give the same parties", () => {
    const swapped = table.replace(
      /^([^\t\n]*)\t([^\t\n]*)\t([^\t\n]*)$(?=[^]*CONTEXT)/gm,
      "$1\t$3\t$2",
    );
    expect(swapped).not.toBe(table);
    const { facts } = importText(swapped, places);
    const { receiverName, kbo, seatPostcode, municipalities } = importText(table, places).facts;
    expect(facts).toMatchObject({ receiverName, kbo, seatPostcode, municipalities });
  });

  it("of ordinary prose with signatures side by side have no columns", () =>
    expect(importText(mesen, places).warnings.map(({ code }) => code)).not.toContain(
      "columns-unfolded",
    ));
});
