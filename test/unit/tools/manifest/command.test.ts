import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { askMicrosoft } from "../../../../tools/manifest/online.ts";
import { readManifest, readVersion } from "../../../../tools/manifest/read-manifest.ts";
import { runManifest } from "../../../../tools/manifest/run.ts";
import { readLine } from "../../../../tools/manifest/wording.nl.ts";
import { heard } from "../heard.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => heard(() => runManifest(args, folder));

/** The command as npm starts it, with paths as seen from `folder`. */
function runFromShell(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      join(root, "node_modules/tsx/dist/esm/index.mjs"),
      "tools/manifest/main.ts",
      ...args,
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: "" } },
  );
  return { status, stdout, stderr };
}

const pilot = ["--origin", "https://example.be", "--channel", "pilot", "--team", "Ieper"];

describe("npm run manifest", () => {
  it("writes a manifest that Microsoft's reader and our check accept, and never over another", async () => {
    const path = join(folder, "pilot.xml");
    expect((await run(...pilot, "--out", "pilot.xml")).status).toBe(0);
    expect(runFromShell("--check", "pilot.xml")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Doorverwijzing OCMW (pilot Ieper)") as string,
    });

    writeFileSync(path, "van iemand anders");
    expect(await run(...pilot, "--out", "pilot.xml")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--force") as string,
    });
    expect(readFileSync(path, "utf8")).toBe("van iemand anders");
    expect((await run(...pilot, "--out", "pilot.xml", "--force")).status).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("(pilot Ieper)");
  }, 30_000);

  it.each([
    ["an origin over http", ["--origin", "http://example.be"], /begint niet met https/],
    ["a GUID that is none", ["--origin", "https://example.be", "--id", "12"], /geen GUID/],
  ])(
    "writes nothing with %s, and says so in one sentence",
    async (_what, asked, said) => {
      const refused = await run(...asked, "--out", "map/fout.xml");
      expect(refused).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr.trim().split("\n")).toEqual([expect.stringMatching(said)]);
      expect(existsSync(join(folder, "map"))).toBe(false);
    },
    60_000,
  );

  it("names what is wrong, and exits with 1", async () => {
    const source = readFileSync(join(root, "manifest.xml"), "utf8");
    writeFileSync(join(folder, "oud.xml"), source);
    const found = await run("--check", "oud.xml", "--newer-than", "oud.xml");
    expect(found.status).toBe(1);
    expect(found.stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^Version .* is niet hoger dan /),
    ]);
  }, 30_000);
});

describe("a file to check", () => {
  it.each([
    ["that is not there", "niets.xml", "file-missing"],
    ["that is a folder", ".", "file-missing"],
    ["of another kind", join(root, "package.json"), "file-not-named-xml"],
  ])("%s is not read", async (_what, file, kind) => {
    const read = await readManifest(resolve(folder, file));
    expect(read).toEqual({ ok: false, error: { kind } });
    if (!read.ok) expect(readLine(read.error)).toMatch(/^[A-Z].+\.$/);
  });
});

describe("a version to be newer than", () => {
  const readIn = (typed: string) => readVersion(typed, (path) => resolve(root, path));

  it("is written out, or read from a manifest", () => {
    expect(readIn("1.2")).toEqual({ ok: true, value: "1.2.0.0" });
    expect(readIn("manifest.xml")).toMatchObject({ ok: true });
  });

  it.each(["nieuw", "package.json", "."])("is not read from %j", (typed) => {
    expect(readIn(typed)).toEqual({ ok: false, error: { kind: "newer-than-unreadable" } });
  });
});

describe("Microsoft's own check", () => {
  it("is told from no answer at all", async () => {
    expect(await askMicrosoft("m.xml", () => Promise.resolve({ isValid: true }))).toEqual({
      kind: "accepted",
    });
    expect(
      await askMicrosoft("m.xml", () =>
        Promise.resolve({
          isValid: false,
          report: { errors: [{ title: "Icoon", content: "te klein" }, { title: "Naam" }] },
        }),
      ),
    ).toEqual({ kind: "refused", reasons: ["Icoon: te klein", "Naam"] });
    expect(await askMicrosoft("m.xml", () => Promise.reject(new Error("ENOTFOUND")))).toEqual({
      kind: "unreachable",
    });
    expect(
      await askMicrosoft("m.xml", () => Promise.resolve({ isValid: false, status: 502 })),
    ).toEqual({ kind: "unreachable" });
  });
});
