import { mostBytes, mostPages, openPdf } from "../../../tools/registry/pdf/open-pdf.ts";
import { readPdf } from "../../../tools/registry/pdf/read-pdf.ts";
import { pdfWords } from "../../../tools/registry/pdf/wording.nl.ts";
import { drawnPdf, textPdf } from "./made-pdf.ts";

const pages = (count: number): Promise<Buffer> =>
  drawnPdf((pen) => {
    for (let page = 1; page < count; page += 1) pen.addPage();
  });

describe("a file that is no readable PDF", () => {
  it.each([
    ["has no bytes", "empty", () => Buffer.alloc(0)],
    ["is something else", "not-a-pdf", () => Buffer.from("PK\u0003\u0004 een Word-bestand")],
    [
      "needs a password",
      "password",
      () =>
        drawnPdf((pen) => void pen.text("Geheim"), { userPassword: "sleutel", pdfVersion: "1.7" }),
    ],
    [
      "lost everything after its mark",
      "broken",
      async () => (await textPdf("Een zin.")).subarray(0, 60),
    ],
    ["is too large", "too-large", () => Buffer.alloc(mostBytes + 1, "%PDF-1.7\n")],
    ["has too many pages", "too-many-pages", () => pages(mostPages + 1)],
  ] as const)("is refused when it %s", async (_what, kind, make) => {
    const read = await readPdf(await make(), () => undefined);
    expect(read).toEqual({ ok: false, error: { kind } });
    expect(pdfWords.refused[kind]).toMatch(/^\p{Lu}.+\.$/u);
  });

  it("is refused when no page has text, in letters or in its picture", async () => {
    expect(await readPdf(await pages(1), () => undefined)).toEqual({
      ok: false,
      error: { kind: "no-text" },
    });
  });

  it("opens with as many pages as are allowed", async () => {
    const opened = await openPdf(await pages(mostPages));
    expect(opened.ok && opened.value.numPages).toBe(mostPages);
    if (opened.ok) await opened.value.loadingTask.destroy();
  });

  it("opens when only printing or copying asks for a password", async () => {
    const locked = await drawnPdf((pen) => void pen.text("Leesbaar. ".repeat(40)), {
      ownerPassword: "sleutel",
      pdfVersion: "1.7",
    });
    expect(await readPdf(locked, () => undefined)).toHaveProperty("ok", true);
  });
});
