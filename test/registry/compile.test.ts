import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readCompiledRegistry, type CompiledRegistry } from "../../src/core/protocol/registry.ts";
import type { GuardProtocol } from "../../src/guard/guard-protocols.ts";
import { protocolPeriod } from "../../src/core/protocol/protocol.ts";
import {
  compileGuard,
  compileRegistry,
  writeCompiledGuard,
  writeCompiledRegistry,
  writeWholeProtocols,
} from "../../tools/registry/compile/compile.ts";
import { runRegistry } from "../../tools/registry/run.ts";
import { REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";
import type { ProtocolDraft } from "../unit/core/protocol/made-protocol.ts";
import { heard } from "../unit/tools/heard.ts";
import { realRegistry } from "./load.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "registry-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the registry with one text in it replaced. */
function brokenCopy(): string {
  cpSync(REGISTRY_FOLDER, folder, { recursive: true });
  const file = join(folder, "protocols/mesen.json");
  writeFileSync(file, readFileSync(file, "utf8").replace("0212.198.584", "0212.198.585"));
  return folder;
}

describe("the compiled registry", () => {
  it("unfolds into the registry", () => {
    const file = join(folder, "deeper/compiled.json");
    writeCompiledRegistry(file);
    const compiled = JSON.parse(readFileSync(file, "utf8")) as CompiledRegistry;
    expect(readCompiledRegistry(compiled)).toEqual(realRegistry());
  });

  it("leaves out the reading aids, which load with the page that shows them", () => {
    const file = join(folder, "whole.json");
    writeWholeProtocols(file);
    expect(readFileSync(file, "utf8")).toContain("readingAid");
    expect(JSON.stringify(compileRegistry())).not.toMatch(/readingAid|vous/);
  });

  it("leaves out former values and who confirmed those", () => {
    cpSync(REGISTRY_FOLDER, folder, { recursive: true });
    const file = join(folder, "protocols/mesen.json");
    const mesen = JSON.parse(readFileSync(file, "utf8")) as ProtocolDraft;
    const [mailbox] = mesen.mailboxes;
    if (mailbox === undefined) throw new Error("Mesen has a mailbox");
    const by = { by: "Dienst onthaal", on: "2026-05-01" };
    mailbox.address.former = [
      { value: "oud@mesen.be", until: "2024-12-31", reason: "Vervangen.", confirmations: [by] },
    ];
    Object.assign(mesen.receiver.seat, { confirmed: by, confirmedBefore: [by] });
    const odd = { id: "old", what: "Vreemd.", article: "artikel 6", printed: null, why: "Zo." };
    mesen.anomalies.push({ ...odd, decision: null, mailbox: "oud@mesen.be" });
    writeFileSync(file, JSON.stringify(mesen));

    const [, compiled] = compileRegistry(folder).protocols;
    expect(compiled?.receiver.seat.confirmed).toEqual(by);
    expect(JSON.stringify(compiled)).not.toMatch(/oud@mesen|former|confirmedBefore/);
  });

  it("stays small: places in at most 10 KB gzipped", () =>
    expect(gzipSync(compileRegistry().places).length).toBeLessThan(10_000));

  it("is not made from a registry with an error", () =>
    expect(() => compileRegistry(brokenCopy())).toThrow(/protocols\/mesen\.json, receiver\.kbo/));
});

describe("the protocols for the guard", () => {
  it("are those of the registry, with their period and every mailbox", () => {
    const file = join(folder, "deeper/compiled-guard.json");
    writeCompiledGuard(file);
    const carried = JSON.parse(readFileSync(file, "utf8")) as readonly GuardProtocol[];
    expect(carried).toEqual(
      realRegistry().protocols.map((protocol) => ({
        id: protocol.id,
        from: protocolPeriod(protocol).appliesFrom,
        until: protocolPeriod(protocol).appliesUntil,
        holds: [],
        mailboxes: protocol.mailboxes.map(({ address }) => address.value.toLowerCase()),
      })),
    );
    expect(carried.map(({ id }) => id)).toEqual(["beveren", "mesen"]);
  });

  it("end when notice was given", () => {
    cpSync(REGISTRY_FOLDER, folder, { recursive: true });
    const file = join(folder, "protocols/mesen.json");
    const mesen = JSON.parse(readFileSync(file, "utf8")) as object;
    const notice = {
      givenOn: "2026-03-01",
      lastDay: "2026-06-30",
      by: "receiver",
      source: "aangetekende brief",
    };
    writeFileSync(file, JSON.stringify({ ...mesen, notice }));
    expect(compileGuard(folder)).toContainEqual({
      ...{ id: "mesen", from: "2024-02-01", until: "2026-07-01", holds: [] },
      mailboxes: ["ocmw@mesen.be"],
    });
  });

  it("are not made from a registry with an error", () =>
    expect(() => compileGuard(brokenCopy())).toThrow(/protocols\/mesen\.json, receiver\.kbo/));
});

describe("npm run registry", () => {
  const run = (...args: string[]) => heard(() => runRegistry(args));

  it("checks the project's registry from the shell: advice, no errors, and a closing line", () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", "tools/registry/main.ts", "check"],
      { encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /2 protocollen en 1183 plaatsen nagelezen: geen fouten, \d+ adviezen\.\n$/,
    );
  });

  it("exits with 1 and names the fact on an error", async () => {
    const { status, stdout } = await run("check", brokenCopy());
    expect(status).toBe(1);
    expect(stdout).toContain(
      'FOUT   protocols/mesen.json, receiver.kbo.value: "receiver.kbo.value" is geen KBO-nummer',
    );
  });

  it("runs the commands of a protocol's life", async () => {
    const shown = await run("show", "mesen", "--on", "2024-01-31");
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(/^Protocol mesen op 31 januari 2024: nog niet in werking/);
  });

  it("exits with 2 and a sentence for an invalid request", async () => {
    const refused = await run("end", "gent", "--reason", "at-once", "--on", "2026-11-01");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('Er is geen protocol "gent".');
  });

  it("lists its commands for an unknown one", async () =>
    expect((await run("bake")).status).toBe(2));
});
