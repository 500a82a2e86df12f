import { referrerLimits } from "../../../src/core/mail/referrer.ts";
import fc from "fast-check";
import { regular } from "../../../src/attachment/font-data.ts";
import { makeSheetPdf } from "../../../src/attachment/sheet-pdf.ts";
import { clientFieldLimits } from "../../../src/core/client/client-data.ts";
import { makeReference } from "../../../src/core/mail/reference.ts";
import { asMany } from "../../examples.ts";
import { client, day, protocol, reference, serife, sheet, value } from "./fixtures.ts";
import { readPdf, withoutWhite } from "./read-pdf.ts";

/** The reference of an earlier referral. */
const earlier = makeReference((count) => new Uint8Array(count).fill(7));

const read = async (of: Parameters<typeof makeSheetPdf>[0]) =>
  readPdf(value(await makeSheetPdf(of)));

/** In milliseconds, for tests that make many documents on a busy machine. */
const slow = 60_000;

describe("the sheet", () => {
  it("has each value of the client, as text that can be copied", async () => {
    const { text, pages } = await read(sheet());
    expect(pages).toBe(1);
    for (const piece of [
      "Şerife",
      "Łukasiewicz-D'Hondt",
      "Grote Baan 123 bus 3",
      "9120 Melsele",
      "+32 470 12 34 56",
      "serife.lukasiewicz@voorbeeld.be",
    ])
      expect(text).toContain(piece);
  });

  it.each([
    { firstName: "Thị Ánh", name: "Nguyễn" },
    { firstName: "Γεώργιος", name: "Παπαδόπουλος" },
    { firstName: "Людмила", name: "Щербакова-Ґудзь" },
    { firstName: "Ọlájùmọ̀kẹ́", name: "Adéẹ̀yọ̀" },
    { firstName: "Őze", name: "Ğüneş Ħŧŋ" },
  ])("prints $firstName $name correctly", async (names) => {
    const { text } = await read(sheet({ ...serife, ...names }));
    expect(text.normalize("NFC")).toContain(names.firstName.normalize("NFC"));
    expect(text.normalize("NFC")).toContain(names.name.normalize("NFC"));
  });

  it("prints a name in decomposed letters", async () => {
    const { text } = await read(sheet({ ...serife, name: "Nguyễn".normalize("NFD") }));
    expect(text).toContain("Nguyễn");
  });

  it("says for whom, when, how long, with whom, and where to report what goes wrong", async () => {
    const { text } = await read(sheet());
    const flat = text.replace(/\s+/g, " ");
    for (const piece of [
      "Doorverwijzing",
      "OCMW Beveren",
      "21 november 2026",
      reference,
      "lokaal team Kind en Gezin Noord-Oost Waasland",
      "door het beroepsgeheim gebonden",
      "(artikel 3 en 4)",
      "geïntegreerd breed onthaal",
      "In ieder geval tot er contact was",
      "10 jaar nadat het is afgesloten (artikel 3)",
      "afzender van de mail waarin je dit kreeg (artikel 7)",
      "dpo@opgroeien.be",
      "(artikel 9)",
      "in werking sinds 7 maart 2024",
    ])
      expect(flat).toContain(piece);
  });

  it("names the receiver and cites the articles of the other protocol", async () => {
    const of = { protocol: protocol("mesen") };
    const { text } = await read(sheet({ ...serife, postcode: "8957", place: "Mesen" }, of));
    const flat = text.replace(/\s+/g, " ");
    expect(flat).toContain("Sociale Dienst Mesen");
    expect(flat).toContain("(overweging C en artikel 4)");
    expect(flat).not.toContain("Beveren");
  });

  it.each([
    {
      kind: "correction",
      title: "Doorverwijzing: verbetering",
      says: `Dit blad vervangt dat van ${earlier}. Gebruik de vorige gegevens niet meer.`,
    },
    { kind: "resend", title: "Doorverwijzing", says: `een nieuwe zending van ${earlier}` },
  ] as const)("first says what it follows, for a $kind", async ({ kind, title, says }) => {
    const { text } = await read(sheet(serife, { kind, follows: earlier }));
    const flat = text.replace(/\s+/g, " ");
    expect(flat).toContain(title);
    expect(flat).toContain(says);
    expect(flat.indexOf(says)).toBeLessThan(flat.indexOf("Voor wie"));
    expect((await read(sheet())).text).not.toContain(earlier);
  });

  it("says that it is a test, and has no place for a client", async () => {
    const { text, pages } = await read({
      kind: "test",
      protocol: protocol("beveren"),
      reference,
      preparedOn: day("2026-11-21"),
    });
    const flat = text.replace(/\s+/g, " ");
    expect(pages).toBe(1);
    for (const said of ["Testpakket", "Op dit blad staan geen persoonsgegevens", "OCMW Beveren"])
      expect(flat).toContain(said);
    for (const field of ["Voornaam", "Telefoon", "E-mail", "toestemming van de cliënt"])
      expect(flat).not.toContain(field);
  });

  it("leaves out a first name that the client lacks, and says what was not shared", async () => {
    const { text } = await read(sheet({ name: "Amina", email: "amina@voorbeeld.be" }));
    expect(text).not.toMatch(/^Voornaam$/m);
    expect(text.match(/niet meegedeeld/g)).toHaveLength(2);
  });

  it("is tagged as Dutch, with a title, headings, the numbered list and tables", async () => {
    const pdf = await read(sheet());
    expect(pdf).toMatchObject({ language: "nl-BE", title: "Doorverwijzing", tagged: true });
    expect(pdf.showsTitle).toBe(true);
    const count = (role: string) => pdf.roles.filter((path) => path.endsWith(role)).length;
    expect(count("Document/H1")).toBe(1);
    expect(count("Document/H2")).toBe(7);
    expect(count("Document/L/LI/Lbl")).toBe(2);
    expect(count("LBody/Table/TR/TH")).toBe(5);
    expect(count("LBody/Table/TR/TD")).toBe(5);
  });

  it("numbers the two data items as article 3 does", async () => {
    const { text } = await read(sheet());
    expect(text).toMatch(/1\s*Voornaam en naam[^]*2\s*Contactgegevens/);
  });

  it("has no client, machine or time in its properties", async () => {
    const { properties } = await read(sheet());
    expect(properties).toMatchObject({
      Title: "Doorverwijzing",
      Creator: "Doorverwijzing OCMW",
      Producer: "PDFKit",
      CreationDate: "D:20261121000000Z",
    });
    expect(Object.keys(properties)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Author|Subject|Keywords|ModDate|Custom)$/)]),
    );
    const bytes = Buffer.from(value(await makeSheetPdf(sheet()))).toString("latin1");
    expect(bytes).not.toMatch(/ukasiewicz|erife|Melsele/);
  });

  it("is byte for byte the same when made twice", async () => {
    const [one, two] = await Promise.all([makeSheetPdf(sheet()), makeSheetPdf(sheet())]);
    expect(Buffer.from(value(one)).equals(Buffer.from(value(two)))).toBe(true);
  });

  it.each([
    ["an emoji", "😀", "name", { name: "Jan 😀" }],
    ["Arabic", "م", "name", { name: "محمد" }],
    ["Chinese", "王", "firstName", { firstName: "王" }],
    ["Hebrew", "ש", "street", { street: "שרה" }],
    ["Georgian", "ნ", "name", { name: "ნინო" }],
    ["an invisible joiner", "\u200d", "name", { name: "a\u200db" }],
    ["a ligature of print", "ﬁ", "place", { place: "ﬁn" }],
  ])("refuses %s, and names the field", async (_, character, field, values) => {
    const whole = sheet().client;
    const address = { street: "Markt", number: "1", box: null, postcode: "9120", place: "Melsele" };
    const changed = {
      ...whole,
      ...values,
      address: { ...address, ...values },
    };
    expect(await makeSheetPdf(sheet(serife, { client: changed }))).toEqual({
      ok: false,
      error: { kind: "character-without-glyph", field, character },
    });
  });

  it("names whom the receiver can call, and nobody where nobody is told", async () => {
    const referrer = { name: "Inge Claes", telephone: "03 123 45 67", inMail: false };
    const heading = "Wie je kunt bellen";
    const { text } = await read(sheet(serife, { referrer }));
    expect(withoutWhite(text)).toContain(withoutWhite(`${heading} Inge Claes, 03 123 45 67.`));
    expect((await read(sheet(serife))).text).not.toContain(heading);
  });

  it("tells a letter of the referrer's own name that cannot be printed", async () => {
    const referrer = { name: "Inge 🌸", telephone: null, inMail: false };
    expect(await makeSheetPdf(sheet(serife, { referrer }))).toEqual({
      ok: false,
      error: { kind: "character-without-glyph", field: "referrer", character: "🌸" },
    });
  });

  it("asks of a correction with data too many whether the former were erased", async () => {
    const follows = { kind: "correction", follows: earlier } as const;
    const { text } = await read(sheet(serife, { ...follows, reason: "superfluous" }));
    expect(withoutWhite(text)).toContain(withoutWhite("Er stonden gegevens te veel in"));
    const { text: wrong } = await read(sheet(serife, { ...follows, reason: "wrong" }));
    expect(withoutWhite(wrong)).not.toContain(withoutWhite("te veel in"));
  });

  it(
    "stays on one page when every field has its maximum length",
    async () => {
      const wide = (field: keyof typeof clientFieldLimits, letter: string) =>
        letter.repeat(clientFieldLimits[field]).slice(0, clientFieldLimits[field]);
      const longest = {
        ...client(serife),
        firstName: wide("firstName", "W"),
        name: wide("name", "Ẃ"),
        address: {
          street: wide("street", "M"),
          number: wide("number", "8"),
          box: wide("box", "W"),
          postcode: "9120",
          place: wide("place", "W"),
        },
        telephone: wide("telephone", "8"),
        email: wide("email", "w"),
      };
      const referrer = {
        name: "Ẃ".repeat(referrerLimits.name),
        telephone: "8".repeat(referrerLimits.telephone),
        inMail: false,
      };
      const { text, pages } = await read(sheet(serife, { client: longest, referrer }));
      expect(pages).toBe(1);
      const flat = withoutWhite(text);
      expect(flat).toContain(longest.firstName);
      expect(flat).toContain(longest.name);
      expect(flat).toContain(longest.email);
      expect(flat).toContain(withoutWhite(longest.address.street + longest.address.number));
    },
    slow,
  );

  it(
    "reports only that it failed, when it does not fit",
    async () => {
      const endless = { ...client(serife), name: "Wilhelmina ".repeat(400) };
      expect(await makeSheetPdf(sheet(serife, { client: endless }))).toEqual({
        ok: false,
        error: { kind: "sheet-failed" },
      });
    },
    slow,
  );

  it(
    "prints every character that it claims to cover",
    async () => {
      const points: number[] = [];
      for (let at = 0; at < regular.covers.length; at += 2)
        for (
          let point = regular.covers[at] ?? 0;
          point <= (regular.covers[at + 1] ?? 0);
          point += 1
        )
          points.push(point);
      const letters = points
        .map((point) => String.fromCodePoint(point))
        .filter((letter) => letter.normalize("NFC") === letter && letter.trim() !== "");
      expect(letters.length).toBeGreaterThan(1200);
      for (let from = 0; from < letters.length; from += 300) {
        // Between letters, so that combining accents have a base letter.
        const some = letters.slice(from, from + 300);
        const name = some.join("o");
        const { text } = await read(sheet(serife, { client: { ...client(serife), name } }));
        const found = withoutWhite(text);
        const lacking = some.filter((l, at) => at > 0 && !found.includes(`o${l}`.normalize("NFC")));
        expect(lacking).toEqual([]);
      }
    },
    slow,
  );

  it(
    "prints or refuses any text, and never throws",
    async () => {
      const printable = fc.constantFrom(...Array.from("aZ łŞ'’-ợДжΩά\u0301\u0323€№fi"));
      const texts = fc.oneof(
        fc.string({ unit: printable, minLength: 1, maxLength: 60 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      );
      await fc.assert(
        fc.asyncProperty(texts, async (name) => {
          const whole = { ...client(serife), name };
          const outcome = await makeSheetPdf(sheet(serife, { client: whole }));
          if (!outcome.ok) {
            expect(outcome.error.kind).toBe("character-without-glyph");
            return;
          }
          const { text } = await readPdf(outcome.value);
          expect(withoutWhite(text)).toContain(withoutWhite(name.normalize("NFC")));
        }),
        { numRuns: asMany(20) },
      );
    },
    slow,
  );

  it("has no date but the day of preparing", async () => {
    const { properties } = await read(sheet(serife, { preparedOn: day("2026-03-29") }));
    expect(properties.CreationDate).toBe("D:20260329000000Z");
  });
});
