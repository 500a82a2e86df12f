import { vi } from "vitest";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check as prettierCheck } from "prettier";
import { check } from "../../../../tools/registry/commands/check.ts";
import { importCommand } from "../../../../tools/registry/commands/import.ts";
import { publish } from "../../../../tools/registry/commands/publish.ts";
import { compileGuard, compileRegistry } from "../../../../tools/registry/compile/compile.ts";
import { publishFrom } from "../../../../tools/registry/draft/publish-from.ts";
import { day } from "../../core/protocol/made-protocol.ts";
import { madeRegistryFolder } from "../import/made-registry.ts";
import { madeText } from "../import/made-text.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = madeRegistryFolder();
  writeFileSync(join(folder, "text.txt"), madeText());
  said = [];
  for (const channel of ["log", "error"] as const)
    vi.spyOn(console, channel).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const importText = (...args: string[]) =>
  importCommand.run([join(folder, "text.txt"), "--registry", folder, ...args]);
const publishText = (...args: string[]) =>
  publish.run([
    "zwaluwdal",
    "--by",
    "Sofie Maes",
    "--on",
    "2026-05-04",
    "--registry",
    folder,
    ...args,
  ]);
const decisions = [
  ...["--decide", "territory=ok"],
  ...["--decide", "purposeForClient=om te kijken welke hulp bij je past"],
];
const draftFile = () => join(folder, "drafts/zwaluwdal.json");
const protocolFile = () => join(folder, "protocols/zwaluwdal.json");

describe("import --write", () => {
  it("writes a draft, and no protocol", async () => {
    expect(await importText("--write")).toBe(0);
    expect(readdirSync(join(folder, "drafts"))).toEqual(["zwaluwdal.json"]);
    expect(readdirSync(join(folder, "protocols"))).toEqual([]);
    expect(said.at(-1)).toContain("2 feit(en) wachten op een beslissing");
  });

  it("is in no build and in no check", async () => {
    await importText("--write");
    expect(compileRegistry(folder).protocols).toEqual([]);
    expect(compileGuard(folder)).toEqual([]);
    await check.run([folder]);
    expect(said.at(-1)).toContain("0 protocollen");
  });

  it("prints nothing but the outcome on standard output when asked for JSON", async () => {
    const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await importText("--write", "--json");
    expect(printed.mock.calls.length).toBe(1);
    expect(JSON.parse(String(printed.mock.calls[0]?.[0]))).toHaveProperty(
      "facts.team",
      "Duinstreek",
    );
  });

  it("writes nothing for a text that is refused", async () => {
    writeFileSync(join(folder, "text.txt"), "Beste, hierbij het verslag.");
    expect(await importText("--write")).toBe(1);
    expect(existsSync(join(folder, "drafts"))).toBe(false);
  });

  it("replaces a draft only when forced", async () => {
    await importText("--write");
    writeFileSync(draftFile(), "{}");
    expect(await importText("--write")).toBe(1);
    expect(readFileSync(draftFile(), "utf8")).toBe("{}");
    expect(await importText("--write", "--force")).toBe(0);
    expect(readFileSync(draftFile(), "utf8")).toContain("Duinstreek");
  });

  it("never takes the name of a protocol, forced or not", async () => {
    writeFileSync(protocolFile(), "{}");
    expect(await importText("--write", "--force")).toBe(1);
    expect(said.at(-1)).toContain("Er is al een protocol “zwaluwdal”");
    expect(await importText("--write", "--id", "zwaluwdal-2")).toBe(0);
  });

  it.each([
    ["a name that can be none", ["--write", "--id", "../zwaluwdal"]],
    ["a name without --write", ["--id", "zwaluwdal"]],
    ["another folder than a registry", ["--write", "--registry", "/nergens"]],
    ["an unknown option", ["--schrijf"]],
  ])("says what is wrong with %s", async (_what, args) => {
    expect(await importText(...args)).toBe(2);
    expect(said).toHaveLength(1 + Number(args[1] === "--id" && args[0] === "--write"));
    expect(existsSync(join(folder, "drafts"))).toBe(false);
  });
});

