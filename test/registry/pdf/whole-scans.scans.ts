/** Whole protocols as scans: minutes of work, so that only `npm run test:scans` runs them. */
import { importPdf } from "../../../tools/registry/pdf/import-pdf.ts";
import { readPdf } from "../../../tools/registry/pdf/read-pdf.ts";
import { places } from "../read-back.ts";
import { realText } from "../real-text.ts";
import { compareWithText } from "./compare.ts";
import { drawnPdf, textPdf } from "./made-pdf.ts";
import { picturesPdf, scanPages, scannedPdf } from "./scanned-pdf.ts";

const sharpnesses =
  process.env.SCAN_DPI === undefined ? [150, 300] : [Number(process.env.SCAN_DPI)];
const [coarsest = 150] = sharpnesses;
const perMinute = (pages: number, start: number): string =>
  `${((pages * 60_000) / (performance.now() - start)).toFixed(1)} pages a minute`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

describe.each(sharpnesses)("a protocol scanned at %i dots per inch", (dotsPerInch) => {
  it.each(["mesen", "beveren"] as const)(
    "gives each fact of the text of %s, or a warning on it",
    async (id) => {
      const text = realText(id, "long");
      const scan = await scannedPdf(await textPdf(text), { dotsPerInch, degrees: 0.8 });
      const start = performance.now();
      const imported = await importPdf(scan, places, () => undefined);
      if (!imported.ok) throw new Error(imported.error.kind);
      const { outcome } = imported.value;
      const compared = compareWithText(text, outcome);
      say(
        `${id} at ${dotsPerInch}: ${compared.right} right, ${compared.told.length} warned of ` +
          `(${compared.told.join(", ")}), ${perMinute(outcome.pages.length, start)}`,
      );
      expect(outcome.rejected).toBeNull();
      expect(compared.silent).toEqual([]);
      expect(compared.right).toBeGreaterThan(16);
      expect(outcome.pages.every(({ source }) => source === "picture")).toBe(true);
    },
  );
});

it("reads the letters of a PDF at once", async () => {
  const pdf = await textPdf(realText("beveren", "long"));
  const start = performance.now();
  const read = await readPdf(pdf, () => undefined);
  if (!read.ok) throw new Error(read.error.kind);
  say(`letters: ${perMinute(read.value.pages.length, start)}`);
  expect(read.value.pages.length).toBeGreaterThan(3);
});

it.each([1, 2, 3])(
  "reads a page that lay turned by %i quarters in the scanner",
  async (quarters) => {
    const scanner = { dotsPerInch: coarsest, degrees: 0.5, quarters };
    const scan = await scannedPdf(await textPdf(realText("mesen", "long")), scanner, [1]);
    const read = await readPdf(scan, () => undefined);
    if (!read.ok) throw new Error(read.error.kind);
    const flat = read.value.text.replace(/\s+/g, " ");
    expect(flat).toContain(
      "TUSSEN Het intern verzelfstandigd agentschap met rechtspersoonlijkheid",
    );
    expect(flat).toContain("ingeschreven in het KBO met nummer 0212.198.584");
  },
);

it("takes a picture without words for no text", async () => {
  const drawing = await drawnPdf((pen) => {
    pen.circle(300, 300, 90).lineWidth(12).stroke();
  });
  const scanner = { dotsPerInch: coarsest, degrees: 3 };
  const scan = await picturesPdf(await scanPages(drawing, scanner), scanner);
  expect(await readPdf(scan, () => undefined)).toEqual({ ok: false, error: { kind: "no-text" } });
});
