import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import type { HelpAsked } from "../command-line/read-command-line.ts";
import type { CheckHostArgumentProblem } from "./arguments.ts";
import type { HostReport } from "./check-host.ts";
import type { FileFinding, HostFinding } from "./finding.ts";

/** The problem and how to solve it. */
interface Advice {
  readonly what: string;
  readonly mend: string;
}

const readyFiles =
  "dist/staticwebapp.config.json (Azure), dist/web.config (IIS) of dist-hosting/nginx.conf (nginx)";

const orNone = (found: string | null): string => (found === null ? "ontbreekt" : `is “${found}”`);

const orNothing = (texts: readonly string[]): string => texts.join(", ") || "niets";

export function adviceOn(finding: HostFinding): Advice {
  switch (finding.kind) {
    case "no-answer":
      return {
        what: `De server antwoordt niet (${finding.code}).`,
        mend: "Kijk het adres na, en of de server draait en van hier bereikbaar is.",
      };
    case "certificate-refused":
      return {
        what: `Het certificaat wordt niet vertrouwd (${finding.code}).`,
        mend: "Zet een certificaat dat elke computer vertrouwt, met de hele keten erbij. Is het van je eigen organisatie, zet dan het pad van haar certificaat in NODE_EXTRA_CA_CERTS. Is het een proefopstelling, gebruik dan --insecure.",
      };
    case "not-https":
      return {
        what: "Het adres begint met http://.",
        mend: "Zet de pagina's op https: Outlook laadt niets anders.",
      };
    case "no-checksums":
      return {
        what: "SHA256SUMS staat er niet, of is geen lijst: er kon niet worden nagekeken of alles is overgekomen.",
        mend: "Zet de hele inhoud van dist/ op de server, met SHA256SUMS erbij. Weigert de server een naam zonder extensie, laat die dan toe als text/plain.",
      };
    case "answers-anything":
      return {
        what: `Ook op een pagina die niet bestaat (${finding.path}) antwoordt de server met ${finding.status}.`,
        mend: "Laat hem 404 antwoorden: zet een terugval op index.html uit, net als een aanmeldscherm.",
      };
    case "manifest-unreadable":
      return {
        what: "In het manifest staat geen enkel adres.",
        mend: "Zet het manifest van de bouw op de server, zoals het is.",
      };
    case "manifest-elsewhere":
      return {
        what: `Het manifest noemt ${finding.named.join(", ")}, niet ${finding.here}.`,
        mend: `Bouw voor deze server: npm run build -- --origin ${finding.here}`,
      };
    case "address-not-there":
      return {
        what: `Het manifest noemt ${finding.address}, maar daar ${
          finding.status === null ? "antwoordt niets" : `antwoordt de server met ${finding.status}`
        }.`,
        mend: "Zet dat bestand op de server, onder precies die naam.",
      };
    case "allowed-list-not-there":
      return {
        what: `Op ${finding.file} ${
          finding.status === null ? "antwoordt niets" : `antwoordt de server met ${finding.status}`
        }: in klassieke Outlook kan de controle bij het verzenden dan stilvallen.`,
        mend: `Zet ${finding.file} uit dist/ op de server, zonder doorsturen en zonder aanmelden. Mappen met een punt vooraan worden soms overgeslagen of geweigerd.`,
      };
    case "allowed-list-differs":
      return {
        what: `${finding.file} ${
          finding.found === null ? "is geen lijst" : `noemt ${orNothing(finding.found)}`
        }, en moet precies ${finding.wanted.join(", ")} noemen.`,
        mend: `Zet ${finding.file} op de server uit dezelfde bouw als het manifest: npm run build -- --origin met het adres van de server.`,
      };
    case "files": {
      const { what, mend } = adviceOnFile(finding.fault);
      return { what: `${listedFiles(finding.paths)}: ${what}`, mend };
    }
  }
}

