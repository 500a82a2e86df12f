/*
 * The Dutch sentences of the first screen (team and place) and those that every page shares. Plain Dutch
 * (B1), "je" for the team member. Each problem says what happened and what to do next; none repeats
 * what was typed.
 *
 * All other pages have their sentences in steps-, problem-, mail-, done- and stopped-wording.nl.ts, which load
 * later: what stands here counts for the first screen. What leaves the pane has its words elsewhere,
 * beside the law they follow: what is told to the client in core/information.ts, the mail and the text for the file in
 * core/message.ts, the sheet in attachment/.
 */
import type { Doubt, Refusal, UsableStatus } from "../../core/protocol/choice.ts";
import { formatDay } from "../../core/base/day.ts";
import type { Errand } from "../../core/mail/occasion.ts";
import type { MailKind } from "../../core/base/mail-kind.ts";
import type { Place } from "../../core/protocol/places.ts";
import type { EndReason, Protocol } from "../../core/protocol/protocol.ts";
import type { FirstProblem } from "../../wizard/state.ts";

/** A sentence for each kind, given its facts: a new kind does not compile without its Dutch. */
export type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E["kind"]]: (facts: Extract<E, { kind: K }>) => string;
};

export function tell<E extends { readonly kind: string }>(
  sentences: Sentences<E>,
  facts: E,
): string {
  const sentence = sentences[facts.kind as E["kind"]] as (facts: E) => string;
  return sentence(facts);
}

/** "a, b en c". */
export function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

export const receiverOf = (protocol: Protocol): string => protocol.receiver.shownName.value;

export const labels = {
  product: "Doorverwijzing OCMW",
  next: "Verder",
  back: "Terug",
  change: "Wijzig",
  copy: "Kopiëren",
  copied: "Gekopieerd.",
  copySelected: "Outlook laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C.",
  stepOf: (step: number) => `Stap ${step} van 5`,
  opening: "Even verbinden met Outlook …",
  loading: "Even laden …",
  retry: "Opnieuw proberen",
  details: "Meer uitleg",
  wentWrong: "Er ging iets mis",
  test: "Testpakket sturen",
  otherTasks: "Iets anders doen",
  protocol: "Protocol bekijken",
  version: (version: string) => `Versie ${version}`,
} as const;

/** What a mail is for, above the title of each page; nothing for a first referral. */
export const errandLabels: Readonly<Record<MailKind, string>> = {
  referral: "",
  correction: "Verbetering",
  resend: "Opnieuw",
  test: "Testpakket",
  withdrawal: "Intrekking",
};

export const stops = {
  "too-old": {
    title: "Deze Outlook is te oud",
    text: "Deze versie van Outlook kan de doorverwijzing niet veilig klaarzetten. Werk Outlook bij, of gebruik Outlook op het web of de nieuwe Outlook.",
  },
  silent: {
    title: "Outlook antwoordt niet",
    text: "Er kwam geen verbinding met Outlook. Sluit dit paneel en open het opnieuw. Er is niets in je mail veranderd.",
  },
  "code-missing": {
    title: "Een deel van het paneel ontbreekt",
    text: "Het kon niet laden. Kijk of je verbinding hebt en probeer opnieuw. Wat je invulde, is er nog.",
  },
  broken: {
    title: "Er ging bij ons iets mis",
    text: "Dit had niet mogen gebeuren. Verstuur deze mail niet. Sluit het paneel en begin opnieuw in een nieuwe mail.",
  },
} as const;

export const teamWords = {
  title: "Voor welk lokaal team werk je?",
  intro:
    "Een protocol geldt voor één lokaal team Kind en Gezin. Werk je voor meer teams, duid ze dan allemaal aan. Outlook onthoudt je keuze.",
  group: "Lokaal team",
  filter: "Zoek een team",
  noMatch: "Geen team met die naam. Staat je team er niet bij, dan is er nog geen protocol voor.",
  save: "Bewaren",
  saving: "Bewaren …",
} as const;

/** On the first page of a pilot and on its last. */
export const pilotWarning =
  "Dit is een pilot: de controle bij het verzenden draait misschien niet. Kijk dus zelf twee keer voor je verzendt.";

