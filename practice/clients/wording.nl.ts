import type { BehaviourName, ClientName, ClientDifference, Otherwise } from "./client-behaviour.ts";

/** The clients by the names that their users give them. */
export const clientLabels: Readonly<Record<ClientName, string>> = {
  documented: "Volgens de documentatie",
  web: "Web",
  new: "Nieuwe Outlook",
  classic: "Klassiek",
  mac: "Mac",
};

/** One sentence for each way in which a client differs from the documentation. */
const sentences: {
  readonly [N in BehaviourName]: Readonly<Record<Otherwise<N>, string>>;
} = {
  absentSessionKey: {
    null: "Leest de invoegtoepassing een merkteken dat er niet is, dan zegt Outlook “gelukt” en geeft niets.",
    "no-value":
      "Leest de invoegtoepassing een merkteken dat er niet is, dan zegt Outlook “gelukt”, zonder antwoord.",
  },
  firstPropertySave: {
    fails: "In een mail die nog nooit bewaard is, mislukt het eerste merkteken in het concept.",
  },
  attachmentId: {
    "changes-after-upload":
      "Een bijlage krijgt een ander nummer zodra ze helemaal is toegevoegd; het eerste geldt dan niet meer.",
  },
  bodyAfterWriting: {
    "former-once":
      "Net nadat de invoegtoepassing de tekst invulde, leest ze nog één keer de vorige tekst.",
  },
  composeType: {
    "always-new-mail": "Outlook zegt ook van een antwoord of doorgestuurde mail dat hij nieuw is.",
  },
  inReplyTo: {
    empty: "Outlook zegt niet op welke mail een antwoord een antwoord is.",
  },
  copiedProperties: {
    inherited:
      "Wie een mail doorstuurt of opnieuw verzendt, neemt het merkteken van het concept mee.",
  },
  ownAddresses: {
    x500: "Van collega’s in de eigen organisatie geeft Outlook een intern adres (/o=ExchangeLabs/…).",
    empty: "Van collega’s in de eigen organisatie geeft Outlook een leeg adres.",
  },
  paneAfterMail: {
    stays:
      "Het deelvenster blijft open nadat de mail verzonden is, en hoort dan bij de volgende mail.",
  },
  openPaneAtAlert: {
    "loads-anew":
      "De knop in de melding bij Verzenden laadt een open deelvenster opnieuw, zodat het alles vergeet.",
  },
  html: {
    word: "Word schrijft de opmaak van de tekst: alinea’s als MsoNormal, met o:p en voorwaardelijk commentaar.",
  },
  sendAfterUndo: {
    unchecked:
      "Na ‘Verzenden ongedaan maken’ wordt de volgende keer Verzenden niet meer gecontroleerd.",
  },
  handler: {
    script: "De controle bij Verzenden draait als script zonder pagina.",
  },
  recipientType: {
    "always-list": "Outlook noemt elke mailbox een distributielijst.",
  },
};

export function sentenceFor({ behaviour, does }: ClientDifference): string {
  const own: Readonly<Record<string, string>> = sentences[behaviour];
  return own[does] ?? "";
}
