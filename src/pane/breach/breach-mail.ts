import { formatDay } from "../../core/base/day.ts";
import type { Person } from "../../core/base/person.ts";
import {
  protocolStatus,
  type Protocol,
  type ProtocolStatus,
} from "../../core/protocol/protocol.ts";
import type { MailToOpen } from "../../outlook/compose-item.ts";
import { dutchList } from "../parts/sentences.nl.ts";
import type { BreachKind, BreachMeasure, BreachReport, YesNoUnknown } from "./breach-report.ts";
import { receiverDpo } from "./receiver-dpo.ts";

/** Who reports the breach, as far as Outlook tells. */
export interface BreachReporter {
  readonly person: Person | null;
  readonly teams: readonly string[];
}

const natures: Readonly<Record<BreachKind, string>> = {
  "wrong-receiver": "een mail met de bijlage ging naar een verkeerde ontvanger.",
  "password-in-mail": "het wachtwoord van de bijlage stond in een mail.",
  unencrypted: "de gegevens zijn verstuurd zonder versleuteling.",
  lost: "een toestel, bestand of papier met de gegevens is verloren of gestolen.",
  other: "iets anders. Ik zet het niet in deze mail: bel mij, dan vertel ik het.",
};

const encryptions: Readonly<Record<YesNoUnknown, string>> = {
  yes: "de bijlage was versleuteld.",
  no: "de gegevens waren niet versleuteld.",
  unknown: "niet bekend.",
};

const passwords: Readonly<Record<YesNoUnknown, string>> = {
  yes: "iemand die het niet mag kennen, kan het kennen.",
  no: "niet bekend bij wie het niet mag kennen.",
  unknown: "niet bekend of iemand het kent die het niet mag kennen.",
};

/** The likely consequences (article 33(3)(c) of the GDPR), derived from the answers alone. */
function consequences({ encrypted, passwordKnown }: BreachReport): string {
  if (encrypted === "yes" && passwordKnown === "no")
    return "klein, zolang niemand anders het wachtwoord heeft.";
  const readable = encrypted === "no" || (encrypted === "yes" && passwordKnown === "yes");
  const learns =
    "dan weet die wie de cliënt is, hoe die te bereiken is, en dat die misschien hulp van een OCMW krijgt";
  return readable
    ? `wie dit kreeg of vond, kan de gegevens lezen; ${learns}.`
    : `kan iemand de gegevens lezen die ze niet mag kennen, ${learns}.`;
}

const measures: Readonly<Record<BreachMeasure, string>> = {
  "called-receiver": "de ontvanger gebeld",
  "asked-to-erase": "gevraagd om alles te wissen",
  "said-erased": "de ontvanger zei dat alles gewist is",
  "told-lead": "mijn teamverantwoordelijke verwittigd",
};

/**
 * The mail to the DPO: what judging a breach under article 33 of the GDPR takes, as far as a team
 * member can know it. It holds nothing about the client: no data of the client reach this function.
 *
 * The receiver's DPO gets it only at an address that a person confirmed.
 */
