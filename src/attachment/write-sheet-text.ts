import { formatDay } from "../core/base/day.ts";
import { nfc } from "../core/base/nfc.ts";
import type { Sheet, ReferralSheet, SheetField } from "./attachment.ts";
import type { SheetText, SheetItem, SheetRow } from "./sheet-text.ts";
import { testSheetWords, referralSheetWords, sheetTitles } from "./sheet-wording.nl.ts";

/** Puts the sheet in words for the social worker. */
export function sheetText(sheet: Sheet): SheetText {
  const { protocol } = sheet;
  const { notes, footer } =
    sheet.kind === "test" ? testSheetWords(protocol) : referralSheetWords(sheet);
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
    notes: notes.map((note) => ({ ...note, text: nfc(note.text) })),
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
