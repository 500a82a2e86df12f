/*
 * Every Dutch sentence of the pane. Plain Dutch (B1), "je" for the team member. Each problem says
 * what happened and what to do next; none repeats what was typed.
 *
 * What leaves the pane has its words elsewhere, beside the law they follow: what is told to the
 * client in core/information.ts, the mail and the text for the file in core/message.ts, the sheet in
 * attachment/.
 */
import type { AttachmentError } from "../attachment/attachment.ts";
import type { Doubt, Refusal, UsableStatus } from "../core/choice.ts";
import type { ClientField, ClientProblem, TelephoneRefusal } from "../core/client-data.ts";
import type { ConsentGap } from "../core/consent.ts";
import { formatDay } from "../core/day.ts";
import type { FieldInPassword } from "../core/password.ts";
import type { Place } from "../core/places.ts";
import type { EndReason, Protocol } from "../core/protocol.ts";
import type { ComposeType, OfficeError } from "../outlook/compose-item.ts";
import type { InTheWay } from "./inspect-mail.ts";
import type { MailCause, NotAsPut, PrepareAct, UndoAct } from "./mail-failure.ts";
import type { MailNow } from "./read-mail.ts";
import type { Problem } from "./state.ts";

/** A sentence for each kind, given its facts: a new kind does not compile without its Dutch. */
type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E["kind"]]: (facts: Extract<E, { kind: K }>) => string;
};

function tell<E extends { readonly kind: string }>(sentences: Sentences<E>, facts: E): string {
  const sentence = sentences[facts.kind as E["kind"]] as (facts: E) => string;
  return sentence(facts);
}

/** "a, b en c". */
export function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

const receiverOf = (protocol: Protocol): string => protocol.receiver.shownName.value;

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
  version: (version: string) => `Versie ${version}`,
} as const;

