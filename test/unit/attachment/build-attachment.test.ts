import { createHash } from "node:crypto";
import fc from "fast-check";
import { buildAttachment } from "../../../src/attachment/build-attachment.ts";
import { sha256Hex } from "../../../src/attachment/sha256.ts";
import { makeReference } from "../../../src/core/mail/reference.ts";
import { generatePassword, type Password } from "../../../src/core/password/password.ts";
import { asMany } from "../../examples.ts";
import { password, random, reference, serife, sheet, value } from "./fixtures.ts";
import { readPdf, withoutWhite } from "./read-pdf.ts";
import { runSevenZipWasm, sevenZips } from "./seven-zip.ts";

const entry = "doorverwijzing.pdf";

/** In milliseconds, for tests that make many documents on a busy machine. */
const slow = 60_000;

describe("the attachment", () => {
  it("is named after the reference, and has its hash", async () => {
    const made = value(await buildAttachment({ sheet: sheet(), password, reference }));
    expect(made.name).toBe(`doorverwijzing-${reference}.zip`);
    expect(made.sha256).toBe(createHash("sha256").update(made.bytes).digest("hex"));
  });

  it.each(sevenZips)("opens in $name, and the sheet in it names the client", async ({ run }) => {
    const made = value(await buildAttachment({ sheet: sheet(), password, reference }));
    const opened = await run({
      args: ["x", "-y", `-p${password}`, "in.zip"],
      files: { "in.zip": made.bytes },
      read: [entry],
    });
    const { text } = await readPdf(opened.files.get(entry) ?? new Uint8Array());
    for (const field of ["Şerife", "Łukasiewicz-D'Hondt", "Grote Baan 123 bus 3", "9120 Melsele"])
      expect(text).toContain(field);
    expect(text).toContain("serife.lukasiewicz@voorbeeld.be");
  });

  it("holds none of the client's data in clear", async () => {
    const made = value(await buildAttachment({ sheet: sheet(), password, reference }));
    const bytes = Buffer.from(made.bytes);
    for (const piece of ["erife", "ukasiewicz", "Melsele", "470 12", "Grote", "%PDF", password])
      expect(bytes.includes(piece)).toBe(false);
  });

  it(
    "contains the sheet unchanged",
    async () => {
      const letters = fc.constantFrom(...Array.from("aeomnrstvkABDĐłşğőéïñụẾДжяΛέσ"));
      const word = fc.string({ unit: letters, minLength: 1, maxLength: 25 });
      await fc.assert(
        fc.asyncProperty(word, word, word, async (firstName, name, street) => {
          const key = generatePassword(random);
          const of = sheet({ ...serife, firstName, name, street });
          const made = value(
            await buildAttachment({ sheet: of, password: key, reference: makeReference(random) }),
          );
          const opened = await runSevenZipWasm({
            args: ["x", "-y", `-p${key}`, "in.zip"],
            files: { "in.zip": made.bytes },
            read: [entry],
          });
          const { text } = await readPdf(opened.files.get(entry) ?? new Uint8Array());
          for (const piece of [firstName, name, street])
            expect(withoutWhite(text)).toContain(piece.normalize("NFC"));
        }),
        { numRuns: asMany(15) },
      );
    },
    slow,
  );

  it("reports a character without a glyph, and makes nothing without a password", async () => {
    const arabic = sheet({ ...serife, name: "محمد" });
    expect(await buildAttachment({ sheet: arabic, password, reference })).toMatchObject({
      ok: false,
      error: { kind: "character-without-glyph", field: "name" },
    });
    const nothing = await buildAttachment({ sheet: sheet(), password: "" as Password, reference });
    expect(nothing).toEqual({ ok: false, error: { kind: "password-unusable" } });
  });
});

describe("the hash", () => {
  it("is SHA-256", async () => {
    expect(await sha256Hex(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("covers the bytes of the view, not the buffer around them", async () => {
    const around = new TextEncoder().encode("xxabcxx");
    expect(await sha256Hex(around.subarray(2, 5))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
