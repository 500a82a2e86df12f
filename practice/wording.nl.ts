import type { SendMode } from "./host/add-in.ts";
import type { CallName } from "./host/call.ts";
import type { FaultKind } from "./host/faults.ts";
import type { RequirementSet, RuntimeName } from "./host/start-up.ts";
import type { AddressField } from "./mail/message-item.ts";
import type { SendProblem } from "./sending/send.ts";

/** Every sentence of the practice Outlook. */
export const wording = {
  title: "Oefen-Outlook",
  banner: {
    strong: "Oefen-Outlook:",
    text: "er wordt niets verzonden.",
    start: (button: string) => `Klik op “${button}” om te beginnen.`,
  },
  panels: { tips: "Wat kan ik proberen?", settings: "Instellingen", faults: "Storingen oefenen" },
  closePanel: "Paneel sluiten",
  closeWindow: "Venster sluiten",
  tips: {
    start: (button: string) =>
      `Klik boven de mail op “${button}”. Rechts gaat het deelvenster open, zoals in Outlook.`,
    places: [
      { place: "9120 Melsele", then: "met team Noord-Oost Waasland: een gewone doorverwijzing" },
      { place: "8957 Mesen", then: "met team Ieper: een ander OCMW, een ander protocol" },
      {
        place: "9150 Kruibeke",
        then: "sinds de fusie dezelfde gemeente, maar niet in het protocol",
      },
      { place: "8800 Beveren", then: "een ander Beveren, in Roeselare" },
      { place: "1000 Brussel", then: "daar werkt CAW Brussel, niet het OCMW" },
    ],
    people: "Gebruik verzonnen cliënten. Niets verlaat deze computer, en sluiten is vergeten.",
    then: "Open de bijlage met 7-Zip en het wachtwoord, bewaar de mail als .eml, of laat een storing optreden.",
  },
  settings: {
    composeType: "Soort mail",
    composeTypes: { newMail: "Nieuwe mail", reply: "Antwoord", forward: "Doorgestuurd" },
    bodyKind: "Opmaak",
    bodyKinds: { html: "Met opmaak (HTML)", text: "Zonder opmaak" },
    requirementSet: "Versie van Outlook",
    client: "Welke Outlook gebruik je?",
    forAdministrators: "Voor beheerders",
    clientDoes: "Wat die Outlook anders doet",
    mailboxesAsLists: "Deze Outlook noemt een mailbox een distributielijst",
    requirementSets: {
      "1.16": "Web, nieuw (Mailbox 1.16)",
      "1.15": "Van nu (Mailbox 1.15)",
      "1.14": "LTSC 2024, Mac (Mailbox 1.14)",
      "1.13": "Klassiek, 2023 (Mailbox 1.13)",
      "1.12": "Klassiek, 2022 (Mailbox 1.12)",
      "1.11": "Ouder (Mailbox 1.11)",
      "1.10": "Ouder (Mailbox 1.10)",
      "1.8": "Oud (Mailbox 1.8)",
    } satisfies Record<RequirementSet, string>,
    sendMode: "Als de controle een mail tegenhoudt",
    sendModes: {
      manifest: "Zoals in manifest.xml",
      SoftBlock: "Tegenhouden (SoftBlock)",
      Block: "Altijd tegenhouden (Block)",
      PromptUser: "Laten kiezen (PromptUser)",
    } satisfies Record<SendMode | "manifest", string>,
    bareScript: "Zoals klassieke Outlook: script zonder pagina",
    theme: "Thema",
    themes: { light: "Licht", dark: "Donker" },
    noneDiffers: "Deze Outlook doet wat de documentatie van Microsoft zegt.",
    note: "Wat een Outlook anders doet, staat in documentatie of is gemeld door anderen: hier is het nog nergens gezien. Een andere Outlook sluit het deelvenster. Een andere soort mail opent een nieuw venster. Een andere versie sluit het deelvenster. Het deelvenster volgt het thema van je computer, of dat van dit venster als de invoegtoepassing ernaar luistert.",
  },
  faults: {
    intro:
      "Kies wat er misgaat. De volgende keer dat de invoegtoepassing dit aan Outlook vraagt, treedt de storing op.",
    call: "Bij",
    kind: "Wat gaat er mis",
    where: "Waar",
    everywhere: "Overal",
    runtimes: {
      pane: "In het deelvenster",
      send: "Bij Verzenden",
    } satisfies Record<RuntimeName, string>,
    once: "Alleen de eerste keer",
    add: "Storing toevoegen",
    clear: "Alle storingen weg",
    none: "Er is geen storing ingesteld.",
    list: "Ingestelde storingen",
    kinds: {
      error: "Outlook meldt een fout",
      hang: "Outlook antwoordt nooit",
      late: "Outlook antwoordt 3 seconden te laat",
      lie: "Outlook zegt “gedaan”, maar doet niets",
      "wrong-shape": "Outlook antwoordt onzin",
    } satisfies Record<FaultKind, string>,
    calls: {
      "start-up": "opstarten van de invoegtoepassing",
      getComposeTypeAsync: "soort mail lezen",
      "to.getAsync": "ontvangers lezen",
      "to.setAsync": "ontvangers invullen",
      "cc.getAsync": "Cc lezen",
      "bcc.getAsync": "Bcc lezen",
      "cc.setAsync": "Cc leegmaken",
      "subject.getAsync": "onderwerp lezen",
      "subject.setAsync": "onderwerp invullen",
      "body.getAsync": "tekst lezen",
      "body.prependAsync": "tekst invullen",
      addFileAttachmentFromBase64Async: "bijlage toevoegen",
      getAttachmentsAsync: "bijlagen opsommen",
      getAttachmentContentAsync: "bijlage nalezen",
      removeAttachmentAsync: "bijlage verwijderen",
      "sessionData.setAsync": "merkteken zetten",
      "sessionData.getAsync": "merkteken lezen",
      "customProperties.saveAsync": "merkteken in concept zetten",
      loadCustomPropertiesAsync: "merkteken in concept lezen",
      saveAsync: "concept bewaren",
      "roamingSettings.saveAsync": "team onthouden",
      displayNewMessageFormAsync: "nieuwe mail openen naast een gelezen mail",
    } satisfies Partial<Record<CallName, string>>,
  },
  commands: {
    group: "Opdrachten",
    send: "Verzenden",
    attachFile: "Bijlage toevoegen",
    saveEml: "Bewaren als .eml",
    newMail: "Nieuwe mail",
    reopenDraft: "Sluiten en concept opnieuw openen",
    reply: "Beantwoorden",
    forward: "Doorsturen",
    resend: "Opnieuw verzenden",
    stopReading: "Sluiten",
  },
  alert: {
    sendAnyway: "Toch verzenden",
    dontSend: "Niet verzenden",
    takeAction: "Actie ondernemen",
    tryLater: "Later proberen",
    tryAgain: "Opnieuw proberen",
    withoutText: (addIn: string) =>
      `${addIn} houdt deze mail tegen. Kijk hem na en verzend hem daarna opnieuw.`,
    unavailable: (addIn: string) =>
      `${addIn} is nu niet beschikbaar en heeft deze mail niet nagekeken. Je kan hem toch verzenden, of het later opnieuw proberen.`,
    unavailableBlocked: (addIn: string) =>
      `${addIn} is nu niet beschikbaar en heeft deze mail niet nagekeken. Verzenden kan pas als ${addIn} weer beschikbaar is.`,
    slow: (addIn: string) =>
      `Het nakijken door ${addIn} duurt langer dan verwacht. Wacht even, of verzend de mail zonder dat het nakijken klaar is.`,
    slowBlocked: (addIn: string) =>
      `Het nakijken door ${addIn} duurt langer dan verwacht. Wacht tot het klaar is, of verzend de mail niet.`,
    timedOut: (addIn: string) =>
      `Het nakijken door ${addIn} duurde te lang en is gestopt. Je kan de mail toch verzenden.`,
    timedOutBlocked: (addIn: string) =>
      `Het nakijken door ${addIn} duurde te lang en is gestopt. Probeer de mail opnieuw te verzenden.`,
  },
  compose: {
    region: "Mail opstellen",
    from: "Van",
    sentAt: "Verzonden",
    fields: { to: "Aan", cc: "Cc", bcc: "Bcc" } satisfies Record<AddressField, string>,
    unresolved: (text: string) => `“${text}” is nog geen ontvanger: maak er een e-mailadres van.`,
    removeRecipient: (address: string) => `${address} verwijderen`,
    list: "distributielijst",
    subject: "Onderwerp",
    subjectPlaceholder: "Onderwerp toevoegen",
    attachments: "Bijlagen",
    download: (name: string) => `${name} downloaden`,
    removeAttachment: (name: string) => `${name} verwijderen`,
    body: "Tekst van de mail",
    untitled: "Nieuw bericht",
    inline: "in de tekst",
    saved: "Concept opgeslagen",
    draft: "Concept",
    notices: "Meldingen van invoegtoepassingen",
  },
  pane: {
    close: "Deelvenster sluiten",
    region: (name: string) => `Deelvenster ${name}`,
  },
  noAddIn:
    "Er is geen invoegtoepassing gevonden: manifest.xml ontbreekt of noemt geen knop voor een nieuwe mail.",
  sendProblem: (problem: SendProblem): string => {
    switch (problem.kind) {
      case "nobody":
        return "Vul minstens één ontvanger in.";
      case "unresolved":
        return `In het veld ${{ to: "Aan", cc: "Cc", bcc: "Bcc" }[problem.field]} staat tekst die geen e-mailadres is.`;
    }
  },
  sent: {
    title: "Dit zou nu verzonden zijn",
    text: "In Outlook was dit venster nu dicht, samen met het deelvenster. Hier is niets verzonden.",
    textPaneStays:
      "In deze Outlook was dit venster nu dicht, maar blijft het deelvenster open. Hier is niets verzonden.",
    nobody: "niemand",
    noSubject: "(geen onderwerp)",
    none: "geen",
    justSent: "Verzonden.",
    undo: "Verzenden ongedaan maken",
    back: "Terug naar de mail",
    folder: "Verzonden mails: klik om te lezen",
    again: "Nieuwe mail",
  },
} as const;
