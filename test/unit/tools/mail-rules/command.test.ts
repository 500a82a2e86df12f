import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMailRulesCommand } from "../../../../tools/mail-rules/command-line.ts";
import { runMailRules } from "../../../../tools/mail-rules/run.ts";
import { readSource, REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";
import { writeSimulation } from "../../../made-registry/write-simulation.ts";
import { day } from "../../core/protocol/made-protocol.ts";
import { heard } from "../heard.ts";
import { exportedRow } from "./exported-row.ts";
import { rulesFor } from "./made-protocols.ts";

const today = day("2026-11-30");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-rules-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => heard(() => runMailRules(args, folder, today));

/** The rules of the project's registry as an organisation that put them in would export them. */
function exported() {
  return rulesFor(readSource(REGISTRY_FOLDER, today).registry.protocols, today)
    .filter(({ role }) => role !== "let-through")
    .map(exportedRow);
}

describe("npm run mail-rules -- --out", () => {
  it("writes two scripts and says what they hold and when to make them again", async () => {
    const { status, stdout, stderr } = await run("--out", "regels");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readdirSync(join(folder, "regels")).sort()).toEqual([
      "mailregels-verwijderen.ps1",
      "mailregels.ps1",
    ]);
    expect(stdout).toMatch(/7 regels voor 2 geldende protocollen met 3 mailboxen/);
    expect(stdout).toMatch(/Maak het opnieuw zodra het register verandert/);
  });

  it("writes the same scripts on the same day, and no others unless forced", async () => {
    await run("--out", "regels");
    const path = join(folder, "regels/mailregels.ps1");
    const first = readFileSync(path, "utf8");
    const refused = await run("--out", "regels");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/--force/);
    expect(await run("--out", "regels", "--force")).toMatchObject({ status: 0 });
    expect(readFileSync(path, "utf8")).toBe(first);
  });

  it("takes another registry, here of 30 protocols", async () => {
    const registry = join(folder, "register");
    expect(writeSimulation({ protocols: 30, seed: 1, out: registry }).ok).toBe(true);
    const { status, stdout } = await run("--out", "regels", "--registry", "register");
    expect(status).toBe(0);
    expect(stdout).toMatch(/geldende protocollen met \d\d mailboxen/);
    expect(stdout).toMatch(/ten laatste op/);
  });

  it.each([
    { args: [], says: /Zeg waar de scripts moeten komen/ },
    { args: ["--out", ""], says: /onbekend/ },
    { args: ["--uit", "regels"], says: /onbekend/ },
    { args: ["regels"], says: /onbekend/ },
    { args: ["--out", "regels", "--check", "x.xml"], says: /niet in één keer/ },
    { args: ["--check", "x.xml", "--force"], says: /hoort hier niet/ },
    { args: ["--out", "regels", "--registry", "nergens"], says: /geen register/ },
  ])("stops with 2 and a Dutch sentence for $args", async ({ args, says }) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says in Dutch how it is used", async () => {
    const { status, stdout } = await run("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Gebruik: npm run mail-rules/);
    expect(stdout).not.toMatch(/Usage|Options|display help/);
  });

  it("reads paths from where the user stands", () => {
    expect(readMailRulesCommand(["--out", "regels"], "/home/ik")).toEqual({
      ok: true,
      value: { kind: "make", out: "/home/ik/regels", registry: null, force: false },
    });
  });
});

describe("npm run mail-rules -- --check", () => {
  const check = (content: string | Buffer) => {
    writeFileSync(join(folder, "export.json"), content);
    return run("--check", "export.json");
  };

  it("ends with 0 when the rules are as the registry asks", async () => {
    const { status, stdout } = await check(JSON.stringify(exported()));
    expect(status).toBe(0);
    expect(stdout).toMatch(/zoals het register ze vandaag vraagt/);
  });

  it("reads what Windows PowerShell writes, in UTF-16", async () => {
    const text = `\ufeff${JSON.stringify(exported())}`;
    expect(await check(Buffer.from(text, "utf16le"))).toMatchObject({ status: 0 });
  });

  it("ends with 1 and says what differs", async () => {
    const [, ...others] = exported();
    const { status, stdout } = await check(JSON.stringify(others));
    expect(status).toBe(1);
    expect(stdout).toMatch(/De regel “Doorverwijzing OCMW - houden 01” ontbreekt\./);
    expect(stdout).toMatch(/1 verschil\./);
  });

  it("ends with 2 for a file that is no export, or not there", async () => {
    expect(await check("geen export")).toMatchObject({ status: 2 });
    expect(await run("--check", "nergens.xml")).toMatchObject({ status: 2 });
  });
});
