/** The Dutch of asking an OCMW. */
import { formatDay, type IsoDay } from "../../../../src/core/base/day.ts";
import type { Question } from "./question.ts";

interface MailFacts {
  readonly receiver: string;
  readonly team: string;
  readonly signedOn: IsoDay;
  readonly questions: readonly Question[];
  readonly mergedInto: string | null;
  readonly ends: boolean;
}

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `${index + 1}. ${line}`);

const labels: Readonly<Record<string, string>> = {
  "mailboxes.0.address": "Mailbox voor doorverwijzingen",
  "mailboxes.1.address": "Tweede mailbox voor doorverwijzingen",
  "mailboxes.2.address": "Derde mailbox voor doorverwijzingen",
  "receiver.phone": "Telefoonnummer van de dienst",
  "receiver.dpoMailbox": "Adres van de functionaris voor gegevensbescherming (DPO)",
  territory: "Postcodes waarvoor het protocol geldt",
};

export const askMailWords = {
  labels,
  subject: (receiver: string) => `Kloppen deze gegevens van ${receiver} nog?`,
  text: ({ receiver, team, signedOn, questions, mergedInto, ends }: MailFacts) =>
    [
      "Dag,",
      "",
      `Opgroeien regie en ${receiver} sloten op ${formatDay(signedOn)} een protocol: lokaal team Kind en Gezin ${team} verwijst gezinnen door naar jullie dienst, als zij daarmee instemmen. Voor we dat adres gebruiken, vragen we of onze gegevens kloppen.`,
      "",
      ...numbered([
        ...questions.map(({ label, value }) =>
          value === null
            ? `${label}: dat hebben we niet. Wat is het?`
            : `${label}: ${value}. Klopt dat nog?`,
        ),
        ...(mergedInto === null
          ? []
          : [
              `Jullie gemeente ligt sinds de fusie in ${mergedInto}. Geldt het protocol nog voor het oude grondgebied, en komt er een nieuw protocol? Wie is dan de ontvanger?`,
            ]),
        ...(ends ? ["Het protocol loopt af. Komt er een nieuw, en vanaf welke dag?"] : []),
      ]),
      "",
      "Wil je bij elk punt antwoorden, met je naam en je dienst? Die noteren we erbij. Stuur geen gegevens van cliënten.",
      "",
      "Met vriendelijke groeten",
      "",
    ].join("\n"),
} as const;

export const askWords = {
  title: (receiver: string) => `Vraag het aan ${receiver}`,
  mail: "De mail",
  to: "Aan",
  subject: "Onderwerp",
  text: "Tekst",
  doubtfulTo:
    "Nog niet al deze adressen zijn bevestigd. Bel liever eerst, of kijk op de website van de gemeente wie je kunt mailen.",
  copyName: "de tekst van de mail",
  save: "Bewaar als .eml",
  fileName: (id: string) => `vraag-${id}.eml`,
  sent: "Ik heb de mail verzonden",
  asked: (day: string) => `Gevraagd op ${day}.`,
  answer: "Het antwoord",
  answerHow:
    "Vul in wat het OCMW zelf zei. Wat niet beantwoord is, blijft openstaan. Alles wordt samen bewaard, of niets.",
  answers: { right: "Klopt", other: "Iets anders", none: "Niet beantwoord" },
  none: "niets in het register",
  rightWithout: "Er is er geen",
  value: "Wat dan wel",
  by: "Wie antwoordde (naam en dienst)",
  on: "Op welke dag",
  saveAnswer: "Bewaar het antwoord",
  nothingAnswered: "Kies bij minstens één punt een antwoord.",
  valueMissing: (label: string) => `Vul in wat er dan wel juist is voor: ${label}.`,
} as const;

export const askProblems = {
  "asked-broken":
    "Wat er gevraagd is, staat in registry/drafts/.asked.json, en dat bestand is niet te lezen. Verwijder het om opnieuw te beginnen.",
  "asked-not-written":
    "Dat de vraag gesteld is, kon niet bewaard worden: is de schijf vol, of mag je in die map niet schrijven?",
} as const;
