import { formatDay } from "../core/base/day.ts";
import { referrerLine } from "../core/mail/referrer.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { ReferralSheet, Sheet } from "./attachment.ts";
import type { SheetNote, SheetText } from "./sheet-text.ts";

/* The sheet, around the client's data. */

export const sheetTitles: Readonly<Record<Sheet["kind"], string>> = {
  referral: "Doorverwijzing",
  correction: "Doorverwijzing: verbetering",
  resend: "Doorverwijzing",
  test: "Testpakket",
};

type SheetWords = Pick<SheetText, "notes" | "footer">;

/**
 * What the receiver of a client's data must know. A correction or a resend says so first.
 *
 * Source: articles 3 (for whom, how long), 4 (with whom), 7 (wrong data) and 9 (breach) of the
 * protocols. It promises nothing more than these say: the retention period is a minimum.
 */
export function referralSheetWords({
  kind,
  reference,
  follows,
  reason,
  referrer,
  protocol,
}: ReferralSheet): SheetWords {
  const receiver = protocol.receiver.shownName.value;
  const { retention, sharing, onward, correction, breach } = protocol;
  const toAsk = referrerLine(referrer);
  return {
    notes: [
      ...followNote({ kind, follows, reason }),
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
          `(${articles(retention.floor, retention.file)}). Voor wie geen hulp wil of niet te bereiken ` +
          "is, zegt het protocol niet wanneer de gegevens weg moeten.",
      },
      ...(toAsk === null
        ? []
        : [{ heading: "Wie je kunt bellen", text: `${toAsk}.`, from: "referrer" as const }]),
      {
        heading: "Antwoord even",
        text: `Stuur terug: “Goed ontvangen, referentie ${reference}.” Zet er niets van de cliënt bij.`,
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
    ],
    footer:
      "Gedeeld met de vrije en uitdrukkelijke toestemming van de cliënt. Tussen haakjes staat waar " +
      `het protocol tussen Opgroeien regie en ${receiver} dit zegt (in werking sinds ` +
      `${formatDay(protocol.appliesFrom.value)}).`,
  };
}

function followNote({
  kind,
  follows,
  reason,
}: Pick<ReferralSheet, "kind" | "follows" | "reason">): readonly SheetNote[] {
  if (follows === null) return [];
  const tooMuch =
    reason === "superfluous" ? " Er stonden gegevens te veel in: laat weten of je ze wist." : "";
  return kind === "correction"
    ? [
        {
          heading: "Vervangt",
          text: `Dit blad vervangt dat van ${follows}. Gebruik de vorige gegevens niet meer.${tooMuch}`,
        },
      ]
    : [{ heading: "Opnieuw", text: `Dit blad is een nieuwe zending van ${follows}.` }];
}

/** What the person who opens a test must know. */
export function testSheetWords({ receiver }: Protocol): SheetWords {
  return {
    notes: [
      {
        heading: "Een test",
        text:
          "Op dit blad staan geen persoonsgegevens. Kun je dit lezen, dan kwam onze mail aan en " +
          "opende 7-Zip de bijlage met het wachtwoord dat je kreeg.",
      },
      {
        heading: "Antwoord even",
        text:
          "Laat het weten aan de afzender van de mail: in welke mailbox kwam hij aan, en hield een " +
          "beveiliging iets tegen? Daarna mag je alles wissen.",
      },
    ],
    footer: `Van Opgroeien regie aan ${receiver.shownName.value}, om een doorverwijzing voor te bereiden.`,
  };
}

/** The articles of some facts, as one reference: "artikel 3 en 4", "overweging C en artikel 4". */
function articles(...facts: readonly { readonly article: string }[]): string {
  const places = [...new Set(facts.map(({ article }) => article))];
  const plain = /^artikel \d+$/;
  if (!places.every((place) => plain.test(place))) return places.join(" en ");
  return `artikel ${places.map((place) => place.replace("artikel ", "")).join(" en ")}`;
}
