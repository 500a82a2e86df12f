/** The sealed attachment with its check, beside the cryptography that its format cannot do without. */
import { spawnSync } from "node:child_process";
import { webcrypto } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockArchive } from "../src/attachment/archive.ts";
import { makeSheetPdf } from "../src/attachment/sheet-pdf.ts";
import { password, sheet, value } from "../test/unit/attachment/fixtures.ts";
import { inTurn, timed, tookMs } from "./measure.ts";
import type { Row } from "./row.ts";

export async function attachingRows(rounds: number): Promise<readonly Row[]> {
  const pdf = value(await makeSheetPdf(sheet()));
  const ours = () => timed(() => lockArchive(pdf, password));
  const floor = await inTurn({ ours, anchor: () => timed(() => cryptography(pdf)) }, rounds);
  return [
    {
      what: "sealed attachment, with its check",
      beside: "WebCrypto alone: two keys, two passes, two checks",
      ratio: floor.ratio,
      reach: 3,
      took: tookMs(floor),
    },
    await besideSevenZip(pdf, ours, rounds),
  ];
}

/** What locking and opening again cost at least: PBKDF2, AES-CTR and HMAC, twice. */
async function cryptography(bytes: Uint8Array): Promise<void> {
  const { subtle } = webcrypto;
  for (let pass = 0; pass < 2; pass += 1) {
    const secret = await subtle.importKey(
      "raw",
      new TextEncoder().encode(password),
      "PBKDF2",
      false,
      ["deriveBits"],
    );
    const bits = await subtle.deriveBits(
      { name: "PBKDF2", hash: "SHA-1", iterations: 1000, salt: new Uint8Array(16) },
      secret,
      66 * 8,
    );
    const aes = await subtle.importKey("raw", bits.slice(0, 32), "AES-CTR", false, ["encrypt"]);
    await subtle.encrypt(
      { name: "AES-CTR", counter: new Uint8Array(16), length: 64 },
      aes,
      new Uint8Array(bytes),
    );
    const signing = await subtle.importKey(
      "raw",
      bits.slice(32, 64),
      { name: "HMAC", hash: "SHA-1" },
      false,
      ["sign"],
    );
    await subtle.sign("HMAC", signing, new Uint8Array(bytes));
  }
}

/** Not every machine has 7-Zip as a program; then there is no figure. */
async function besideSevenZip(
  pdf: Uint8Array,
  ours: () => Promise<number>,
  rounds: number,
): Promise<Row> {
  const row = {
    what: "sealed attachment, with its check",
    beside: "7-Zip as a process",
    reach: 0.6,
  };
  const program = ["7zz", "7z", "7za"].find((name) => spawnSync(name).error === undefined);
  if (program === undefined) return { ...row, ratio: Number.NaN, took: "no 7-Zip on this machine" };
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  writeFileSync(join(folder, "blad.pdf"), pdf);
  const zip = (): Promise<number> =>
    timed(() => {
      rmSync(join(folder, "blad.zip"), { force: true });
      spawnSync(program, ["a", "-tzip", "-mem=AES256", `-p${password}`, "blad.zip", "blad.pdf"], {
        cwd: folder,
      });
    });
  const pair = await inTurn({ ours, anchor: zip }, rounds);
  rmSync(folder, { recursive: true, force: true });
  return { ...row, ratio: pair.ratio, took: tookMs(pair) };
}
