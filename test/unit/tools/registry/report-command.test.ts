import { vi } from "vitest";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../../../tools/registry/commands/report.ts";
import { writeReport } from "../../../../tools/registry/report/out-folder.ts";
import { REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";

let folder: string;
let out: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  out = join(folder, "out");
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const sheets = readdirSync(join(REGISTRY_FOLDER, "protocols")).map(
  (name) => `protocol-${name.replace("json", "html")}`,
);
const all = ["alles.html", "index.html", ...sheets, "rapport.json", "zoeken.js"].sort();
const make = (...args: readonly string[]) =>
  report.run(["--out", out, "--on", "2026-11-24", ...args]);
const contents = () =>
  readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]);

it("writes a report into a new folder, and the same bytes again", async () => {
  expect(await make()).toBe(0);
  expect(readdirSync(out)).toEqual(all);
  expect(said).toEqual([
    `Het rapport over ${sheets.length} protocollen staat in ${out}: open index.html.`,
  ]);
  const first = contents();
  expect(await make()).toBe(0);
  expect(contents()).toEqual(first);
});

it("removes the sheets of protocols that are gone, and nothing else", async () => {
  await make();
  writeFileSync(join(out, "nota.txt"), "van mij");
  writeFileSync(join(out, "protocol-nota.html"), "van mij");
  const registry = join(folder, "registry");
  cpSync(REGISTRY_FOLDER, registry, { recursive: true });
  rmSync(join(registry, "protocols/mesen.json"));
  expect(await make(registry)).toBe(0);
  const kept = all.filter((name) => name !== "protocol-mesen.html");
  expect(readdirSync(out)).toEqual([...kept, "nota.txt", "protocol-nota.html"].sort());
});

it("does not write into a folder with other files, unless forced", async () => {
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "van mij");
  writeFileSync(join(out, "protocol-oud.html"), "van mij");
  const before = contents();
  expect(await make()).toBe(2);
  expect(said[0]).toContain("--force");
  expect(contents()).toEqual(before);
  expect(await make("--force")).toBe(0);
  expect(readdirSync(out)).toEqual([...all, "protocol-oud.html"].sort());
});

it.each(["{", "null", '{"kind":"iets-anders","files":[]}', '{"kind":"x"}'])(
  "takes no folder for a report on the word of %s",
  async (marker) => {
    mkdirSync(out);
    writeFileSync(join(out, "rapport.json"), marker);
    expect(await make()).toBe(2);
    expect(contents()).toEqual([["rapport.json", marker]]);
  },
);

it("removes no file outside the report, whatever the list of its files says", async () => {
  await make();
  const marker = join(out, "rapport.json");
  const outside = join(folder, "protocol-x.html");
  writeFileSync(outside, "van mij");
  writeFileSync(join(out, "foto.png"), "van mij");
  const list = readFileSync(marker, "utf8");
  writeFileSync(marker, list.replace("[", '["../protocol-x.html", "foto.png", 7,'));
  expect(await make()).toBe(0);
  expect(existsSync(outside)).toBe(true);
  expect(existsSync(join(out, "foto.png"))).toBe(true);
});

it("writes nothing of a registry with an error", async () => {
  const registry = join(folder, "registry");
  cpSync(REGISTRY_FOLDER, registry, { recursive: true });
  writeFileSync(join(registry, "protocols/mesen.json"), "{");
  expect(await make(registry)).toBe(1);
  expect(said.join("\n")).toContain("protocols/mesen.json");
  expect(existsSync(out)).toBe(false);
});

it.each([
  [[], "Zeg in welke map"],
  [["--out", ""], "Zeg in welke map"],
  [["--out"], "Een van de opties"],
  [["--out", "x", "--on", "morgen"], "De dag bij --on"],
  [["--out", "x", "--json"], "Een van de opties"],
  [["--out", "x", "/nergens"], "In die map staat geen register"],
  [["--out", join(REGISTRY_FOLDER, "README.md")], "Bij --out staat een bestand"],
])("refuses the arguments %j", async (args, sentence) => {
  expect(await report.run(args)).toBe(2);
  expect(said[0]).toContain(sentence);
});

it("reports that it cannot write", async () => {
  writeFileSync(out, "");
  expect(await report.run(["--out", join(out, "deeper")])).toBe(1);
  expect(said[0]).toBe("In de map bij --out kan niet geschreven worden.");
});

it("writes no file under a name that is not a report's", () => {
  expect(() => writeReport(out, new Map([["../index.html", ""]]), true)).toThrow();
  expect(existsSync(out)).toBe(false);
});
