/**
 * What more protocols cost: the bytes of the scripts that hold them, and the time to find a place,
 * choose its protocol and judge a mail, as ratios to two protocols: `npx tsx bench/growth.ts`.
 *
 * Builds the product three times, from made registries, in a folder of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chooseProtocol } from "../src/core/protocol/choice.ts";
import { brusselsDay } from "../src/core/base/day.ts";
import type { GuardProtocol } from "../src/guard/guard-protocols.ts";
import { findPlaces } from "../src/core/protocol/places.ts";
import {
  readCompiledRegistry,
  teamsOf,
  type CompiledRegistry,
} from "../src/core/protocol/registry.ts";
import type { SentMessage } from "../src/guard/facts/sent-message.ts";
import { sha256OfText } from "../src/core/base/sha256.ts";
import { judge } from "../src/guard/verdict.ts";
import { build } from "../tools/build/build.ts";
import { writeSimulation } from "../test/made-registry/write-simulation.ts";

const sizes = [2, 30, 300];
const day = brusselsDay(Date.UTC(2026, 5, 30));
const folder = mkdtempSync(join(tmpdir(), "growth-"));

interface Cost {
  readonly pane: number;
  readonly guard: number;
  readonly find: number;
  readonly choose: number;
  readonly judge: number;
}

async function costOf(protocols: number): Promise<Cost> {
  const of = (name: string): string => join(folder, `${name}-${protocols}`);
  const written = writeSimulation({ protocols, seed: 1, out: of("registry") });
  if (!written.ok) throw new Error(written.error.kind);
  await build({
    mode: "production",
    outDir: of("dist"),
    hostingDir: of("hosting"),
    registryDir: of("registry"),
    cacheDir: of("cache"),
  });
  const registry = readCompiledRegistry(
    JSON.parse(readFileSync(`${of("cache")}/compiled-registry.json`, "utf8")) as CompiledRegistry,
  );
  const compiledGuard = readFileSync(`${of("cache")}/compiled-guard.json`, "utf8");
  const protocolsOf = (json: string) => JSON.parse(json) as readonly GuardProtocol[];
  const teams = teamsOf(registry);
  const mailbox = protocolsOf(compiledGuard).at(-1)?.mailboxes[0] ?? "";
  return {
    pane: firstScreenBytes(of("dist")),
    guard: gzippedBytes(`${of("dist")}/launchevent.js`),
    find: median(() => {
      for (const typed of ["mel", "9120", "sint ni", "antwerpn"])
        findPlaces(typed, registry.places);
    }),
    choose: median(() => {
      for (const place of registry.places) chooseProtocol({ place, registry, teams, on: day });
    }),
    judge: median(() => {
      const tools = { protocols: protocolsOf(compiledGuard), hash: sha256OfText };
      judge(passwordFor(mailbox), { on: day, sender: null }, tools);
    }),
  };
}

/** The scripts of our own that the page names. */
function firstScreenBytes(dist: string): number {
  const page = readFileSync(`${dist}/pane.html`, "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?(scripts\/[^">\s]+)/g)];
  if (scripts.length === 0) throw new Error("The page names no script");
  return scripts.reduce((sum, [, script]) => sum + gzippedBytes(`${dist}/${script ?? ""}`), 0);
}

function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** An ordinary mail with a generated password, to a mailbox of the last protocol. */
function passwordFor(address: string): SentMessage {
  return {
    kind: "unsealed",
    recipients: {
      to: [{ address, name: address, isList: false }],
      cc: [],
      bcc: [],
    },
    subject: "Zoals gevraagd",
    attachments: [],
    body: {
      text: "Het wachtwoord is k7mf-2xqa-9wtd-hrv4.",
      html: "<p>Het wachtwoord is k7mf-2xqa-9wtd-hrv4.</p>",
    },
  };
}

/** Of some rounds of a tenth of a second, in milliseconds an act, after warming up. */
function median(act: () => void): number {
  const times: number[] = [];
  for (let round = -3; round < 15; round += 1) {
    const start = performance.now();
    let acts = 0;
    while (performance.now() - start < 100) {
      act();
      acts += 1;
    }
    if (round >= 0) times.push((performance.now() - start) / acts);
  }
  return times.sort((one, other) => one - other)[7] ?? Number.NaN;
}

try {
  const costs: Cost[] = [];
  for (const size of sizes) costs.push(await costOf(size));
  const [least] = costs;
  if (least === undefined) throw new Error("Nothing was measured");
  const row = (name: string, cell: (cost: Cost) => string): void => {
    process.stdout.write(
      `${name.padEnd(40)}${costs.map((cost) => cell(cost).padStart(20)).join("")}\n`,
    );
  };
  const bytes = (key: "pane" | "guard") => (cost: Cost) =>
    `${cost[key]} (${(cost[key] / least[key]).toFixed(2)})`;
  const time = (key: "find" | "choose" | "judge") => (cost: Cost) =>
    `${cost[key].toFixed(3)} ms (${(cost[key] / least[key]).toFixed(2)})`;
  process.stdout.write(
    `${"protocols".padEnd(40)}${sizes.map((n) => String(n).padStart(20)).join("")}\n`,
  );
  row("pane's first screen, bytes gzipped", bytes("pane"));
  row("guard, bytes gzipped", bytes("guard"));
  row("finding places by four texts", time("find"));
  row("choosing for every place of Flanders", time("choose"));
  row("reading the protocols and judging a mail", time("judge"));
} finally {
  rmSync(folder, { recursive: true });
}
