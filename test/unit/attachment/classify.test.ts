import fc from "fast-check";
import JSZip from "jszip";
import { lockArchive } from "../../../src/attachment/archive.ts";
import { classifyArchive } from "../../../src/attachment/classify.ts";
import { asMany } from "../../examples.ts";
import { aesExtra, lockedEntry, makeArchive, plainEntry, zeros } from "./archives.ts";
import { password, value } from "./fixtures.ts";
import { sevenZips } from "./seven-zip.ts";

const content = new TextEncoder().encode(
  "Geen echte gegevens, maar wel een paar zinnen. ".repeat(9),
);
const locked = value(await lockArchive(content, password));

describe("the classifier", () => {
  it("accepts our own archive", () => {
    expect(classifyArchive(locked)).toEqual({
      kind: "all-aes256",
      entries: [
        {
          name: "doorverwijzing.pdf",
          stored: true,
          sizeBytes: content.length,
          dosDateTime: 0x00210000,
          tellsMore: false,
        },
      ],
    });
  });

  it("accepts an archive inside a larger buffer", () => {
    const larger = new Uint8Array(locked.length + 20);
    larger.set(locked, 7);
    expect(classifyArchive(larger.subarray(7, 7 + locked.length)).kind).toBe("all-aes256");
  });

  describe.each(sevenZips)("with archives of $name", ({ run }) => {
    const make = async (...switches: readonly string[]) => {
      const files = { "a.txt": content, "b.txt": content.subarray(9) };
      const made = await run({
        args: ["a", "-tzip", ...switches, "out.zip", "a.txt", "b.txt"],
        files,
        read: ["out.zip"],
      });
      expect(made.code).toBe(0);
      return made.files.get("out.zip") ?? zeros(0);
    };

    it.each([
      { switches: ["-pwachtwoord"], kind: "zipcrypto" },
      { switches: ["-pwachtwoord", "-mem=AES128"], kind: "aes-weaker" },
      { switches: ["-pwachtwoord", "-mem=AES192"], kind: "aes-weaker" },
      { switches: ["-pwachtwoord", "-mem=AES256"], kind: "all-aes256" },
      { switches: ["-pwachtwoord", "-mem=AES256", "-mx0"], kind: "all-aes256" },
      { switches: [], kind: "unencrypted" },
    ])("classifies $switches as $kind", async ({ switches, kind }) => {
      expect(classifyArchive(await make(...switches)).kind).toBe(kind);
    });

    it("classifies one locked and one open file as mixed", async () => {
      const first = await run({
        args: ["a", "-tzip", "-pwachtwoord", "-mem=AES256", "out.zip", "a.txt"],
        files: { "a.txt": content },
        read: ["out.zip"],
      });
      const both = await run({
        args: ["a", "-tzip", "out.zip", "b.txt"],
        files: { "out.zip": first.files.get("out.zip") ?? zeros(0), "b.txt": content },
        read: ["out.zip"],
      });
      expect(classifyArchive(both.files.get("out.zip") ?? zeros(0)).kind).toBe("mixed");
    });
  });

  it("classifies a plain archive as unencrypted, even with a locked one inside", async () => {
    const zip = new JSZip().file("doorverwijzing.zip", locked);
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(classifyArchive(bytes)).toEqual({ kind: "unencrypted" });
  });

  it("accepts the archive that the table below varies", () => {
    expect(classifyArchive(makeArchive([lockedEntry()])).kind).toBe("all-aes256");
  });

  it.each([
    ["a flag that only claims", [plainEntry({ flags: 1 })], "impossible-size"],
    [
      "a central flag that the local header denies",
      [lockedEntry({ local: { flags: 0, method: 0 } })],
      "headers-disagree",
    ],
    ["another name inside", [lockedEntry({ local: { name: "malware.exe" } })], "headers-disagree"],
    ["another size inside", [lockedEntry({ local: { sizeBytes: 99 } })], "headers-disagree"],
    [
      "weaker locking inside",
      [lockedEntry({ local: { extra: aesExtra(2, 1, 0) } })],
      "headers-disagree",
    ],
    ["AES without its field", [lockedEntry({ extra: [] })], "broken-aes-field"],
    ["an unknown strength", [lockedEntry({ extra: aesExtra(2, 4, 0) })], "impossible-size"],
    ["no room for the salt", [lockedEntry({ data: zeros(20) })], "impossible-size"],
    ["plain bytes called AES", [lockedEntry({ data: zeros(100) })], "impossible-size"],
    ["the older form AE-1", [lockedEntry({ extra: aesExtra(1, 3, 0) })], "checksum-in-clear"],
    ["a checksum in clear", [lockedEntry({ checksum: 0x12345678 })], "checksum-in-clear"],
    [
      "two AES fields",
      [lockedEntry({ extra: [...aesExtra(2, 3, 0), ...aesExtra(2, 3, 0)] })],
      "broken-aes-field",
    ],
    ["another date inside", [lockedEntry({ local: { dosDateTime: 1 } })], "headers-disagree"],
    ["nothing", [], "no-entries"],
  ])("suspects %s", (_, entries, why) => {
    expect(classifyArchive(makeArchive(entries))).toEqual({ kind: "suspicious", why });
  });

  it("suspects bytes between the entries", () => {
    const why = "bytes-outside-entries";
    expect(classifyArchive(makeArchive([lockedEntry()], 5))).toEqual({ kind: "suspicious", why });
  });

  it("suspects bytes after the archive and before it", () => {
    const why = "bytes-outside-entries";
    for (const bytes of [Uint8Array.of(...locked, 0), Uint8Array.of(0, ...locked)])
      expect(classifyArchive(bytes).kind).toBe("suspicious");
    expect(classifyArchive(Uint8Array.of(...locked, 0))).toEqual({ kind: "suspicious", why });
  });

  it("suspects a comment", () => {
    const bytes = Uint8Array.of(...locked, 0x68, 0x69);
    bytes[locked.length - 2] = 2;
    expect(classifyArchive(bytes)).toEqual({ kind: "suspicious", why: "comment" });
  });

  it("never accepts a truncated archive", () => {
    for (let length = 0; length < locked.length; length += 1)
      expect(classifyArchive(locked.subarray(0, length)).kind).not.toBe("all-aes256");
  });

  it("classifies anything without an end record as not-zip", () => {
    expect(classifyArchive(zeros(0))).toEqual({ kind: "not-zip" });
    expect(classifyArchive(content)).toEqual({ kind: "not-zip" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        classifyArchive(bytes);
      }),
    );
    const place = fc.nat(locked.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = locked.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        classifyArchive(bytes);
      }),
      { numRuns: asMany(3000) },
    );
  });
});
