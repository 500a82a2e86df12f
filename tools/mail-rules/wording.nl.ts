import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import type { HelpAsked } from "../command-line/read-command-line.ts";
import type { WriteProblem } from "../manifest/write-new.ts";
import type { MailRulesProblem } from "./command-line.ts";
import type { Comparison, RuleDifference, Remark } from "./compare.ts";
import { exchangeLimits, patternCharacters } from "./limits.ts";
import type { MailRule } from "./mail-rule.ts";
import type { RuleProblem } from "./make-rules.ts";
import type { ExportProblem } from "./read-export.ts";
import type { ScriptFacts } from "./script-facts.ts";
import { withNumber, scriptWords } from "./script-wording.nl.ts";

/** What is wrong with the command line, a sentence a line. */
export function commandLines({ kind }: Exclude<MailRulesProblem, HelpAsked>): readonly string[] {
  const sentences = {
    "arguments-unreadable": "Een van de opties is onbekend, heeft geen waarde of hoort hier niet.",
    "nothing-asked": "Zeg waar de scripts moeten komen (--out MAP), of wat vergeleken moet worden.",
    "both-asked": "Maken (--out) en vergelijken (--check) gaan niet in één keer.",
  } as const;
  return [sentences[kind], ...usageLines(commands["mail-rules"])];
}

export function outLine({ kind }: WriteProblem): string {
  const sentences = {
    "out-exists":
      "In de map bij --out staan al scripts. Kies een andere map, of overschrijf ze met --force.",
    "out-is-a-folder":
      "In de map bij --out staat een map die heet zoals een script. Kies een andere.",
    "out-not-writable": "In de map bij --out kan niet geschreven worden.",
  } as const;
  return sentences[kind];
}

export function ruleProblemLine(problem: RuleProblem): string {
  switch (problem.kind) {
    case "no-protocols":
      return "Het register heeft geen enkel protocol. Er valt niets te maken.";
    case "rule-too-large":
      return `De regel “${problem.name}” wordt te groot voor Exchange (${exchangeLimits.ruleCharacters} tekens): te veel mailboxen hebben een domein met dezelfde eerste letter.`;
    case "too-many-patterns":
      return `De patronen tellen samen ${problem.characters} tekens. Exchange neemt er ${exchangeLimits.patternCharacters}, voor alle mailregels van een organisatie samen.`;
  }
}

export function exportLine({ kind }: ExportProblem): string {
  const sentences = {
    "export-unreadable": "Het bestand bij --check kan niet gelezen worden.",
    "export-not-rules":
      "Het bestand bij --check is geen export van mailregels die gelezen kan worden. Maak het met Export-TransportRuleCollection, of met Get-TransportRule | ConvertTo-Json.",
  } as const;
  return sentences[kind];
}

/** What was made, after the paths. */
export function madeLines(rules: readonly MailRule[], facts: ScriptFacts): readonly string[] {
  return [
    `${withNumber(rules.length, "regel", "regels")} voor ${scriptWords.facts(facts)}; de patronen tellen ${patternCharacters(rules)} van de ${exchangeLimits.patternCharacters} tekens die Exchange voor alle mailregels samen neemt.`,
    ...(facts.mailboxes === 0
      ? ["Geen enkel protocol geldt: elke bijlage van ons wordt gehouden."]
      : []),
    ...(facts.mailboxes > 0 && !rules.some(({ role }) => role === "let-through")
      ? ["Er is geen plaats voor de regels die juiste mails doorlaten: die zijn weggelaten."]
      : []),
    scriptWords.renewal(facts.expiresOn),
  ];
}

export function differenceLine(difference: RuleDifference): string {
  const rule = `De regel “${difference.name}”`;
  switch (difference.kind) {
    case "missing":
      return `${rule} ontbreekt.`;
    case "surplus":
      return `${rule} hoort er niet meer te zijn.`;
    case "disabled":
      return `${rule} staat uit.`;
    case "audited":
      return `${rule} kijkt alleen na en houdt niets tegen.`;
    case "without-action":
      return `${rule} doet niets met de mail: de actie is weg.`;
    case "out-of-order":
      return `${rule} staat niet op haar plaats. De regels van Doorverwijzing OCMW horen eerst te komen, in hun volgorde.`;
    case "lets-through-unheld":
      return `${rule} laat mails doorgaan terwijl een regel die tegenhoudt, alleen nakijkt.`;
    case "outdated":
      return `${rule} is verouderd: ${difference.settings.join(", ")} ${difference.settings.length === 1 ? "is" : "zijn"} anders dan het register vraagt.`;
    case "narrowed":
      return `${rule} kreeg er iets bij dat haar beperkt: ${difference.settings.join(", ")}.`;
  }
}

const remarkLines: Readonly<Record<Remark, string>> = {
  "unencrypted-audited":
    "Ter info: “onversleuteld” kijkt alleen na. Zet ze op afdwingen als je zag dat Exchange onze zip als beveiligd herkent.",
  "not-let-through": "Ter info: juiste mails slaan je andere mailregels niet over.",
  "state-unknown":
    "Ter info: in deze XML staat niet of een regel aanstaat. JSON van Get-TransportRule zegt dat wel.",
};

export function comparisonLines({ differences, remarks }: Comparison): readonly string[] {
  return [
    ...differences.map(differenceLine),
    ...remarks.map((remark) => remarkLines[remark]),
    differences.length === 0
      ? "De mailregels zijn zoals het register ze vandaag vraagt."
      : `${withNumber(differences.length, "verschil", "verschillen")}. Maak het script opnieuw met npm run mail-rules -- --out MAP, en voer het uit.`,
  ];
}
