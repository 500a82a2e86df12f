import { importPdf } from "../../../tools/registry/pdf/import-pdf.ts";
import { importText } from "../../../tools/registry/import/import-text.ts";
import type { FactName } from "../../../tools/registry/import/outcome.ts";
import { readPdf } from "../../../tools/registry/pdf/read-pdf.ts";
import { places } from "../read-back.ts";
import { realText } from "../real-text.ts";
import { drawnPdf, textPdf, type Pen } from "./made-pdf.ts";

const quiet = (): void => undefined;

async function textOf(pdf: Buffer): Promise<string> {
  const read = await readPdf(pdf, quiet);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.text;
}

describe("a real protocol as a PDF with letters", () => {
  it.each(["mesen", "beveren"] as const)(
    "gives the facts that the text of %s gives, each with its page",
    async (id) => {
      const text = realText(id, "long");
      const imported = await importPdf(await textPdf(text), places, quiet);
      if (!imported.ok) throw new Error(imported.error.kind);
      const { outcome } = imported.value;
      expect(outcome.facts).toEqual(importText(text, places).facts);
      const withWords = Object.values(outcome.evidence).filter(({ words }) => words !== "");
      expect(withWords.length).toBeGreaterThan(15);
      expect(withWords.filter(({ page }) => page === null)).toEqual([]);
      expect(outcome.pages.every(({ source }) => source === "letters")).toBe(true);
    },
  );

  it("names the page on which a fact stands, in reading order", async () => {
    const imported = await importPdf(await textPdf(realText("mesen", "long")), places, quiet);
    if (!imported.ok) throw new Error(imported.error.kind);
    const { evidence, pages } = imported.value.outcome;
    const pageOf = (fact: FactName): number | null => evidence[fact].page;
    expect(pageOf("receiverName")).toBe(1);
    expect(pageOf("signedOn")).toBe(pages.length);
    expect(pageOf("mailboxes")).toBeGreaterThan(1);
    expect(pageOf("mailboxes")).toBeLessThan(pages.length + 1);
  });
});

/** Filler of some sentences, so that a page counts as having letters of its own. */
const prose = (subject: string): string =>
  `${subject} staat hier in gewone zinnen die over meer dan een regel doorlopen, zoals in elk protocol. `.repeat(
    4,
  );

const cells = (pen: Pen, rows: readonly (readonly (readonly [number, string])[])[]): void => {
  for (const row of rows) {
    const { y } = pen;
    let below = y;
    for (const [x, text] of row) {
      pen.text(text, x, y, { width: 170 });
      below = Math.max(below, pen.y);
    }
    pen.y = below + 10;
  }
  pen.x = 62;
};

describe("the layout of a page", () => {
  it("reads two columns one after the other, between whole lines", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("De inleiding")).moveDown();
        const { y } = pen;
        pen.text(prose("De eerste kolom"), 62, y, { width: 220 });
        pen.text(prose("De tweede kolom"), 310, y + 4, { width: 220 });
        pen.moveDown().text(prose("Het slot"), 62, pen.y);
      }),
    );
    const flat = text.replace(/\s+/g, " ");
    const all = ["De inleiding", "De eerste kolom", "De tweede kolom", "Het slot"];
    expect(flat.trim()).toBe(all.map(prose).join("").trim());
    expect(text).not.toContain("\t");
  });

  it("keeps a table's rows, its cells parted by tabs, where a cell takes two lines", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("De inleiding")).moveDown();
        cells(pen, [
          [
            [62, "Woonplaats van de cliënt"],
            [300, "Mailadres"],
          ],
          [
            [62, "Landen, Linter, Zoutleeuw en alle andere deelgemeenten daar"],
            [300, "oost@dal.example"],
          ],
          [
            [62, "Tienen"],
            [300, "west@dal.example"],
          ],
        ]);
        pen.text(prose("Het slot"));
      }),
    );
    expect(text.split("\n").filter((line) => line.includes("\t"))).toEqual([
      "Woonplaats van de cliënt\tMailadres",
      "Landen, Linter, Zoutleeuw en alle andere deelgemeenten daar\toost@dal.example",
      "Tienen\twest@dal.example",
    ]);
  });

  it("pairs each cell with its own row where the rows stand as close as lines", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("De inleiding")).moveDown();
        for (const name of ["een", "twee", "drie"]) {
          pen.text(`Gemeente ${name}`, 62, pen.y, { continued: false });
          pen.moveUp().text(`${name}@dal.example`, 300, pen.y);
        }
      }),
    );
    for (const name of ["een", "twee", "drie"])
      expect(text).toContain(`Gemeente ${name}\t${name}@dal.example\n`);
  });

  it("keeps a number or bullet with its point, however far that is indented", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("De inleiding")).moveDown();
        for (const label of ["a)", "•", "3."]) {
          pen.text(label, 62, pen.y).moveUp().text(`het punt ${label}`, 100, pen.y);
        }
      }),
    );
    expect(text).toContain("a) het punt a)\n• het punt •\n3. het punt 3.\n");
  });

  it("parts pages by form feeds and paragraphs by blank lines", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("Een")).moveDown().text(prose("Twee"));
        pen.addPage().text(prose("Drie"));
      }),
    );
    expect(
      text
        .replace(/\n(?!\n)/g, " ")
        .split(/\n|\f/)
        .map((part) => part.trim()),
    ).toEqual(["Een", "Twee", "Drie"].map((one) => prose(one).trim()));
  });

  it.each([90, 180, 270])("reads letters that are turned by %i degrees", async (degrees) => {
    const turned = await drawnPdf((pen) => {
      const { width, height } = pen.page;
      pen
        .translate(width / 2, height / 2)
        .rotate(degrees)
        .translate(-200, -150);
      pen.fontSize(10).text(prose("De zin"), 0, 0, { width: 400 });
    });
    expect((await textOf(turned)).replace(/\s+/g, " ")).toBe(prose("De zin"));
  });

  it("puts a stamp across the page below its text", async () => {
    const text = await textOf(
      await drawnPdf((pen) => {
        pen.fontSize(10).text(prose("De zin"));
        pen
          .rotate(-45, { origin: [300, 300] })
          .fontSize(60)
          .text("ONTWERP", 150, 300);
      }),
    );
    expect(text.trimEnd().endsWith("ONTWERP")).toBe(true);
    expect(text.replace(/\s+/g, " ")).toContain(prose("De zin").trim());
  });
});
