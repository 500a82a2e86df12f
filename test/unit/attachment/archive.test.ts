import fc from "fast-check";
import { inspectArchive, lockArchive, openArchive } from "../../../src/attachment/archive.ts";
import {
  generatePassword,
  isPassword,
  type Password,
} from "../../../src/core/password/password.ts";
import { asMany } from "../../examples.ts";
import { aesExtra, lockedEntry, makeArchive, zeros } from "./archives.ts";
import { password, random, value } from "./fixtures.ts";
import { sevenZips } from "./seven-zip.ts";

const content = random(2000);
const locked = value(await lockArchive(content, password));
/** The offset of the encrypted bytes, after header, name and AES field. */
const dataAt = 30 + "doorverwijzing.pdf".length + 11;
const saltLength = 16;
const entry = "doorverwijzing.pdf";

/** In milliseconds, for tests that make many documents on a busy machine. */
const slow = 60_000;

describe("locking", () => {
  it.each([
    ["empty", ""],
    ["absent", undefined],
    ["null", null],
    ["a number", 1234567890123456],
    ["longer than 7-Zip reads", "a".repeat(100)],
    ["not ASCII", "caféë-wachtwoord-1"],
    ["a euro sign", "wachtwoord-€-123456"],
    ["a space before", " wachtwoord-123456"],
    ["a line break after", "wachtwoord-123456\n"],
  ])("refuses a password that is %s", async (_, unusable) => {
    expect(await lockArchive(content, unusable as Password)).toEqual({
      ok: false,
      error: { kind: "password-unusable" },
    });
  });

  it("accepts a password of 99 characters", async () => {
    const long = "a".repeat(99);
    if (!isPassword(long)) throw new Error("99 characters are allowed");
    const archive = value(await lockArchive(content, long));
    expect(value(await openArchive(archive, long))).toEqual(content);
  });

  it("gives different bytes each time, as the salt is new", async () => {
    expect(value(await lockArchive(content, password))).not.toEqual(locked);
  });

  it("leaves no part of the content readable", () => {
    const archive = Buffer.from(locked);
    for (let at = 0; at + 8 <= content.length; at += 8)
      expect(archive.includes(Buffer.from(content.subarray(at, at + 8)))).toBe(false);
  });

  it("leaves only the name, the size and a meaningless date in clear", () => {
    const view = new DataView(locked.buffer, locked.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x00210000);
    expect(view.getUint32(14, true)).toBe(0);
    expect(locked.length).toBe(
      dataAt + saltLength + 2 + content.length + 10 + 46 + entry.length + 11 + 22,
    );
  });

  it("restores any content that was locked", async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const key = generatePassword(random);
        const archive = value(await lockArchive(some, key));
        expect(value(await openArchive(archive, key))).toEqual(some);
      }),
      { numRuns: asMany(25) },
    );
  });
});

describe("inspecting", () => {
  const refused = (error: object) => ({ ok: false, error });

  it("accepts an archive that locking made", async () => {
    expect(await inspectArchive(locked, content, password)).toEqual({ ok: true, value: locked });
  });

  it("refuses another password", async () => {
    const other = generatePassword(random);
    const outcome = await inspectArchive(locked, content, other);
    expect(outcome).toEqual(refused({ kind: "archive-not-openable" }));
  });

  it("refuses another content", async () => {
    const other = content.slice();
    other[700] = (other[700] ?? 0) ^ 1;
    const outcome = await inspectArchive(locked, other, password);
    expect(outcome).toEqual(refused({ kind: "archive-content-differs" }));
  });

  it("refuses what is not encrypted, before it looks further", async () => {
    const plain = makeArchive([
      { name: entry, flags: 0, method: 0, data: content, sizeBytes: content.length },
    ]);
    const found = { kind: "unencrypted" };
    const outcome = await inspectArchive(plain, content, password);
    expect(outcome).toEqual(refused({ kind: "archive-not-encrypted", found }));
  });

  it.each([
    ["a second file", [lockedEntry(), lockedEntry({ name: "b.pdf" })]],
    ["another name", [lockedEntry({ name: "Lukasiewicz.pdf" })]],
    ["a date", [lockedEntry({ dosDateTime: 0x5d754000 })]],
    ["a time stamp", [lockedEntry({ extra: [...aesExtra(2, 3, 0), 0x55, 0x54, 1, 0, 0] })]],
    ["plaintext under headers that say AES-256", [lockedEntry({ data: zeros(128) })]],
  ])("refuses %s", async (_, entries) => {
    const outcome = await inspectArchive(makeArchive(entries), zeros(100), password);
    expect(outcome.ok).toBe(false);
  });

  it(
    "refuses every archive with one wrong byte, except in bytes without meaning",
    async () => {
      const centralAt = locked.length - 22 - 46 - entry.length - 11;
      // The version needed; in the central directory also the version made by and the file
      // attributes.
      const idle = [4, 5, ...[4, 5, 6, 7, 36, 37, 38, 39, 40, 41].map((at) => centralAt + at)];
      const headers = Array.from(locked.keys()).filter(
        (at) => at < dataAt + 40 || at >= centralAt - 10,
      );
      const data = Array.from({ length: 40 }, (_, index) => dataAt + 40 + index * 47);
      for (const at of [...headers, ...data]) {
        if (idle.includes(at)) continue;
        const wrong = locked.slice();
        wrong[at] = (wrong[at] ?? 0) ^ 1;
        const { ok } = await inspectArchive(wrong, content, password);
        expect({ at, ok }).toEqual({ at, ok: false });
      }
    },
    slow,
  );
});

describe.each(sevenZips)("the archive in $name", ({ run }) => {
  const files = { "in.zip": locked };
  const extract = (bytes: Uint8Array, key: string) =>
    run({ args: ["x", "-y", `-p${key}`, "in.zip"], files: { "in.zip": bytes }, read: [entry] });

  it("is one entry, AES-256, stored, without date or checksum", async () => {
    const { code, output } = await run({ args: ["l", "-slt", "in.zip"], files });
    expect(code).toBe(0);
    expect(output.match(/^Path = /gm)).toHaveLength(2);
    for (const line of [
      `Path = ${entry}`,
      "Encrypted = +",
      "Method = AES-256 Store",
      "Modified = 1980-01-01 00:00:00",
      "Host OS = FAT",
    ])
      expect(output).toContain(line);
    expect(output).toMatch(/^CRC =\s*$/m);
    expect(output).toMatch(/^Comment =\s*$/m);
  });

  it("opens with the password and gives the same bytes", async () => {
    const opened = await extract(locked, password);
    expect(opened.code).toBe(0);
    expect(opened.files.get(entry)).toEqual(content);
  });

  it("does not open with another password", async () => {
    const { code, output } = await extract(locked, generatePassword(random));
    expect(code).toBe(2);
    expect(output).toContain("Wrong password");
  });

  it("is refused when a byte of the locked data is flipped", async () => {
    expect((await extract(locked, password)).code).toBe(0);
    const wrong = locked.slice();
    const at = dataAt + saltLength + 2 + 1000;
    wrong[at] = (wrong[at] ?? 0) ^ 0x80;
    expect((await extract(wrong, password)).code).toBe(2);
  });
});
