import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { simulate } from "../../tools/registry/commands/simulate.ts";
import type { GuardProtocol } from "../../src/guard/guard-protocols.ts";
import { checkRegistry } from "../../tools/registry/check/check.ts";
import { writeCompiledGuard } from "../../tools/registry/compile/compile.ts";
import { makeChance } from "../made-registry/chance.ts";
import { expectedFacts } from "../made-registry/expected-facts.ts";
import { makeBrussels, makeRegistry, MOST_PROTOCOLS } from "../made-registry/made-registry.ts";
import { dayForms, monthForms } from "../made-registry/printed-forms.ts";
import { printedFacts } from "../made-registry/printed-facts.ts";
import { chooseStyle, writeMadeText, writeText } from "../made-registry/write-text.ts";
import { runRegistry } from "../../tools/registry/run.ts";
import { readPlaceFiles } from "../../tools/registry/files/place-files.ts";
import {
  readProtocol,
  readSource,
  REGISTRY_FOLDER,
  toSource,
} from "../../tools/registry/files/source.ts";
import { day } from "../unit/core/protocol/made-protocol.ts";
import { heard } from "../unit/tools/heard.ts";
import { realProtocol } from "./load.ts";

const places = readPlaceFiles(REGISTRY_FOLDER);
const today = day("2026-11-21");
const made = makeRegistry(300, 1, places);
const folded = (text: string): string => text.replace(/\s+/g, " ");

describe("a made registry", () => {
  it.each([
    [1, 1],
    [30, 4],
    [300, 1],
    [MOST_PROTOCOLS, 3],
  ])("of %i protocols by seed %i breaks no rule", (count, seed) => {
    const records = makeRegistry(count, seed, places).map(({ record }) => record);
    const files = records.map((record) =>
      readProtocol(`protocols/${record.id}.json`, JSON.stringify(record)),
    );
    expect(files.flatMap(({ issues }) => issues)).toEqual([]);
    const errors = checkRegistry(toSource(files, places, today)).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(count);
  });

  it("depends on its seed only", () => {
    expect(makeRegistry(300, 1, places)).toEqual(made);
    expect(makeRegistry(300, 2, places)).not.toEqual(made);
  });

  it("has every kind of receiver and every feature of real texts", () => {
    const share = (has: (one: (typeof made)[number]) => boolean) => made.filter(has).length;
    expect(new Set(made.map(({ receiver }) => receiver.kind)).size).toBe(6);
    expect(share(({ receiver }) => receiver.municipalities.length > 1)).toBeGreaterThan(3);
    expect(
      share(({ record }) => record.mailboxes.some((m) => m.postcodes !== "all")),
    ).toBeGreaterThan(3);
    expect(share(({ record }) => record.mailboxes.length === 3)).toBeGreaterThan(3);
    expect(share(({ record }) => record.lastDay.value !== null)).toBeGreaterThan(10);
    expect(share(({ record }) => record.successor !== null)).toBeGreaterThan(10);
    expect(share(({ record }) => record.informationDuty.value === null)).toBeGreaterThan(10);
    expect(
      share(({ receiver }) => receiver.municipalities.some(({ lastDay }) => lastDay !== null)),
    ).toBeGreaterThan(3);
    expect(new Set(made.map(({ record }) => record.noticeMonths.value))).toEqual(
      new Set([1, 3, 6, 12]),
    );
  });

  it("shows in each receiver's addresses that they are made up", () => {
    const addresses = made.flatMap(({ record }) => [
      record.receiver.dpoMailbox.value,
      ...record.mailboxes.map(({ address }) => address.value),
    ]);
    expect(addresses.filter((address) => address?.endsWith("-verzonnen.be") !== true)).toEqual([]);
  });
});