export const stops = {
  "too-old": {
    title: "Deze Outlook is te oud",
    text: "Deze versie van Outlook kan de doorverwijzing niet veilig klaarzetten. Werk Outlook bij, of gebruik Outlook op het web of de nieuwe Outlook.",
  },
  "no-message": {
    title: "Maak een nieuwe mail",
    text: "Dit paneel werkt in een nieuwe mail. Klik in Outlook op Nieuwe mail en open het paneel daar.",
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
  pilot:
    "Dit is een pilot. Bij het verzenden kijkt misschien niets de mail na. Kijk dus zelf twee keer voor je verzendt.",
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
  unconfirmed: "Nog niet bevestigd",
  asked: "Ik heb dit nagevraagd.",
  doubtTitle: "Vraag dit eerst na",
  cannot: (place: Place) => `Niet mogelijk voor ${place.postcode} ${place.name}`,
  instead: "Wat je wel kunt doen",
  changeTeam: "Mijn team aanpassen",
  otherPlace: "Andere plaats kiezen",
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
        instead: askLead,
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

export const informingWords = {
  title: "Vertel dit aan de cliënt",
  intro: "Duid aan wat je verteld hebt. Zo kun je het zeggen:",
  told: (count: number) => `${count} van 5 verteld`,
  why: "Waar staat dit?",
  source: (article: string | null, page: string | null) =>
    page === null
      ? `Bron: protocol, ${article ?? ""}.`
      : `Bron: protocol, ${article ?? ""}. Dat je dit vooraf vertelt, staat niet in artikel 3 van dit protocol, maar wel op ${page}`,
} as const;

export const consentWords = {
  title: "Geeft de cliënt toestemming?",
  intro: "Delen is vrijwillig. Zonder toestemming deel je niets.",
  free: (protocol: Protocol) =>
    `De cliënt geeft vrij en uitdrukkelijk toestemming om deze gegevens met ${receiverOf(protocol)} te delen.`,
  way: "Hoe gaf de cliënt toestemming?",
  oral: "Mondeling",
  written: "Schriftelijk",
  on: "Op welke dag?",
  secrecy: "Ik ben gebonden door het beroepsgeheim.",
  refused: "De cliënt geeft geen toestemming",
} as const;

export const noConsentWords = {
  title: "Er wordt niets gedeeld",
  text: "Alles wat je in dit paneel invulde, is gewist. De mail is gebleven zoals hij was.",
  instead:
    "Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen met het OCMW. Van gedacht veranderen kan later nog.",
  again: "Opnieuw beginnen",
} as const;

export const clientWords = {
  title: "De twee gegevens",
  intro: "Alleen deze twee. Vul in wat je hebt: minstens één manier om de cliënt te bereiken.",
  second: "Eén mail is voor één cliënt. Voor een tweede ouder maak je een andere mail.",
  nameGroup: "1. Voornaam en naam",
  contactGroup: "2. Contactgegevens",
} as const;

export const fieldNames: Readonly<Record<ClientField, string>> = {
  firstName: "Voornaam",
  name: "Naam",
  street: "Straat",
  number: "Nr.",
  box: "Bus",
  postcode: "Postcode",
  place: "Plaats",
  telephone: "Telefoon",
  email: "E-mail",
};

const telephoneRefusals: Readonly<Record<TelephoneRefusal, string>> = {
  "too-short": "Dit nummer is te kort. Een Belgisch gsm-nummer heeft 10 cijfers.",
  "too-long": "Dit nummer is te lang. Een Belgisch gsm-nummer heeft 10 cijfers.",
  "not-a-number": "Dit is geen telefoonnummer. Typ alleen het nummer.",
  invalid: "Dit nummer bestaat niet. Kijk het na, of zet de landcode ervoor, zoals +31.",
};

const clientSentences: Sentences<ClientProblem> = {
  "national-number": () =>
    "Hier staat een rijksregisternummer. Dat mag je niet delen: haal het weg.",
  "birth-date": () => "Hier staat een geboortedatum. Die mag je niet delen: haal ze weg.",
  "line-break": () => "Zet alles op één regel.",
  "control-character": () => "Hier staat een onzichtbaar teken. Wis het veld en typ het opnieuw.",
  "too-long": ({ limitCharacters }) =>
    `Dit is te lang (hoogstens ${limitCharacters} tekens). Typ alleen wat het veld vraagt, geen opmerking.`,
  "name-missing": () => "Vul de naam in.",
  "not-a-name": () =>
    "Dit lijkt geen naam. Typ alleen de naam: geen cijfers, haakjes of opmerking.",
  "street-missing": () => "Vul de straat in, of wis nummer en bus.",
  "not-a-street": () => "Dit lijkt geen straatnaam. Typ alleen de straat, geen opmerking.",
  "number-missing": () => "Vul het huisnummer in. Is er geen, typ dan z/n.",
  "not-a-house-number": () => "Dit lijkt geen huisnummer, zoals 12, 12A of 12-14.",
  "not-a-box": () => "Dit lijkt geen busnummer, zoals 3 of B201.",
  "postcode-missing": () => "Vul de postcode in.",
  "place-missing": () => "Vul de plaats in.",
  "outside-territory": ({ field }) =>
    field === "postcode"
      ? "Deze postcode valt buiten het gebied van dit OCMW. Woont de cliënt daar, kies dan eerst een andere gemeente."
      : "Deze plaats hoort niet bij de postcode. Kijk ze na.",
  "not-a-telephone-number": ({ reason }) => telephoneRefusals[reason],
  "not-an-email-address": () => "Dit is geen e-mailadres, zoals naam@voorbeeld.be.",
  "no-contact": () => "Vul minstens één in: telefoon, e-mail, of een straat met nummer.",
};

export const clientProblemText = (problem: ClientProblem): string => tell(clientSentences, problem);

export const reviewWords = {
  title: "Kijk het na",
  forWhom: "Voor",
  receiver: "OCMW",
  mailboxes: "Mail naar",
  inAttachment: "In de versleutelde bijlage",
  consent: "Toestemming",
  told: "Verteld",
  toldAll: "5 van 5",
  given: "Gegeven",
  givenHow: (way: "oral" | "written", on: Parameters<typeof formatDay>[0]) =>
    `${way === "oral" ? "mondeling" : "schriftelijk"}, ${formatDay(on)}`,
  firstName: "Voornaam",
  name: "Naam",
  address: "Adres",
  box: "bus",
  telephone: "Telefoon",
  email: "E-mail",
  none: "geen",
  password: "Wachtwoord",
  generated: "Een nieuw, sterk wachtwoord (aanbevolen)",
  agreed: "Een wachtwoord dat je met het OCMW afsprak",
  agreedField: "Afgesproken wachtwoord",
  agreedHint: "16 tot 99 tekens: gewone letters, cijfers en leestekens. Niets van de cliënt erin.",
  stays:
    "Je handtekening en eigen tekst blijven staan. Staan er al ontvangers of een onderwerp, dan vraagt het paneel eerst of ze weg mogen.",
  textLeft:
    "De mail is teruggezet, maar onze tekst was aangepast en staat er nog. Haal hem zelf weg.",
  undone: "De mail is teruggezet zoals hij was.",
  prepare: "Mail klaarzetten",
  changeWhat: (what: string) => `Wijzig ${what}`,
} as const;

const fieldsInPassword: Readonly<Record<FieldInPassword, string>> = {
  firstName: "de voornaam",
  name: "de naam",
  street: "de straat",
  postcode: "de postcode",
  place: "de plaats",
  telephone: "het telefoonnummer",
  email: "het e-mailadres",
};

const problemSentences: Sentences<Problem> = {
  "no-place-chosen": () => "Kies eerst waar de cliënt woont.",
  "place-refused": () => "Hier kun je niet verder. Lees hierboven wat je wel kunt doen.",
  "doubts-not-asked": () => "Vraag dit eerst na bij het OCMW en duid het dan aan.",
  "no-team-chosen": () => "Duid minstens één team aan.",
  "teams-not-saved": () =>
    "Outlook kon je team niet bewaren. Je kunt nu verder; de volgende keer wordt het opnieuw gevraagd.",
  "consent-incomplete": ({ missing }) =>
    missing.length === 1
      ? missing.map(gapText).join("")
      : `Nog ${missing.length} dingen aan te vullen. Ze staan in het rood.`,
  "client-data-refused": ({ problems }) =>
    problems.length === 1
      ? "Kijk het veld na dat rood is."
      : `Kijk de ${problems.length} velden na die rood zijn.`,
  "password-character-refused": () =>
    "Gebruik in het wachtwoord alleen gewone letters, cijfers en leestekens, zonder accenten: anders opent 7-Zip de bijlage niet.",
  "password-outer-space": () => "Het wachtwoord begint of eindigt met een spatie. Haal die weg.",
  "password-too-short": ({ minimum }) => `Het wachtwoord is te kort: minstens ${minimum} tekens.`,
  "password-too-long": ({ maximum }) => `Het wachtwoord is te lang: hoogstens ${maximum} tekens.`,
  "password-too-weak": () =>
    "Dit wachtwoord is te gemakkelijk te raden. Spreek een langer en minder voorspelbaar wachtwoord af, of laat er een maken.",
  "password-holds-client-data": ({ field }) =>
    `In het wachtwoord staat ${fieldsInPassword[field]} van de cliënt. Kies een ander.`,
  "no-longer-covered": () =>
    "Het protocol geldt vandaag niet meer voor deze plaats. Kies de plaats opnieuw.",
  "consent-for-other-protocol": () =>
    "De toestemming was voor een ander OCMW. Vertel de vijf punten opnieuw en vraag opnieuw toestemming.",
  "code-missing": () =>
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
};

export const problemText = (problem: Problem): string => tell(problemSentences, problem);

const gapSentences: Sentences<ConsentGap> = {
  "not-told": ({ topics }) =>
    topics.length === 1
      ? "Nog één punt te vertellen."
      : `Nog ${topics.length} punten te vertellen. Zonder dat mag je niets delen.`,
  "not-free-and-explicit": () => "Duid aan dat de cliënt vrij en uitdrukkelijk toestemming geeft.",
  "way-unknown": () => "Kies hoe de cliënt toestemming gaf.",
  "day-missing": () => "Vul in op welke dag de cliënt toestemming gaf.",
  "day-invalid": () => "Die dag bestaat niet. Kijk de datum na.",
  "day-in-future": () => "De toestemming kan niet in de toekomst liggen. Kijk de datum na.",
  "not-bound-by-secrecy": () =>
    "Bevestig dat je gebonden bent door het beroepsgeheim. Alleen dan mag je delen.",
};

export const gapText = (gap: ConsentGap): string => tell(gapSentences, gap);

export const prepareActs: Readonly<Record<PrepareAct, string>> = {
  "look-at-mail": "De mail nakijken",
  "make-attachment": "De versleutelde bijlage maken",
  "seal-preparing": "De mail vergrendelen tot alles klaar is",
  "take-earlier-out": "De vorige doorverwijzing weghalen",
  "fill-recipients": "De ontvangers invullen",
  "fill-subject": "Het onderwerp invullen",
  "put-text": "De tekst invullen",
  attach: "De bijlage toevoegen",
  save: "De mail bewaren",
  "read-back": "Alles nalezen in Outlook",
  "seal-prepared": "De mail vrijgeven",
};

export const undoActs: Readonly<Record<UndoAct, string>> = {
  "seal-preparing": "De mail vergrendelen",
  "take-attachment-out": "De bijlage weghalen",
  "put-recipients-back": "De vorige ontvangers terugzetten",
  "put-subject-back": "Het vorige onderwerp terugzetten",
  "take-text-out": "Onze tekst weghalen",
  save: "De mail bewaren",
  "seal-removed": "De mail vrijgeven",
};

export const preparingWords = {
  title: "De mail wordt klaargezet",
  undoing: "De mail wordt teruggezet",
  wait: "Wacht met verzenden tot het paneel zegt dat de mail klaarstaat.",
} as const;

const composeTypes: Readonly<Record<Exclude<ComposeType, "new-mail">, string>> = {
  reply: "een antwoord",
  forward: "een doorgestuurde mail",
};

const inTheWaySentences: Sentences<InTheWay> = {
  "not-a-new-mail": ({ composeType }) =>
    `Dit is ${composeTypes[composeType]}. Daarin reist de eerdere tekst mee. Maak een nieuwe mail en begin daar opnieuw.`,
  "other-attachments": ({ names }) =>
    `Er ${names.length === 1 ? "zit al een bijlage" : "zitten al bijlagen"} in deze mail: ${listed(names)}. Haal ze weg, of begin in een nieuwe mail.`,
  "other-recipients": ({ recipients }) =>
    `${recipients.length === 1 ? "Deze ontvanger wordt" : "Deze ontvangers worden"} weggehaald: ${listed(recipients.map(({ address }) => address))}. Het protocol noemt ${recipients.length === 1 ? "die" : "hen"} niet.`,
  "other-subject": ({ subject }) => `Het onderwerp wordt vervangen: “${subject}”.`,
  "earlier-referral": ({ reference }) =>
    `In deze mail staat al een doorverwijzing${reference === null ? "" : ` (${reference})`}. Die wordt vervangen, en haar wachtwoord geldt dan niet meer.`,
};

export const inTheWayText = (finding: InTheWay): string => tell(inTheWaySentences, finding);

export const inTheWayWords = {
  title: "Er staat al iets in deze mail",
  replace: "Vervangen en klaarzetten",
  lookAgain: "Opnieuw kijken",
} as const;

const notAsPut: Readonly<Record<NotAsPut["what"], string>> = {
  seal: "De vergrendeling staat niet zoals ze moet.",
  recipients: "De ontvangers staan niet zoals ze moeten.",
  subject: "Het onderwerp staat niet zoals het moet.",
  text: "De tekst staat niet zoals hij moet.",
  attachment: "De bijlage staat niet zoals ze moet.",
  "other-attachments": "Er is intussen een andere bijlage bijgekomen. Haal die weg.",
};

const officeFailed = "Outlook kon dit niet doen";

const causeSentences: Sentences<Exclude<MailCause, AttachmentError>> & Sentences<AttachmentError> =
  {
    "office-failed": ({ code }) =>
      code === null ? officeFailed : `${officeFailed} (code ${code})`,
    "office-threw": () => `${officeFailed}.`,
    "office-silent": ({ limitMs }: Extract<OfficeError, { kind: "office-silent" }>) =>
      `Outlook gaf na ${Math.round(limitMs / 1000)} seconden geen antwoord.`,
    "office-wrong-shape": () => "Outlook gaf een antwoord dat niet kan kloppen.",
    "office-missing": () => "Deze versie van Outlook kan dit niet. Werk Outlook bij.",
    "not-as-put": ({ what }) =>
      `Outlook zei dat het gelukt was, maar bij het nalezen klopt het niet. ${notAsPut[what]}`,
    "code-missing": () =>
      "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
    "character-without-glyph": ({ field, character }) =>
      field === "protocol"
        ? "In het protocol staat een teken dat we niet kunnen drukken. Meld dit aan wie de invoegtoepassing beheert."
        : `Het teken “${character}” in het veld ${fieldNames[field]} kunnen we niet drukken. Schrijf het zonder dat teken: ga terug en pas het veld aan.`,
    "password-unusable": () =>
      "Met dit wachtwoord kan de bijlage niet versleuteld worden. Ga terug en kies een ander.",
    "archive-not-encrypted": () =>
      "De bijlage was niet juist versleuteld en is daarom niet gebruikt.",
    "archive-not-openable": () =>
      "De bijlage ging niet open met het wachtwoord en is daarom niet gebruikt.",
    "archive-content-differs": () =>
      "De inhoud van de bijlage klopte niet en is daarom niet gebruikt.",
    "sheet-failed": () => "Het blad met de gegevens kon niet gemaakt worden.",
  };

export const causeText = (cause: MailCause): string => tell<MailCause>(causeSentences, cause);

export const failedWords = {
  title: "De mail staat niet klaar",
  undoTitle: "De mail is niet teruggezet",
  during: (act: string) => `Misgelopen bij: ${act.charAt(0).toLowerCase()}${act.slice(1)}.`,
  doNotSend: "Verstuur deze mail zo niet.",
  nothingChanged: "In de mail is niets veranderd.",
  now: "Wat er nu in de mail staat",
  reading: "Even nalezen …",
  retry: "Opnieuw proberen",
  undo: "Ongedaan maken",
} as const;

/** One line a thing that the mail may hold. */
export function mailNowLines(now: MailNow): readonly string[] {
  const unreadable = "konden we niet lezen";
  const { recipients, subject, text, attachment } = now;
  return [
    `Ontvangers: ${
      recipients.kind === "unreadable"
        ? unreadable
        : recipients.value.length === 0
          ? "geen"
          : recipients.value.join(", ")
    }`,
    `Onderwerp: ${subject.kind === "unreadable" ? unreadable : subject.value.trim() || "leeg"}`,
    `Onze tekst: ${text.kind === "unreadable" ? unreadable : text.value ? "staat erin" : "staat er niet in"}`,
    `Onze bijlage: ${attachment.kind === "unreadable" ? unreadable : attachment.value ? "zit erbij" : "zit er niet bij"}`,
  ];
}

export const doneWords = {
  eyebrow: "Klaar",
  title: "De mail staat klaar",
  checked: "Ontvangers, onderwerp, tekst en bijlage zijn nagelezen in Outlook. Referentie",
  password: "Wachtwoord",
  spelling: "Zo zeg je het aan de telefoon",
  first: "Verzenden sluit dit paneel, en dan is het wachtwoord weg. Doe dus eerst dit:",
  call: (protocol: Protocol) =>
    `Bel ${receiverOf(protocol)} en zeg het wachtwoord, of noteer het om straks te bellen. Nooit in een mail.`,
  called: "Ik heb het wachtwoord doorgegeven of genoteerd.",
  phone: (protocol: Protocol) =>
    protocol.receiver.phone.value === null
      ? "In het protocol staat geen telefoonnummer. Gebruik een nummer dat je kent, nooit een nummer uit een mail."
      : `Telefoon volgens het protocol: ${protocol.receiver.phone.value}.`,
  script: "Wat je kunt zeggen",
  scriptLines: (protocol: Protocol, reference: string) => [
    `“Dag, ik ben … van lokaal team Kind en Gezin ${protocol.team.value}. Spreek ik met een maatschappelijk werker van ${receiverOf(protocol)}?”`,
    `“Je krijgt zo een mail met een versleutelde bijlage. De referentie is ${reference}.”`,
    "“Open de bijlage met 7-Zip. Noteer het wachtwoord; de streepjes horen erbij.”",
    "“Lees je het even terug?”",
  ],
  note: "Kopieer de tekst voor het dossier. Er staan geen persoonsgegevens in.",
  noteShow: "Tekst voor het dossier",
  noted: "Ik heb de tekst voor het dossier gekopieerd.",
  send: "Druk dan in Outlook op Verzenden.",
  unsaved:
    "Outlook kon dit vinkje niet bewaren. Duid het nog eens aan; lukt het niet, dan kan bij het verzenden een herinnering komen.",
  undo: "Ongedaan maken",
} as const;
