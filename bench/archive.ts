/**
 * What the attachment costs, as ratios within one run, since the machine's mood changes hours:
 * `npx tsx bench/archive.ts`. Takes the protocol and client of a typical referral.
 */
import { webcrypto } from "node:crypto";
import { lockArchive, openArchive } from "../src/attachment/archive.ts";
import { buildAttachment } from "../src/attachment/build-attachment.ts";
import { classifyArchive } from "../src/attachment/classify.ts";
import { sha256Hex } from "../src/attachment/sha256.ts";
import { makeSheetPdf } from "../src/attachment/sheet-pdf.ts";
import { password, reference, sheet, value } from "../test/unit/attachment/fixtures.ts";

const rounds = 25;
const one = sheet();
const pdf = value(await makeSheetPdf(one));
const archive = value(await lockArchive(pdf, password));
const key = await webcrypto.subtle.importKey(
  "raw",
  new TextEncoder().encode(password),
  "PBKDF2",
  false,
  ["deriveBits"],
);
const stretching = {
  name: "PBKDF2",
  hash: "SHA-1",
  iterations: 1000,
  salt: new Uint8Array(16),
};

const acts: Readonly<Record<string, () => unknown>> = {
  "the whole attachment": () => buildAttachment({ sheet: one, password, reference }),
  "the sheet alone": () => makeSheetPdf(one),
  "locking, with the check": () => lockArchive(pdf, password),
  "opening alone": () => openArchive(archive, password),
  "the format's own key stretching": () => webcrypto.subtle.deriveBits(stretching, key, 66 * 8),
  fingerprint: () => sha256Hex(archive),
  "classifying the headers": () => {
    classifyArchive(archive);
  },
};

/** The median of some rounds, in milliseconds, after warming up. */
async function measure(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const medians = new Map<string, number>();
for (const [name, act] of Object.entries(acts)) medians.set(name, await measure(act));
const whole = medians.get("the whole attachment") ?? Number.NaN;
process.stdout.write(`sheet ${pdf.length} bytes, archive ${archive.length} bytes\n`);
for (const [name, median] of medians)
  process.stdout.write(
    `${name.padEnd(34)}${median.toFixed(2).padStart(8)} ms${((median / whole) * 100).toFixed(1).padStart(8)} %\n`,
  );
