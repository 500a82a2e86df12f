import { importPdf } from "../../../tools/registry/pdf/import-pdf.ts";
import { readPdf } from "../../../tools/registry/pdf/read-pdf.ts";
import { realText } from "../real-text.ts";
import { places } from "../read-back.ts";
import { compareWithText } from "./compare.ts";
import { drawnPdf, layText, textPdf } from "./made-pdf.ts";
import { scanPages } from "./scanned-pdf.ts";

describe("a PDF of which one page is a scan", () => {
  it("gives each fact of the text, or a warning on it, and says which page is which", async () => {
    const text = realText("mesen", "long");
    const letters = await textPdf(text);
    const read = await readPdf(letters, () => undefined);
    if (!read.ok) throw new Error(read.error.kind);
    const [, ...others] = read.value.text.split("\f");
    const [page] = await scanPages(letters, { dotsPerInch: 150, degrees: 0.7 }, [1]);
    if (page === undefined) throw new Error("No page");
    const mixed = await drawnPdf((pen) => {
      pen.image(page.jpeg, 0, 0, { width: pen.page.width });
      pen.addPage();
      layText(pen, others.join("\n"));
    });

    const told: string[] = [];
    const imported = await importPdf(mixed, places, (number, pages) => {
      told.push(`${number}/${pages}`);
    });
    if (!imported.ok) throw new Error(imported.error.kind);
    const { outcome } = imported.value;
    const compared = compareWithText(text, outcome);
    expect(compared.silent).toEqual([]);
    expect(compared.right).toBeGreaterThan(17);
    expect(outcome.pages.map(({ source }) => source)).toEqual([
      "picture",
      ...others.map(() => "letters"),
    ]);
    expect(outcome.evidence.kbo.page).toBe(1);
    expect(outcome.evidence.signedOn.page).toBeGreaterThan(1);
    expect(told).toHaveLength(outcome.pages.length);
    expect(told[0]).toBe(`1/${outcome.pages.length}`);
  });
});
