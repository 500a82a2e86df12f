import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import JSZip from "jszip";
import { teamsOf } from "../../../../src/core/protocol/registry.ts";
import { checkManifest } from "../../../../tools/manifest/check.ts";
import { readKitArguments } from "../../../../tools/pilot-kit/arguments.ts";
import { checksumsName, fileNamePart, makeKit } from "../../../../tools/pilot-kit/make-kit.ts";
import { pilotFiles } from "../../../../tools/pilot-kit/pilot-files.ts";
import { runPilotKit } from "../../../../tools/pilot-kit/run.ts";
import { kitArgumentLines } from "../../../../tools/pilot-kit/wording.nl.ts";
import { realRegistry } from "../../../registry/load.ts";
import { heard } from "../heard.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const registry = realRegistry();
const teams = teamsOf(registry);
const origin = "https://doorverwijzing.example.be";

function filesFor(team: string) {
  const files = pilotFiles({ team, origin, version: "1.2.3.0" }, registry);
  if (!files.ok) throw new Error(files.error.kind);
  return files.value;
}

describe.each(teams)("the kit of %s", (team) => {
  const [manifest, guide] = filesFor(team);

  it("has a manifest for this team that passes the check", () => {
    expect(manifest.content).toContain(`(pilot ${team})`);
    expect(checkManifest(manifest.content, { folder: root, newerThan: null })).toEqual([]);
  });

  it("has a guide that names the file, the button, a place, the practice address and the DPO", () => {
    for (const named of [
      manifest.name,
      `Doorverwijzing OCMW (pilot ${team})`,
      `${origin}/practice/?team=${encodeURIComponent(team)}`,
      "dpo@opgroeien.be",
      "aka.ms/olksideload",
    ])
      expect(guide.content).toContain(named);
    const [, place = ""] = /Typ <b>(\d{4} [^<]+)<\/b>/.exec(guide.content) ?? [];
    const { territory } = registry.protocols.find((one) => one.team.value === team) ?? {};
    expect(territory?.value).toContain(place.slice(0, 4));
  });

  it("has a guide that takes nothing from any other computer", () => {
    const taken = [...guide.content.matchAll(/\b(?:src|href|url)\s*[=(]\s*"?([^"\s>)]+)/g)].map(
      ([, address = ""]) => address,
    );
    const loaded = taken.filter((address) => !/^(https:|mailto:)/.test(address));
    expect(loaded).toEqual([expect.stringMatching(/^data:image\/png;base64,/)]);
    expect(guide.content).not.toMatch(/<(script|link|iframe)\b/);
  });
});

describe("the zip", () => {
  const files = [
    { name: "b.html", content: "<p>één</p>" },
    { name: "a.xml", content: "<OfficeApp/>" },
  ];

  it("is the same each time, in whatever order the files come", async () => {
    const one = await makeKit(files);
    expect(Buffer.compare(one, await makeKit([...files].reverse()))).toBe(0);
  });

  it("holds the files with their checksums, as sha256sum reads them", async () => {
    const zip = await JSZip.loadAsync(await makeKit(files));
    expect(Object.keys(zip.files)).toEqual(["a.xml", "b.html", checksumsName]);
    const sums = (await zip.file(checksumsName)?.async("string"))?.trimEnd().split("\n") ?? [];
    expect(sums).toHaveLength(2);
    for (const line of sums) {
      const [sum, name = ""] = line.split("  ");
      const bytes = await zip.file(name)?.async("uint8array");
      expect(
        createHash("sha256")
          .update(bytes ?? "")
          .digest("hex"),
      ).toBe(sum);
    }
  });

  it.each([
    ["Ieper", "ieper"],
    ["Noord-Oost Waasland", "noord-oost-waasland"],
    ["Sint-Niklaas / Temse (é)", "sint-niklaas-temse-e"],
  ])("names the files of %s after %s", (team, part) => {
    expect(fileNamePart(team)).toBe(part);
  });
});

describe("the arguments for a kit", () => {
  const whole = ["--team", "ieper", "--origin", origin, "--out", "kit.zip"];
  const without = (option: string) =>
    whole.filter((_word, at) => whole[at] !== option && whole[at - 1] !== option);

  it("are a team, an origin and a file", () => {
    expect(readKitArguments(whole, "/home/ik", teams)).toEqual({
      ok: true,
      value: { team: "Ieper", origin, out: "/home/ik/kit.zip", force: false },
    });
  });

  it.each([
    ["an unknown team", [...whole, "--team", "Gent"], "team-unknown"],
    ["no team", without("--team"), "team-missing"],
    ["no origin", without("--origin"), "origin-missing"],
    ["an origin over http", [...whole, "--origin", "http://example.be"], "not-https"],
    ["no file", without("--out"), "out-missing"],
    ["an unknown option", [...whole, "--channel", "pilot"], "arguments-unreadable"],
  ])("are refused with %s, in a sentence", (_what, args, kind) => {
    const refused = readKitArguments(args, "/home/ik", teams);
    if (refused.ok || refused.error.kind === "help-asked") throw new Error("not refused");
    expect(refused.error.kind).toBe(kind);
    const [sentence = ""] = kitArgumentLines(refused.error);
    expect(sentence).toMatch(/^[A-Z“]/);
    if (kind === "team-unknown") for (const team of teams) expect(sentence).toContain(team);
  });
});

describe("npm run pilot-kit", () => {
  const folder = mkdtempSync(join(tmpdir(), "kit-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const asked = ["--team", "Ieper", "--origin", origin];
  const run = (...args: string[]) => heard(() => runPilotKit(args, folder));
  /** The command as npm starts it, with paths as seen from `folder`. */
  const runFromShell = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [
        "--import",
        join(root, "node_modules/tsx/dist/esm/index.mjs"),
        "tools/pilot-kit/main.ts",
        ...args,
      ],
      { cwd: root, encoding: "utf8", env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: "" } },
    );

  it("makes equal kits, and writes over none", async () => {
    expect(runFromShell(...asked, "--out", "een.zip").status).toBe(0);
    expect((await run(...asked, "--out", "twee.zip")).status).toBe(0);
    const first = readFileSync(join(folder, "een.zip"));
    expect(readFileSync(join(folder, "twee.zip")).equals(first)).toBe(true);

    const refused = await run(...asked, "--out", "een.zip");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("--force");
    expect(readFileSync(join(folder, "een.zip")).equals(first)).toBe(true);
  }, 60_000);

  it("writes nothing for an unknown team, and lists the teams in one sentence", async () => {
    const refused = await run("--team", "Gent", "--origin", origin, "--out", "map/fout.zip");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr.trim().split("\n")).toEqual([expect.stringContaining(teams.join(", "))]);
    expect(existsSync(join(folder, "map"))).toBe(false);
  });
});
