import { formatDay } from "../core/day.ts";
import type { Sheet, SheetField } from "./attachment.ts";

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
  readonly itemsHeading: string;
  readonly items: readonly SheetItem[];
  readonly notes: readonly SheetNote[];
  readonly footer: string;
}

/** Stands where the client has no such thing, or did not want to share it. */
export const notGiven = "niet meegedeeld";

/**
 * Puts the sheet in words for the social worker.
 *
 * Source: protocol, art. 3 (the two data items, for whom, how long), art. 4 (with whom), art. 7
 * (wrong data), art. 9 (breach). It promises nothing more than these say: the time of keeping is a
 * floor.
 */
export function sheetText(sheet: Sheet): SheetText {
  const { protocol, client } = sheet;
  const receiver = nfc(protocol.receiver.shownName.value);
  const { retention, sharing, onward, correction, breach } = protocol;
  return {
    sender: nfc(`Opgroeien regie, lokaal team Kind en Gezin ${protocol.team.value}`),
    title: "Doorverwijzing",
    receiver,
    day: formatDay(sheet.preparedOn),
    reference: sheet.reference,
    itemsHeading: "Gegevens van de cliënt",
    items: itemsOf(client),
    notes: [
      {
        heading: "Voor wie",
        text:
          `Voor een maatschappelijk werker van ${receiver} die door het beroepsgeheim gebonden is ` +
          `en deze cliënt concrete hulp kan bieden (${articles(sharing, onward.socialWorker)}).`,
      },
      {
        heading: "Met wie je mag delen",
        text:
          "Met de diensten van het geïntegreerd breed onthaal, volgens de regels van het decreet " +
          `van 9 februari 2018 over het lokaal sociaal beleid (${articles(onward.partners)}).`,
      },
      {
        heading: "Bewaren",
        text:
          "In ieder geval tot er contact was met de cliënt en duidelijk is of die verdere hulp " +
          "wil. Komt er een cliëntdossier, dan blijven de gegevens daarin tot " +
          `${retention.fileYears.value} jaar nadat het is afgesloten ` +
          `(${articles(retention.floor, retention.file)}).`,
      },
      {
        heading: "Klopt er iets niet?",
        text:
          "Zijn gegevens fout, onvolledig, verouderd of overbodig, meld dat dan meteen aan de " +
          `afzender van de mail waarin je dit kreeg (${articles(correction)}).`,
      },
      {
        heading: "Gegevenslek?",
        text:
          "Laat het zonder uitstel melden aan " +
          `${protocol.sender.dpoMailbox.value}, via je functionaris voor gegevensbescherming ` +
          `(${articles(breach)}).`,
      },
    ].map(({ heading, text }) => ({ heading, text: nfc(text) })),
    footer: nfc(
      "Gedeeld met de vrije en uitdrukkelijke toestemming van de cliënt. Tussen haakjes staat waar " +
        `het protocol tussen Opgroeien regie en ${receiver} dit zegt (in werking sinds ` +
        `${formatDay(protocol.appliesFrom.value)}).`,
    ),
  };
}

function itemsOf(client: Sheet["client"]): readonly SheetItem[] {
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

/** Where some facts stand, as one reference: "artikel 3 en 4", "overweging C en artikel 4". */
function articles(...facts: readonly { readonly article: string }[]): string {
  const places = [...new Set(facts.map(({ article }) => article))];
  const plain = /^artikel \d+$/;
  if (!places.every((place) => plain.test(place))) return places.join(" en ");
  return `artikel ${places.map((place) => place.replace("artikel ", "")).join(" en ")}`;
}

function nfc(text: string): string {
  return text.normalize("NFC");
}
