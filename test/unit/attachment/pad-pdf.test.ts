import { buildAttachment } from "../../../src/attachment/build-attachment.ts";
import { padPdf, sheetLengths } from "../../../src/attachment/pad-pdf.ts";
import { makeSheetPdf } from "../../../src/attachment/sheet-pdf.ts";
import { clientFieldLimits } from "../../../src/core/client/client-problem.ts";
import type { ClientDraft } from "../../../src/core/client/client-data.ts";
import { asMany } from "../../examples.ts";
import { password, reference, serife, sheet, value } from "./fixtures.ts";
import { readPdf, withoutWhite } from "./read-pdf.ts";

const slow = 120_000;
const [shortest = 0] = sheetLengths;

const names =
  "Jan An Élodie Şerife Ngozi Bartłomiej Зоя Λυδία Marie-Louise Özgür Đặng Fatoumata".split(" ");
const families =
  "Peeters D'Hondt Van den Berghe|Nguyễn|Łukasiewicz|El Amrani|Öztürk|De Smet-Van Hove".split("|");
const streets = ["Markt", "Sint-Jansstraat", "Burgemeester De Clercqstraat", "Rue de l'Église"];

/** Clients that differ in which letters, how many, and which fields they have. */
function madeClient(nth: number): ClientDraft {
  const of = <T>(list: readonly T[], step: number): T =>
    list[(nth * step + step) % list.length] as T;
  return {
    ...serife,
    firstName: nth % 7 === 0 ? "" : of(names, 5),
    name: of(families, 3),
    street: nth % 5 === 0 ? "" : of(streets, 7),
    number: nth % 5 === 0 ? "" : String((nth % 300) + 1),
    box: nth % 3 === 0 || nth % 5 === 0 ? "" : String(nth % 20),
    postcode: nth % 5 === 0 ? "" : "9120",
    place: nth % 5 === 0 ? "" : "Melsele",
    telephone: nth % 4 === 0 ? "" : `0470 ${String(100000 + nth * 37).slice(0, 6)}`,
    email: nth % 2 === 0 ? "" : `${"abcdefgh".slice(0, (nth % 8) + 1)}${nth}@voorbeeld.be`,
  };
}

const sheetLengthOf = async (draft: Partial<ClientDraft>): Promise<number> =>
  value(await makeSheetPdf(sheet(draft))).length;
const attachmentLengthOf = async (draft: Partial<ClientDraft>): Promise<number> =>
  value(await buildAttachment({ sheet: sheet(draft), password, reference })).bytes.length;

describe("the length of an attachment", () => {
  it(
    "is the same for three hundred clients",
    async () => {
      const lengths = new Set<number>();
      for (let nth = 1; nth <= asMany(300); nth += 1)
        if (madeClient(nth).telephone !== "" || madeClient(nth).street !== "")
          lengths.add(await sheetLengthOf(madeClient(nth)));
      expect([...lengths]).toEqual([shortest]);
    },
    slow,
  );

  it("is that of the sheet, and as much more for everybody", async () => {
    const more = async (draft: Partial<ClientDraft>): Promise<number> =>
      (await attachmentLengthOf(draft)) - (await sheetLengthOf(draft));
    expect(await more(madeClient(1))).toBe(await more(madeClient(2)));
  });

  it("is that of the shortest sheet for the longest text that the fields allow", async () => {
    const letters = "WÉŞŁЖΛẾğøñ";
    const fill = (limit: number): string => letters.repeat(limit).slice(0, limit);
    const pdf = await makeSheetPdf(
      sheet({
        ...serife,
        firstName: fill(clientFieldLimits.firstName),
        name: fill(clientFieldLimits.name),
        street: fill(clientFieldLimits.street),
        email: `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.be`,
      }),
    );
    expect(value(pdf).length).toBe(shortest);
  });
});

describe("a padded PDF", () => {
  const made = async (): Promise<Uint8Array> => value(await makeSheetPdf(sheet()));

  it("is read by another library, with the same text", async () => {
    const { text, pages, tagged } = await readPdf(await made());
    expect(pages).toBe(1);
    expect(tagged).toBe(true);
    expect(withoutWhite(text)).toContain("Łukasiewicz-D'Hondt");
  });

  it("says rightly where its table of objects begins", async () => {
    const bytes = Buffer.from(await made());
    const [, offset = ""] = /startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString("latin1")) ?? [];
    expect(bytes.subarray(Number(offset), Number(offset) + 4).toString()).toBe("xref");
  });

  it.each([32_765, 32_764, 32_766, 65_000])("takes the next length from %d bytes on", (length) => {
    const head = "%PDF-1.7\n";
    const tail = (at: number) => `xref\n0 1\ntrailer\n<<>>\nstartxref\n${at}\n%%EOF\n`;
    const at = length - tail(10_000).length;
    const whole = `${head}${"x".repeat(at - head.length)}${tail(at)}`;
    const padded = Buffer.from(padPdf(new TextEncoder().encode(whole))).toString("latin1");
    expect(padded).toHaveLength(length <= 32_765 ? 32_768 : 65_536);
    const [, offset = ""] = /startxref\n(\d+)\n%%EOF\n$/.exec(padded) ?? [];
    expect(padded.slice(Number(offset), Number(offset) + 4)).toBe("xref");
  });

  it("is refused when it is no PDF of ours, or longer than any", () => {
    expect(() => padPdf(new TextEncoder().encode("%PDF-1.7\n"))).toThrow(/does not end/);
    const long = `${"x".repeat(140_000)}xref\nstartxref\n140000\n%%EOF\n`;
    expect(() => padPdf(new TextEncoder().encode(long))).toThrow(/longer/);
  });
});
