import { nfc } from "../core/base/nfc.ts";
import { formatDay } from "../core/base/day.ts";
import type { ReferralSheet, Sheet, SheetField } from "./attachment.ts";
import { referralWords, sheetTitles, testWords } from "./sheet-words.ts";

/** One piece of a client's value, and the field it came from. */
export interface SheetPart {
  readonly field: SheetField;
  readonly text: string;
}

/** One line of a data item: what it is, and the value's lines, each made of parts. */
export interface SheetRow {
  readonly label: string;
  /** Empty when the client has none or did not give it. */
  readonly lines: readonly (readonly SheetPart[])[];
}

/** One of the two data items of article 3, under its number. */
export interface SheetItem {
  readonly number: "1" | "2";
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** What the receiver must know about the data: a heading and its text. */
export interface SheetNote {
  readonly heading: string;
  readonly text: string;
}

/** Every word of the sheet, before it is drawn. All in NFC. */
export interface SheetText {
  readonly sender: string;
  readonly title: string;
  readonly receiver: string;
  readonly day: string;
  readonly reference: string;
  /** The two data items under their heading; null on a test, which has none. */
  readonly data: { readonly heading: string; readonly items: readonly SheetItem[] } | null;
  readonly notes: readonly SheetNote[];
  readonly footer: string;
}

/** Stands where the client has no such thing, or did not want to share it. */
export const notGiven = "niet meegedeeld";

/** Puts the sheet in words for the social worker. */
export function sheetText(sheet: Sheet): SheetText {
  const { protocol } = sheet;
  const { notes, footer } = sheet.kind === "test" ? testWords(protocol) : referralWords(sheet);
  return {
    sender: nfc(`Opgroeien regie, lokaal team Kind en Gezin ${protocol.team.value}`),
    title: sheetTitles[sheet.kind],
    receiver: nfc(protocol.receiver.shownName.value),
    day: formatDay(sheet.preparedOn),
    reference: sheet.reference,
    data:
      sheet.kind === "test"
        ? null
        : { heading: "Gegevens van de cliënt", items: itemsOf(sheet.client) },
    notes: notes.map(({ heading, text }) => ({ heading, text: nfc(text) })),
    footer: nfc(footer),
  };
}

function itemsOf(client: ReferralSheet["client"]): readonly SheetItem[] {
  const line = (...parts: readonly (readonly [SheetField, string | null, string?])[]) =>
    parts.flatMap(([field, value, before = ""]) =>
      value === null ? [] : [{ field, text: before + nfc(value) }],
    );
  const single = (field: SheetField, value: string | null): SheetRow["lines"] =>
    value === null ? [] : [line([field, value])];
  const { address } = client;
  const name: SheetRow = { label: "Naam", lines: single("name", client.name) };
  return [
    {
      number: "1",
      title: "Voornaam en naam",
      rows:
        client.firstName === null
          ? [name]
          : [{ label: "Voornaam", lines: single("firstName", client.firstName) }, name],
    },
    {
      number: "2",
      title: "Contactgegevens",
      rows: [
        {
          label: "Adres",
          lines:
            address === null
              ? []
              : [
                  line(
                    ["street", address.street],
                    ["number", address.number, " "],
                    ["box", address.box, " bus "],
                  ),
                  line(["postcode", address.postcode], ["place", address.place, " "]),
                ],
        },
        { label: "Telefoon", lines: single("telephone", client.telephone) },
        { label: "E-mail", lines: single("email", client.email) },
      ],
    },
  ];
}
