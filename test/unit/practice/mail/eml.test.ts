import fc from "fast-check";
import PostalMime from "postal-mime";
import { buildEml, type EmlContent } from "../../../../practice/mail/eml.ts";
import { asMany } from "../../../examples.ts";

const content: EmlContent = {
  from: { address: "lies@kindengezin.example", name: "Lies Peeters" },
  to: [{ address: "an@voorbeeld.example", name: "Şerife Łukasiewicz-D'Hondt" }],
  cc: [],
  bcc: [{ address: "bo@voorbeeld.example", name: 'Bo "de" Bever, ing.' }],
  subject: "Doorverwijzing KG-7F3K-2M9Q",
  text: "Geachte collega,\n\nÉén regel.",
  html: "<p>Geachte collega,</p><p>Één regel.</p>",
  attachments: [
    { name: "a b.zip", base64: "aW5ob3Vk", contentType: "application/zip", isInline: false },
    { name: "naïef.pdf", base64: "ZGFn", contentType: "application/pdf", isInline: true },
  ],
  date: new Date("2026-11-21T10:00:00Z"),
};

/** The mail as postal-mime parses it. */
const read = (eml: string) => PostalMime.parse(eml);

describe("buildEml", () => {
  it("writes a mail that another program reads back in full", async () => {
    const mail = await read(buildEml(content));
    expect(mail).toMatchObject({
      from: { address: "lies@kindengezin.example", name: "Lies Peeters" },
      to: [{ address: "an@voorbeeld.example", name: "Şerife Łukasiewicz-D'Hondt" }],
      bcc: [{ address: "bo@voorbeeld.example", name: 'Bo "de" Bever, ing.' }],
      subject: "Doorverwijzing KG-7F3K-2M9Q",
      date: "2026-11-21T10:00:00.000Z",
    });
    expect(mail.cc).toBeUndefined();
    expect(mail.text?.trimEnd()).toBe(content.text);
    expect(mail.html?.trimEnd()).toBe(content.html);
    expect(
      mail.attachments.map(({ filename, mimeType, disposition, content: bytes }) => ({
        filename,
        mimeType,
        disposition,
        text: typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes),
      })),
    ).toEqual([
      {
        filename: "a b.zip",
        mimeType: "application/zip",
        disposition: "attachment",
        text: "inhoud",
      },
      { filename: "naïef.pdf", mimeType: "application/pdf", disposition: "inline", text: "dag" },
    ]);
  });

  it("writes ASCII in lines of at most 998 characters, each ended by CRLF", () => {
    const long = { ...content, subject: "é".repeat(255), text: "x".repeat(5000) };
    const lines = buildEml(long).split("\r\n");
    expect(lines.every((line) => /^[\x20-\x7e]*$/.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it("reads back any subject of one line", async () => {
    const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).filter((text) => {
      const folded = text.replace(/\s+/gu, " ").trim();
      return folded === text && !/\p{Cc}|\p{Cs}|=\?/u.test(text);
    });
    await fc.assert(
      fc.asyncProperty(line, async (subject) => {
        expect((await read(buildEml({ ...content, subject }))).subject).toBe(subject);
      }),
      { numRuns: asMany(200) },
    );
  });

  it.each([
    { field: "subject", change: { subject: "dag\r\nBcc: kwaad@voorbeeld.example" } },
    {
      field: "a name",
      change: { to: [{ address: "an@voorbeeld.example", name: "An\r\nBcc: k@voorbeeld.example" }] },
    },
  ])("never lets a line break in $field start a header", async ({ change }) => {
    const mail = await read(buildEml({ ...content, bcc: [], ...change }));
    expect(mail.bcc).toBeUndefined();
  });

  it("leaves out absent parts: the HTML of a plain-text mail, and attachments", async () => {
    const mail = await read(buildEml({ ...content, html: null, attachments: [] }));
    expect(mail.html).toBeUndefined();
    expect(mail.attachments).toEqual([]);
  });

  it("is not marked as an unsent draft", () => {
    expect(buildEml(content)).not.toMatch(/X-Unsent/i);
  });
});