describe("a made text", () => {
  it("holds every fact in its printed form", () => {
    for (const one of [...made, makeBrussels(1, places)]) {
      const text = folded(writeMadeText(one, 1));
      expect(printedFacts(one).filter((form) => !text.includes(form))).toEqual([]);
    }
  });

  it("is the same for the same seed", () => {
    const [first] = made;
    if (first === undefined) throw new Error("Nothing made");
    expect(writeMadeText(first, 1)).toBe(writeMadeText(first, 1));
  });

  it("can be written from a real record, as that prints it", () => {
    const record = realProtocol("beveren");
    const style = chooseStyle(makeChance("real"));
    const text = folded(writeText(record, [{ name: "Beveren", postcodes: ["9120"] }], style));
    for (const printed of [
      'hierna: "OCMW Beveren"',
      "KBO met nummer 0212 24 06 51",
      "heeft op 07 maart 2024 positief advies",
      "stephanie.vantroven@beveren.be",
      "OCMW Beveren: privacv@beveren.be",
      "opzegtermijn van 3 maanden",
      "Opgemaakt te Brussel op 07/03/2024",
    ])
      expect(text).toContain(printed);
  });

  it("labels a mailbox that is for one of several municipalities", () => {
    const labelled = made.filter((one) => Object.keys(expectedFacts(one).mailboxFor).length > 1);
    expect(labelled.length).toBeGreaterThan(3);
    for (const one of labelled) {
      const text = folded(writeMadeText(one, 1));
      const [address = "", names = []] = Object.entries(expectedFacts(one).mailboxFor)[0] ?? [];
      const around = text.slice(text.indexOf(address) - 80, text.indexOf(address) + 120);
      for (const name of names) expect(around).toContain(name);
    }
  });
});

describe("printed forms", () => {
  it("write a day in figures, in months and in words", () =>
    expect(dayForms.map((form) => form(day("2022-03-21")))).toEqual([
      "21/03/2022",
      "21 maart 2022",
      "21 maart 2022",
      "eenentwintig maart tweeduizend tweeëntwintig",
    ]));

  it("write months of notice in figures and in words", () => {
    expect(monthForms.map((form) => form(1))).toEqual([
      "1 maand",
      "één (1) maand",
      "één maand",
      "1 (één) maand",
    ]);
    expect(monthForms[1]?.(12)).toBe("twaalf (12) maanden");
  });
});

describe("npm run registry -- simulate", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "simulate-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (...args: string[]) => heard(() => runRegistry(["simulate", ...args]));

  it("writes a valid registry with a text for each protocol", async () => {
    const out = join(folder, "made");
    const { status, stdout } = await run("--protocols", "5", "--out", out, "--seed", "9");
    expect([status, stdout.split("\n")[0]]).toEqual([
      0,
      `5 verzonnen protocollen staan in ${out}/protocols, en hun teksten in ${out}/texts.`,
    ]);
    const source = readSource(out, today);
    expect(source.files).toHaveLength(5);
    expect(checkRegistry(source).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readdirSync(join(out, "texts"))).toHaveLength(6);
    writeCompiledGuard(join(folder, "guard.json"), out);
    const guard = JSON.parse(
      readFileSync(join(folder, "guard.json"), "utf8"),
    ) as readonly GuardProtocol[];
    expect(guard.map(({ id }) => `protocols/${id}.json`)).toEqual(
      source.files.map(({ file }) => file),
    );
    expect(readFileSync(join(out, "LEES-MIJ.txt"), "utf8")).toContain("verzonnen");
  });

  it("does not touch a folder that is not empty", async () => {
    writeFileSync(join(folder, "mine.txt"), "");
    const { status, stderr } = await run("--protocols", "5", "--out", folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("is niet leeg")]);
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });

  it.each([
    [[]],
    [["--protocols", "0"]],
    [["--protocols", "drie"]],
    [["--protocols", "3", "--seed", "-1"]],
    [["--protocols", "3", "--what"]],
    [["--protocols", String(MOST_PROTOCOLS + 1)]],
  ])("prints its usage for %j", (args) => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(simulate.run([...args, "--out", join(folder, "made")])).toBe(2);
    expect(said).toHaveBeenCalledWith(expect.stringContaining("Gebruik:"));
    said.mockRestore();
    expect(readdirSync(folder)).toEqual([]);
  });
});