describe("publish", () => {
  beforeEach(() => importText("--write"));

  it("makes a protocol that passes the check, formats it and removes the draft", async () => {
    expect(await publishText(...decisions)).toBe(0);
    expect(existsSync(draftFile())).toBe(false);
    expect(await check.run([folder])).toBe(0);
    expect(compileRegistry(folder).protocols.map(({ id }) => id)).toEqual(["zwaluwdal"]);
    const text = readFileSync(protocolFile(), "utf8");
    expect(await prettierCheck(text, { parser: "json", printWidth: 100 })).toBe(true);
  });

  it("changes nothing without every decision, and lists what is open", async () => {
    const before = readFileSync(draftFile(), "utf8");
    expect(await publishText("--decide", "territory=ok")).toBe(1);
    expect(said.join("\n")).toContain('--decide "purposeForClient=…"');
    expect(existsSync(protocolFile())).toBe(false);
    expect(readFileSync(draftFile(), "utf8")).toBe(before);
  });

  it.each([
    ["no name of a draft", ["--by", "A", "--on", "2026-05-04"], 2],
    ["nobody who decides", ["zwaluwdal", "--on", "2026-05-04"], 2],
    ["a day that does not exist", ["zwaluwdal", "--by", "A", "--on", "2026-02-30"], 2],
    ["a day to come", ["zwaluwdal", "--by", "A", "--on", "2999-01-01"], 2],
    ["a draft that is not there", ["elders", "--by", "A", "--on", "2026-05-04"], 2],
    ["a path for a name", ["../text", "--by", "A", "--on", "2026-05-04"], 2],
    [
      "a decision without a value",
      ["zwaluwdal", "--by", "A", "--on", "2026-05-04", "--decide", "team"],
      2,
    ],
    [
      "two decisions on one fact",
      ["zwaluwdal", "--by", "A", "--on", "2026-05-04", "--decide", "team=ok", "--decide", "team=-"],
      2,
    ],
  ])("says what is wrong with %s", async (_what, args, code) => {
    said.length = 0;
    expect(await publish.run([...args, "--registry", folder])).toBe(code);
    expect(said).toHaveLength(1);
    expect(readdirSync(join(folder, "protocols"))).toEqual([]);
  });

  it("changes neither an invalid draft nor an existing protocol", async () => {
    writeFileSync(draftFile(), '{"id":"zwaluwdal"}');
    expect(await publishText(...decisions)).toBe(1);
    expect(said.at(-1)).toContain("niet de vorm");
    mkdirSync(join(folder, "protocols"), { recursive: true });
    writeFileSync(protocolFile(), "{}");
    expect(await publishText(...decisions)).toBe(1);
    expect(readFileSync(protocolFile(), "utf8")).toBe("{}");
  });

  describe("on a terminal", () => {
    /** Answers one after another; null when they are all given. */
    const publishAsking = (...answers: string[]) => {
      const asked: string[] = [];
      const code = publishFrom({
        folder,
        id: "zwaluwdal",
        answers: new Map(),
        decider: { by: "Sofie Maes", on: day("2026-05-04") },
        ask: (question) => {
          asked.push(question);
          return Promise.resolve(answers.shift() ?? null);
        },
      });
      return code.then((exit) => ({ exit, asked }));
    };

    it("asks one by one, and again after an invalid answer", async () => {
      const { exit, asked } = await publishAsking("", "-", "om je te helpen");
      expect(exit).toBe(0);
      expect(asked).toHaveLength(3);
      expect(asked[0]).toContain("Voorstel: 9991, 9992");
      expect(asked[2]).toContain("kan niet leeg blijven");
      expect(readFileSync(protocolFile(), "utf8")).toContain("om je te helpen");
    });

    it("changes nothing when interrupted", async () => {
      expect((await publishAsking("")).exit).toBe(1);
      expect(existsSync(protocolFile())).toBe(false);
      expect(existsSync(draftFile())).toBe(true);
    });
  });
});