export const placeWords = {
  title: "Waar woont de cliënt?",
  field: "Postcode of gemeente",
  hint: "Bijvoorbeeld 9120 of Melsele",
  municipality: (place: Place) =>
    place.region === "brussels" ? "Brussels Gewest" : `gemeente ${place.municipality}`,
  found: (count: number) =>
    count === 0
      ? "Geen plaats gevonden in Vlaanderen of Brussel. Kijk de postcode of de naam na."
      : count === 1
        ? "1 plaats gevonden. Kies ze."
        : `${count} plaatsen gevonden. Kies de juiste.`,
  list: "Gevonden plaatsen",
  yourTeam: (teams: readonly string[]) =>
    `${teams.length === 1 ? "Lokaal team" : "Lokale teams"} ${listed(teams)}`,
  status: (status: UsableStatus) =>
    status.kind === "in-force"
      ? `Protocol in werking sinds ${formatDay(status.since)}`
      : `Protocol opgezegd. Je kunt het nog gebruiken tot en met ${formatDay(status.lastDay)}.`,
  team: (protocol: Protocol) => `Lokaal team ${protocol.team.value}`,
  goesTo: "De mail gaat naar",
  why: "Waarom dit adres?",
  whyAddress: (address: Protocol["mailboxes"][number]["address"]) =>
    `Zo staat het in ${address.article} van het protocol${
      address.printed === undefined ? "" : `, gedrukt als “${address.printed}”`
    }. ${
      address.confirmed === null
        ? "Nog door niemand bevestigd."
        : `Bevestigd door ${address.confirmed.by} op ${formatDay(address.confirmed.on)}.`
    }`,
  whyUnconfirmed: "Waarom dit adres? Nog niet bevestigd",
  asked: "Ik heb dit nagevraagd.",
  doubtTitle: "Vraag dit eerst na",
  cannot: (place: Place) => `Niet mogelijk voor ${place.postcode} ${place.name}`,
  instead: "Wat je wel kunt doen",
  changeTeam: "Mijn team aanpassen",
  stopped: "Tegengehouden bij het verzenden? Mail nakijken",
  otherPlace: "Andere plaats kiezen",
  errand: ({ kind, follows }: Exclude<Errand, { kind: "referral" }>) =>
    `${errandLabels[kind]} ${kind === "resend" ? "versturen van" : "bij"} ${follows}`,
  plain: "Toch een gewone doorverwijzing",
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
        why: `Voor ${at} (${placeWords.municipality(place)}) is er geen protocol. Zonder protocol mag je geen gegevens delen met het OCMW.`,
        instead: askLead,
      };
    case "outside-territory":
      return {
        why: `${at} hoort nu bij ${place.municipality}, maar het protocol met ${receiverOf(refusal.protocol)} is getekend voor een ander gebied (${listed(refusal.protocol.territory.value)}). Of het ook hier geldt, heeft niemand bevestigd.`,
        instead: `Deel niets. Vraag je teamverantwoordelijke of er voor ${at} een protocol komt. Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen.`,
      };
    case "pending":
      return {
        why: `Het protocol met ${receiverOf(refusal.protocol)} geldt pas vanaf ${formatDay(refusal.from)}.`,
        instead: `Wacht tot die dag. ${askLead}`,
      };
    case "ended":
      return {
        why: `Het protocol met ${receiverOf(refusal.protocol)} gold tot en met ${formatDay(refusal.lastDay)}: ${endReasons[refusal.reason]}. Je mag er geen gegevens meer mee delen.`,
        instead:
          errand.kind === "correction"
            ? `Stuur ook geen verbetering. Bel ${receiverOf(refusal.protocol)} en zeg dat er iets niet klopt in ${errand.follows}, zonder de juiste gegevens te noemen. Vraag je DPO (${refusal.protocol.sender.dpoMailbox.value}) hoe het verder moet.`
            : askLead,
      };
    case "other-team":
      return {
        why: `Het protocol met ${receiverOf(refusal.protocol)} is van lokaal team ${refusal.protocol.team.value}. Jouw instelling: ${listed(teams)}.`,
        instead: `Werk je voor lokaal team ${refusal.protocol.team.value}? Pas dan je team aan. Anders: vraag een collega van dat team.`,
      };
  }
}

const doubtSentences: Sentences<Doubt> = {
  "merged-since": ({ mergedOn, mergedInto }) =>
    `Op ${formatDay(mergedOn)} is de gemeente gefuseerd tot ${mergedInto}, na de ondertekening. Vraag het OCMW of het protocol en deze adressen nog kloppen.`,
  "doubtful-mailbox": ({ address, reason }) => `${address}: ${reason} Vraag het OCMW of het klopt.`,
};

export const doubtText = (doubt: Doubt): string => tell(doubtSentences, doubt);

const firstProblems: Sentences<FirstProblem> = {
  "no-place-chosen": () => "Kies eerst waar de cliënt woont.",
  "place-refused": () => "Hier kun je niet verder. Lees hierboven wat je wel kunt doen.",
  "doubts-not-asked": () => "Vraag dit eerst na bij het OCMW en duid het dan aan.",
  "no-team-chosen": () => "Duid minstens één team aan.",
  "teams-not-saved": () =>
    "Outlook kon je team niet bewaren. Je kunt nu verder; de volgende keer wordt het opnieuw gevraagd.",
  "code-missing": () =>
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
};

/** Those that only later steps complain of have their sentences in problem-wording.nl.ts. */
export const firstProblemText = (problem: FirstProblem): string => tell(firstProblems, problem);
