/* The page *Er ging iets mis*. The mail itself is in breach-mail.ts. */
import type { Protocol } from "../../core/protocol/protocol.ts";
import { receiverName, tell, type Sentences } from "../parts/sentences.nl.ts";
import type { BreachKind, BreachMeasure, BreachProblem, YesNoUnknown } from "./breach-report.ts";
import type { ReceiverDpo } from "./receiver-dpo.ts";

export const breachWords = {
  first: "Doe nu dit, in deze volgorde",
  calm: "Dit kan gebeuren. Snel melden is het belangrijkste.",
  call: "Bel eerst",
  callHow:
    "Bel wie iets kreeg dat niet voor die persoon is. Vraag om alles te wissen, ook uit de prullenbak, en niets door te sturen. Een mail die buiten je organisatie vertrok, kun je niet terugroepen.",
  tell: "Meld het nu aan je DPO",
  tellHow:
    "Vul in wat je weet, en wacht niet tot je alles weet. Opgroeien regie beslist of de toezichthouder het moet weten, met advies van de DPO. Daarvoor is er 72 uur vanaf de vaststelling.",
  not: "Doe dit niet",
  nots: [
    "Stuur geen nieuwe mail met de gegevens.",
    "Stuur niets door.",
    "Wis de verzonden mail niet: die is het bewijs.",
    "Zet geen gegevens van de cliënt in de melding.",
  ],
  report: "De melding",
  kind: "Wat ging er mis?",
  protocolNone: "Niet van toepassing, of weet ik niet",
  found: "Wanneer stelde je het vast?",
  foundOn: "Dag",
  foundAt: "Uur, als je het weet",
  reference: "Referentie, als je ze hebt",
  referenceHint: "Ze begint met KG en staat in het onderwerp van de mail.",
  encrypted: "Was de bijlage versleuteld?",
  passwordKnown: "Kan iemand het wachtwoord kennen die het niet mag kennen?",
  done: "Wat deed je al?",
  goesTo: "De mail gaat naar",
  open: "Mail aan de DPO openen",
  yourDpo: (address: string) => `je DPO, ${address}`,
} as const;

export const kindLabels: Readonly<Record<BreachKind, string>> = {
  "wrong-receiver": "De mail ging naar een verkeerde ontvanger",
  "password-in-mail": "Het wachtwoord stond in een mail",
  unencrypted: "De gegevens waren niet versleuteld",
  lost: "Iets met de gegevens is verloren of gestolen",
  other: "Iets anders",
};

/** What to do first and what not to do, for each kind of breach. */
export const kindAdvice: Readonly<Record<BreachKind, string>> = {
  "wrong-receiver":
    "Bel de verkeerde ontvanger. Zeg het wachtwoord niet. Stuur de gegevens niet meteen opnieuw, ook niet naar het juiste OCMW: vraag dat eerst aan je DPO.",
  "password-in-mail":
    "Bel wie die mail kreeg en vraag om hem te wissen. Gebruik dat wachtwoord nooit meer. Stuur ook geen ander wachtwoord per mail.",
  unencrypted:
    "Bel wie de mail kreeg, ook als het de juiste ontvanger is. Vraag om hem te wissen en niet door te sturen. Stuur hem niet nog eens, ook niet versleuteld, voor je DPO dat zegt.",
  lost: "Is het een toestel? Bel eerst je ICT-dienst: die kan het misschien blokkeren. Is het een papier of een bestand, en weet je wie het heeft? Bel die persoon. Wis niets.",
  other:
    "Heeft iemand iets dat niet voor die persoon is? Bel die eerst. Wat er juist gebeurde, vertel je je DPO aan de telefoon: hier typ je het niet.",
};

export const yesNoUnknownLabels: Readonly<Record<YesNoUnknown, string>> = {
  yes: "Ja",
  no: "Nee",
  unknown: "Weet ik niet",
};

export const measureLabels: Readonly<Record<BreachMeasure, string>> = {
  "called-receiver": "Ik belde wie het kreeg",
  "asked-to-erase": "Ik vroeg om alles te wissen",
  "said-erased": "De ontvanger zei dat alles gewist is",
  "told-lead": "Ik verwittigde mijn teamverantwoordelijke",
};

const measuresToDo: Readonly<Record<BreachMeasure, string>> = {
  "called-receiver": "Bel wie het kreeg.",
  "asked-to-erase": "Vraag om alles te wissen, ook uit de prullenbak.",
  "said-erased": "Vraag om te laten weten dat alles gewist is.",
  "told-lead": "Verwittig je teamverantwoordelijke.",
};

/** Whether the receiver's DPO gets the mail too, and why not. */
export function receiverDpoText(protocol: Protocol, dpo: ReceiverDpo): string {
  const name = receiverName(protocol);
  switch (dpo.kind) {
    case "confirmed":
      return `de DPO van ${name}, ${dpo.address}`;
    case "unconfirmed":
      return `Niet naar de DPO van ${name}: het adres dat gedrukt staat (${dpo.article}), ${dpo.printed}, is door niemand bevestigd. Het staat in de mail, zodat je DPO het kan doorgeven.`;
    case "none":
      return `Niet naar de DPO van ${name}: het protocol noemt geen adres. Je DPO kan het doorgeven.`;
  }
}

const problemSentences: Sentences<BreachProblem> = {
  "kind-missing": () => "Kies wat er misging. Past niets, kies dan “Iets anders”.",
  "protocol-needed": () =>
    "Kies het OCMW. Niet elk protocol noemt dezelfde DPO: anders weten we niet wie jouw DPO is.",
  "day-missing": () => "Vul in op welke dag je het vaststelde.",
  "day-invalid": () => "Die dag bestaat niet, of ze is niet volledig. Kijk de datum na.",
  "day-in-future": () => "Je kunt het niet in de toekomst vastgesteld hebben. Kijk de datum na.",
  "time-invalid": () =>
    "Dat uur bestaat niet, of het is niet volledig. Vul het in zoals 14:30, of laat het leeg.",
  "time-in-future": () => "Dat uur moet vandaag nog komen. Kijk het na, of laat het leeg.",
  "not-a-reference": () =>
    "Dit kan geen referentie zijn. Neem ze letter voor letter over uit het onderwerp van de mail, zoals KG-7F3K-2M9Q, of laat het veld leeg.",
};

export const breachProblemText = (problem: BreachProblem): string =>
  tell(problemSentences, problem);

/** Above the button. */
export function problemsText(problems: readonly BreachProblem[]): string {
  return problems.length === 1
    ? problems.map(breachProblemText).join("")
    : `Kijk de ${problems.length} vragen na die rood zijn.`;
}

export const openingWords = {
  eyebrow: "Er ging iets mis",
  opening: "De mail wordt geopend",
  openingText: "Even wachten op Outlook …",
  opened: "De mail staat open",
  openedText:
    "Outlook opende hem in een eigen venster. Kijk hem daar na en druk daar op Verzenden. Er is nog niets verzonden.",
  notOpened: "Maak de mail zelf",
  notOpenedHow: "Je melding is er nog. Zo ga je verder:",
  noWindow: "Zie je geen venster? Maak de mail zelf",
  toDo: "Doe ook nog",
  again: "Opnieuw openen",
  edit: "Melding aanpassen",
  other: "Nog iets anders melden",
} as const;

export const toDoText = (measure: BreachMeasure): string => measuresToDo[measure];