function adviceOnFile(fault: FileFinding): Advice {
  switch (fault.kind) {
    case "silent":
      return {
        what: `de server antwoordt niet (${fault.code}).`,
        mend: "Probeer het opnieuw, en kijk na of de server elk bestand geeft.",
      };
    case "redirected":
      return {
        what: `de server stuurt door naar ${fault.to}.`,
        mend: "Laat hem het bestand zelf geven: zonder aanmelden, en onder precies deze naam.",
      };
    case "not-there":
      return {
        what: `de server antwoordt met ${fault.status}.`,
        mend: "Zet de hele inhoud van dist/ op de server, en laat iedereen ze lezen.",
      };
    case "wrong-type":
      return {
        what: `Content-Type ${orNone(fault.found)}.`,
        mend: `Maak er ${fault.wanted} van: anders weigert de browser het bestand.`,
      };
    case "content-differs":
      return {
        what: "de inhoud is niet wat SHA256SUMS zegt.",
        mend: "Zet dist/ opnieuw op de server, uit één bouw. Zet uit wat onderweg bestanden aanpast (verkleinen, scripts toevoegen), en maak de cache van een CDN leeg.",
      };
    case "policy-missing":
      return {
        what: "Content-Security-Policy ontbreekt.",
        mend: `Neem ze over uit ${readyFiles}: ${fault.wanted}`,
      };
    case "policies-several":
      return {
        what: "er is meer dan één Content-Security-Policy, en dan geldt de strengste van alle.",
        mend: "Zoek waar de server of een tussenliggende dienst er een toevoegt, en houd alleen de onze over.",
      };
    case "directive-differs":
      return {
        what: `Content-Security-Policy: ${fault.directive} ${orNone(fault.found)}.`,
        mend: `Maak er dit van: ${fault.directive} ${fault.wanted}`,
      };
    case "directive-unknown":
      return {
        what: `Content-Security-Policy: ${fault.directive} hoort er niet in.`,
        mend: "Haal het weg: het paneel kan erdoor stilvallen, of de browser vertelt iets aan een andere server.",
      };
    case "frame-options":
      return {
        what: `X-Frame-Options is “${fault.found}”: Outlook kan het paneel dan niet tonen.`,
        mend: "Haal die header weg. Wie de pagina mag tonen, staat in frame-ancestors.",
      };
    case "header-differs":
      return {
        what: `${fault.name} ${orNone(fault.found)}.`,
        mend: `Zet ${fault.name}: ${fault.wanted}`,
      };
    case "not-kept-for-good":
      return {
        what: `Cache-Control ${orNone(fault.found)}: Outlook haalt dan elke keer alles opnieuw.`,
        mend: `De naam verandert met de inhoud. Zet Cache-Control: ${fault.wanted}`,
      };
    case "icon-not-kept":
      return {
        what: `Cache-Control ${orNone(fault.found)}: Outlook toont dan mogelijk geen pictogram bij de knop.`,
        mend: `Zet Cache-Control: ${fault.wanted}`,
      };
    case "not-asked-again":
      return {
        what: `Cache-Control ${orNone(fault.found)}: een bijwerking komt dan te laat aan.`,
        mend: `Zet Cache-Control: ${fault.wanted}`,
      };
    case "sets-cookie":
      return {
        what: `de server zet een cookie (${fault.name}).`,
        mend: "Zet dat uit: de invoegtoepassing bewaart niets, en heeft er geen nodig.",
      };
  }
}

const shownFiles = 3;

function listedFiles(paths: readonly string[]): string {
  const shown = paths.slice(0, shownFiles).join(", ");
  const more = paths.length - shownFiles;
  return more > 0 ? `${shown} en nog ${more}` : shown;
}

export function checkHostArgumentLines(
  problem: Exclude<CheckHostArgumentProblem, HelpAsked>,
): readonly string[] {
  const usage = usageLines(commands["check-host"]);
  switch (problem.kind) {
    case "arguments-unreadable":
      return usage;
    case "not-a-web-address":
      return [`“${problem.given}” is geen adres dat met https:// begint. ${usage.join(" ")}`];
    case "more-than-host":
      return [
        `Geef alleen de server: ${problem.origin}. De bestanden moeten in de bovenste map staan, want daar zoekt Outlook ze.`,
      ];
  }
}

export const manifestMissingLine = (path: string): string => `Er is geen bestand ${path}.`;

/** Every finding with its solution, and a closing line. */
export function hostReportLines(
  origin: string,
  { filesRead, findings, previewOf }: HostReport,
): readonly string[] {
  const files = filesRead === 1 ? "1 bestand" : `${filesRead} bestanden`;
  const found = findings.length === 1 ? "1 bevinding" : `${findings.length} bevindingen`;
  return [
    ...findings.map((finding, index) => {
      const { what, mend } = adviceOn(finding);
      return `${index + 1}. ${what}\n   Herstel: ${mend}\n`;
    }),
    ...(previewOf === null
      ? []
      : [
          `Dit is een voorbeeld op deze computer: het manifest noemt ${previewOf}, en dat is zo goed.`,
        ]),
    findings.length === 0
      ? `Alles in orde op ${origin}: ${files} gelezen.`
      : `${found} op ${origin}: ${files} gelezen.`,
  ];
}
