import { vi } from "vitest";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverage } from "../../../../tools/registry/commands/coverage.ts";
import { REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coverage-"));
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it("counts the project's own registry", async () => {
  expect(await coverage.run(["--on", "2026-11-24"])).toBe(0);
  expect(said.join("\n")).toMatch(/^Dekking op 24 november 2026\nGeteld: de 285 .* 519 /);
});

it("prints the same as JSON", async () => {
  expect(await coverage.run(["--on", "2024-02-29", "--json"])).toBe(0);
  expect(JSON.parse(said.join("\n"))).toMatchObject({
    on: "2024-02-29",
    flanders: {
      municipalities: { total: 285, covered: 1, pending: 1 },
      postcodes: { total: 519, covered: 1, pending: 2 },
    },
    pending: [{ protocol: { id: "beveren" }, from: "2024-03-07" }],
  });
});

it("counts nothing in a registry with an error, and names it", async () => {
  cpSync(REGISTRY_FOLDER, folder, { recursive: true });
  const file = join(folder, "protocols/mesen.json");
  writeFileSync(file, readFileSync(file, "utf8").replace("0212.198.584", "0212.198.585"));
  expect(await coverage.run([folder])).toBe(1);
  expect(said.join("\n")).toContain("receiver.kbo");
  expect(said.join("\n")).not.toContain("gedekt");
});

it("counts nothing where a municipality lies in no province", async () => {
  cpSync(REGISTRY_FOLDER, folder, { recursive: true });
  for (const name of ["places", "municipalities", "mergers"]) {
    const file = join(folder, `places/${name}.csv`);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("46030", "25030"));
  }
  expect(await coverage.run([folder])).toBe(1);
  expect(said).toEqual(["NIS-code 25030 ligt in geen Vlaamse provincie en niet in Brussel."]);
});

it.each([
  [["--on", "2026-02-30"], "De dag bij --on bestaat niet."],
  [["--on", ""], "De dag bij --on bestaat niet."],
  [["--on"], "Een van de opties"],
  [["--op", "2026-11-24"], "Een van de opties"],
  [["a", "b"], "Een van de opties"],
  [["/nergens"], "In die map staat geen register"],
  [[join(REGISTRY_FOLDER, "README.md")], "In die map staat geen register"],
])("refuses the arguments %j", async (args, sentence) => {
  expect(await coverage.run(args)).toBe(2);
  expect(said[0]).toContain(sentence);
});
