import { formatDay } from "../../core/base/day.ts";
import type { Errand } from "../../core/mail/occasion.ts";
import type { UsableStatus, Refusal, Doubt } from "../../core/protocol/choice.ts";
import type { Place } from "../../core/protocol/place.ts";
import type { Protocol, EndReason } from "../../core/protocol/protocol.ts";
import { dutchList, receiverName, type Sentences, tell } from "../parts/sentences.nl.ts";
import { placeWords } from "./place-wording.nl.ts";

/** The answer for a place, which loads after the first screen. */
export const answerWords = {
  status: (status: UsableStatus) =>
    status.kind === "in-force"
      ? `Protocol in werking sinds ${formatDay(status.since)}`
      : `Protocol opgezegd. Je kunt het nog gebruiken tot en met ${formatDay(status.lastDay)}.`,
  team: (protocol: Protocol) => `Lokaal team ${protocol.team.value}`,
  doubtTitle: "Vraag dit eerst na",
  doubtYes: "Ja, klopt",
  doubtNo: "Nee",
  doubtBy: "Wie van het OCMW zei dat?",
  doubtOn: "Op welke dag?",
  cannot: (place: Place) => `Niet mogelijk voor ${place.postcode} ${place.name}`,
  instead: "Wat je wel kunt doen",
} as const;

const endReasons: Readonly<Record<EndReason, string>> = {
  notice: "het is opgezegd",
  "at-once": "het is met onmiddellijke ingang beëindigd",
  "ground-gone": "de rechtsgrond is weggevallen",
  "agreement-ended": "de samenwerkingsovereenkomst is afgelopen",
  term: "de afgesproken duur is voorbij",
};

const askLead =
  "Overleg met je teamverantwoordelijke. Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen.";

/** Why nothing can be prepared for a place, and what to do instead. */
export function refusalText(
  refusal: Refusal,
  place: Place,
  teams: readonly string[],
  errand: Errand,
): { readonly why: string; readonly instead: string } {
  const at = `${place.postcode} ${place.name}`;
  switch (refusal.kind) {
    case "brussels":
      return {
        why: `In ${at} gaat een doorverwijzing niet naar een OCMW, maar naar CAW Brussel. Daarvoor is hier geen protocol opgenomen.`,
        instead:
          "Volg de afspraken van je team met CAW Brussel, of vertel de cliënt hoe die zelf contact kan opnemen met CAW Brussel.",
      };
    case "no-protocol":
      return {
        why: `Voor ${at} (${placeWords.municipality(place)}) is er geen protocol. Zonder protocol mag je geen gegevens per mail delen met het OCMW.`,
        instead: askLead,
      };
    case "outside-territory":
      return {
        why: `${at} hoort nu bij ${place.municipality}, maar het protocol met ${receiverName(refusal.protocol)} is getekend voor een ander gebied (${dutchList(refusal.protocol.territory.value)}). Of het ook hier geldt, heeft niemand bevestigd.`,
        instead: `Deel niets. Vraag je teamverantwoordelijke of er voor ${at} een protocol komt. Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen.`,
      };
    case "pending":
      return {
        why: `Het protocol met ${receiverName(refusal.protocol)} geldt pas vanaf ${formatDay(refusal.from)}.`,
        instead: `Wacht tot die dag. ${askLead}`,
      };
    case "suspended":
      return {
        why: `Het protocol met ${receiverName(refusal.protocol)} is opgeschort sinds ${formatDay(refusal.from)}: ${withStop(refusal.reason)} Zolang dat duurt, mag je met dit OCMW niets delen.`,
        instead: `${askLead} Wie het weet: je DPO (${refusal.protocol.sender.dpoMailbox.value}).`,
      };
    case "ended":
      return {
        why: `Het protocol met ${receiverName(refusal.protocol)} gold tot en met ${formatDay(refusal.lastDay)}: ${endReasons[refusal.reason]}. Je mag met dit OCMW geen gegevens meer delen.`,
        instead:
          errand.kind === "correction"
            ? `Stuur ook geen verbetering. Bel ${receiverName(refusal.protocol)} en zeg dat er iets niet klopt in ${errand.follows}, zonder de juiste gegevens te noemen. Vraag je DPO (${refusal.protocol.sender.dpoMailbox.value}) hoe het verder moet.`
            : askLead,
      };
    case "other-team":
      return {
        why: `Het protocol met ${receiverName(refusal.protocol)} is van lokaal team ${refusal.protocol.team.value}. Jouw instelling: ${dutchList(teams)}.`,
        instead: `Werk je voor lokaal team ${refusal.protocol.team.value}? Pas dan je team aan. Anders: vraag een collega van dat team.`,
      };
  }
}

const withStop = (sentence: string): string =>
  /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;

const doubtSentences: Sentences<Doubt> = {
  "merged-since": ({ mergedOn, mergedInto }) =>
    `Op ${formatDay(mergedOn)} is de gemeente gefuseerd tot ${mergedInto}, na de ondertekening. Vraag het OCMW of het protocol en deze adressen nog kloppen.`,
  "doubtful-mailbox": ({ address, reason }) => `${address}: ${reason} Vraag het OCMW of het klopt.`,
};

/** What a doubt is about. */
export function doubtSubject(doubt: Doubt): string {
  return doubt.kind === "merged-since"
    ? `Het gebied en de adressen van het protocol na de fusie tot ${doubt.mergedInto}`
    : `Het adres ${doubt.address}`;
}

/** The OCMW said that something in the protocol is wrong. */
export const deniedWords = {
  title: "Verstuur nu niets",
  wrong: (subject: string) => `Niet juist volgens het OCMW: ${subject}.`,
  text: "Wat in het register staat, moet eerst aangepast worden. Bezorg deze regel aan wie het register bijhoudt, via je teamverantwoordelijke. Daarna kun je wel doorverwijzen.",
  forKeeper: "Regel voor wie het register bijhoudt",
  instead:
    "Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen met het OCMW. Vulde je “Nee” in bij vergissing? Ga dan terug.",
  again: "Opnieuw beginnen",
} as const;

export const doubtSentence = (doubt: Doubt): string => tell(doubtSentences, doubt);
