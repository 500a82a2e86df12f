import { vi } from "vitest";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importCommand } from "../../../../tools/registry/commands/import.ts";
// Loaded before any test, since its libraries set globals.
import { importPdf } from "../../../../tools/registry/pdf/import-pdf.ts";
import { openScanned } from "../../../../tools/registry/pdf/open-scanned.ts";
import { doubtAbout } from "../../../../tools/registry/pdf/scan-doubt.ts";
import { pdfWords } from "../../../../tools/registry/pdf/wording.nl.ts";
import type { Draft } from "../../../../tools/registry/draft/draft.ts";
import type { PlaceOnPage } from "../../../../tools/registry/pdf/paged-text.ts";
import { textPdf } from "../../../registry/pdf/made-pdf.ts";
import { madeRegistryFolder } from "../import/made-registry.ts";
import { madePlaces, madeText } from "../import/made-text.ts";

let folder: string;
let printed: string[];
let told: string[];
beforeEach(() => {
  folder = madeRegistryFolder();
  printed = [];
  told = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const importFile = (name: string, bytes: Uint8Array, ...args: string[]) => {
  writeFileSync(join(folder, name), bytes);
  return importCommand.run([join(folder, name), "--registry", folder, ...args]);
};

describe("import FILE.pdf", () => {
  it("prints the page beside each fact, and tells of each page on the other channel", async () => {
    expect(await importFile("protocol.pdf", await textPdf(madeText()))).toBe(0);
    expect(printed.join("\n")).toMatch(/\(artikel 6, pagina \d\)/);
    expect(told[0]).toMatch(/^pagina 1 van \d …$/);
  });

  it("gives page and box of each fact as JSON, and nothing else on standard output", async () => {
    await importFile("protocol.pdf", await textPdf(madeText()), "--json");
    const outcome = JSON.parse(printed.join("\n")) as { evidence: Record<string, object> };
    expect(outcome.evidence.team).toHaveProperty("page", 1);
    expect(outcome.evidence.team).toHaveProperty("box.left", 62);
    expect(outcome).toHaveProperty("pages.0", { number: 1, source: "letters" });
  });

  it("knows a PDF that has another name", async () => {
    expect(await importFile("protocol.dat", await textPdf(madeText()))).toBe(0);
  });

  it("writes the draft that its text would give", async () => {
    await importFile("protocol.pdf", await textPdf(madeText()), "--write");
    expect(readFileSync(join(folder, "drafts/zwaluwdal.json"), "utf8")).toContain("Duinstreek");
  });

  it("says why it refuses a file, and writes nothing", async () => {
    expect(await importFile("protocol.pdf", Buffer.from("PK een brief"), "--write")).toBe(1);
    expect(told).toEqual([pdfWords.refused["not-a-pdf"]]);
    expect(printed).toEqual([]);
    expect(existsSync(join(folder, "drafts"))).toBe(false);
  });
});

describe("what a scan leaves unsure", () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  const scanned = (confidence: number): PlaceOnPage => ({
    page: 2,
    source: "picture",
    box,
    confidence,
  });

  it.each([
    ["an address, however sharp", "ocmw@dal.example", scanned(99), "scan-address"],
    ["words that are not sharp", "7 maart 2024", scanned(60), "scan-unsure"],
  ])("is %s", (_what, words, place, code) => {
    expect(doubtAbout(words, place)?.code).toBe(code);
    expect(doubtAbout(words, place)?.sentence).toContain(`Pagina 2 is een scan`);
  });

  it.each([
    ["sharp words", "7 maart 2024", scanned(96)],
    [
      "an address that the PDF has in letters",
      "a@dal.example",
      { ...scanned(0), source: "letters" },
    ],
    ["words that were found nowhere", "7 maart 2024", null],
  ] as const)("is not %s", (_what, words, place) => {
    expect(doubtAbout(words, place)).toBeNull();
  });

  it("is for a person to decide in the draft", async () => {
    const imported = await importPdf(await textPdf(madeText()), madePlaces, () => undefined);
    if (!imported.ok) throw new Error(imported.error.kind);
    const draft: Draft = {
      id: "dal",
      record: { mailboxes: [{ address: { value: "ocmw@dal.example", article: "artikel 6" } }] },
      origin: {
        "mailboxes.0.address": {
          certainty: "read",
          words: "ocmw@dal.example",
          article: "artikel 6",
        },
      },
      open: [],
      warnings: [],
    };
    expect(openScanned(draft, () => scanned(97), []).open).toMatchObject([
      { fact: "mailboxes.0.address", proposed: "ocmw@dal.example", decision: null },
    ]);
    expect(openScanned(draft, () => null, []).open).toEqual([]);
    expect(imported.value.review(draft).open).toEqual([]);
  });
});