export function breachMail(report: BreachReport, reporter: BreachReporter): MailToOpen {
  const { protocol, reference } = report;
  const theirs = protocol === null ? null : receiverDpo(protocol);
  return {
    to: [report.ownDpo, ...(theirs?.kind === "confirmed" ? [theirs.address] : [])],
    cc: [],
    subject: `Melding van een gegevenslek${reference === null ? "" : ` - referentie ${reference}`}`,
    paragraphs: [
      "Beste functionaris voor gegevensbescherming",
      `Ik meld een gegevenslek${protocol === null ? "" : ` (${protocol.breach.article} van het protocol)`}. In deze mail staan geen gegevens van de cliënt.`,
      `Wat er gebeurde: ${natures[report.kind]}`,
      `Vastgesteld op: ${formatDay(report.foundOn)}, ${report.foundAt === null ? "uur niet genoteerd" : `om ${report.foundAt} uur`}.`,
      `Protocol: ${protocol === null ? "niet van toepassing, of niet bekend." : protocolLine(protocol, report)}`,
      `Referentie van de doorverwijzing: ${reference ?? "niet bekend of niet van toepassing"}.`,
      `Om hoeveel cliënten het gaat: ${reference === null ? "niet bekend." : "één; een doorverwijzing gaat over één cliënt."}`,
      "Soort gegevens: een doorverwijzing bevat alleen voornaam en naam, en contactgegevens (adres, telefoonnummer, e-mailadres). Welke daarvan, en of er iets anders bij was, is hier niet gevraagd.",
      `Versleuteling: ${encryptions[report.encrypted]}`,
      ...(report.passwordKnown === null ? [] : [`Wachtwoord: ${passwords[report.passwordKnown]}`]),
      `Mogelijke gevolgen: ${consequences(report)}`,
      `Al gedaan: ${report.done.length === 0 ? "nog niets" : dutchList(report.done.map((one) => measures[one]))}.`,
      ...(report.notDone.length === 0
        ? []
        : [`Niet gedaan, of nog niet: ${dutchList(report.notDone.map((one) => measures[one]))}.`]),
      ...(protocol === null ? [] : [receiverLine(protocol)]),
      "Of de toezichthoudende autoriteit verwittigd wordt (artikel 33 van de algemene verordening gegevensbescherming: binnen 72 uur na de vaststelling), laat ik aan de functionaris voor gegevensbescherming.",
      `Gemeld door: ${reporterLine(reporter, protocol)}.`,
    ],
  };
}

function protocolLine(protocol: Protocol, { reportedOn }: BreachReport): string {
  const status = protocolStatus(protocol, reportedOn);
  return `${protocol.sender.name.value} (lokaal team Kind en Gezin ${protocol.team.value}) en ${protocol.receiver.shownName.value}, getekend op ${formatDay(protocol.signedOn.value)}, ${stateText(status)}.`;
}

function stateText(status: ProtocolStatus): string {
  switch (status.kind) {
    case "ended":
      return `afgelopen, laatste dag ${formatDay(status.lastDay)}`;
    case "pending":
      return `pas in werking vanaf ${formatDay(status.from)}`;
    case "suspended":
      return `opgeschort sinds ${formatDay(status.from)}`;
    case "in-force":
    case "notice-running":
      return `in werking sinds ${formatDay(status.since)}`;
  }
}

/** Whether the other party was told, as article 9 asks. */
function receiverLine(protocol: Protocol): string {
  const name = protocol.receiver.shownName.value;
  const dpo = receiverDpo(protocol);
  switch (dpo.kind) {
    case "confirmed":
      return `Deze mail gaat ook naar de functionaris voor gegevensbescherming van ${name}: ${dpo.address}.`;
    case "unconfirmed":
      return `De functionaris voor gegevensbescherming van ${name} kreeg deze mail niet. In het protocol (${dpo.article}) staat als adres gedrukt: ${dpo.printed}. Niemand bevestigde dat adres. Wil je het melden aan ${name}?`;
    case "none":
      return `De functionaris voor gegevensbescherming van ${name} kreeg deze mail niet: het protocol noemt geen adres. Wil je het melden aan ${name}?`;
  }
}

function reporterLine({ person, teams }: BreachReporter, protocol: Protocol | null): string {
  const names = teams.length > 0 || protocol === null ? teams : [protocol.team.value];
  const team = names.length === 0 ? "" : `, ${teamsInWords(names)}`;
  return `${person === null ? "de afzender van deze mail" : nameWithAddress(person)}${team}`;
}

function nameWithAddress({ name, address }: Person): string {
  const bare = name.trim();
  if (bare === "" || bare === address) return address || "de afzender van deze mail";
  return address === "" ? bare : `${bare} (${address})`;
}

function teamsInWords(names: readonly string[]): string {
  return `lokaal team Kind en Gezin ${dutchList(names)}`;
}
