/** The Dutch of a protocol's page. */
import { formatDay, type IsoDay } from "../../../../src/core/base/day.ts";

interface Change {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
}

const shown = (value: string | null): string => (value === null ? "leeg" : `“${value}”`);

export const historyWords = {
  signed: "Ondertekend.",
  applies: "In werking.",
  confirmed: (label: string, value: string | null, by: string) =>
    `${label}: ${shown(value)} bevestigd door ${by}.`,
  changed: (label: string, { from, to, reason }: Change) =>
    `${label}: was ${shown(from)} en werd ${shown(to)}. ${reason}`,
  decided: (what: string, { what: decision, by }: { what: string; by: string }) =>
    `${by} besliste over “${what}”: ${decision}`,
} as const;

export const deskProtocolWords = {
  sheet: "Het blad",
  history: "Wat er gebeurde",
  acts: "Wat wil je doen?",
  ask: "Vraag het aan het OCMW",
  line: (on: IsoDay, sentence: string) => `${formatDay(on)}: ${sentence}`,
  confirm: "Een feit bevestigen",
  replace: "Een mailbox vervangen",
  decide: "Over een twijfel beslissen",
  end: "Het protocol eindigt",
  hold: "Opschorten, of weer gebruiken",
  succeed: "Een opvolger aanwijzen",
  holdFrom: "Vanaf welke dag",
  holdReason: "Waarom (het paneel toont dit)",
  holdBy: "Wie beslist het",
  resumeOn: "Eerste dag waarop het weer telt",
  resume: "Weer gebruiken",
  suspend: "Opschorten",
  fact: "Welk feit",
  isRight: "Wat er staat, klopt",
  isOther: "Iets anders is juist",
  isNone: "Er is werkelijk geen",
  noValue: "leeg",
  howRight: "Klopt het?",
  value: "Wat juist is",
  by: "Wie zei het (naam of dienst)",
  byReceiver: "Wie zei het bij de ontvanger",
  on: "Op welke dag",
  mailbox: "Welke mailbox",
  newAddress: "Nieuw adres",
  anomaly: "Welke twijfel",
  what: "Wat er beslist is",
  reason: "Waarom",
  reasons: {
    notice: "Opzegging (artikel 11)",
    "agreement-ended": "De samenwerkingsovereenkomst eindigt (artikel 5)",
    "at-once": "Opgroeien regie stopt meteen (artikel 8)",
    "ground-gone": "Er is geen rechtsgrond meer (artikel 11)",
  },
  lastDay: "Laatste dag die telt",
  lastDayHint: "Leeg: de opzegtermijn wordt geteld.",
  firstDayOut: "Eerste dag die niet meer telt",
  givenOn: "Opgezegd op",
  knownOn: "Bekend sinds",
  party: "Wie zegt op",
  parties: { "": "Niet bekend", sender: "Opgroeien regie", receiver: "De ontvanger" },
  source: "Waar staat het",
  successor: "Opvolger",
  noSuccessor: "Er is geen later protocol in het register. Publiceer eerst het nieuwe.",
  noAnomaly: "Er is niets onbeslist.",
  save: "Bewaar",
  gone: "Er is geen protocol met die naam, of het bestand is niet te lezen.",
} as const;
