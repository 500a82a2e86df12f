/** Why the desk did not do something. As the commands say it, without options to type. */
import { formatDay } from "../../../../src/core/base/day.ts";
import type { RequestRefusal } from "../../changes/refusal.ts";
import { refusalLines } from "../../changes/refusal-wording.nl.ts";
import { months } from "../../changes/wording.nl.ts";
import { registryCommands } from "../../commands/commands.nl.ts";

const fields: Readonly<Record<string, string>> = {
  by: "Vul in wie het zei.",
  on: "Vul in op welke dag.",
  "given-on": "Vul in op welke dag er werd opgezegd.",
  reason: "Kies waarom het eindigt.",
  source: "Vul in waar het staat.",
  value: "Vul in wat juist is.",
  what: "Vul in wat er beslist is.",
};

/** What the reader must do after the file changed under an open page. */
const lookAgain =
  "Vernieuw de pagina, kijk wat er anders is en doe het opnieuw. Wat je invulde, staat er nog.";

export function refusedSentences(refusal: RequestRefusal): readonly string[] {
  switch (refusal.kind) {
    case "unreadable-call":
      return ["Wat je invulde, is niet te lezen. Begin een tekst niet met een streepje."];
    case "option-missing":
      return [fields[refusal.option] ?? "Er is iets niet ingevuld."];
    case "not-a-day":
      return [`“${refusal.text}” is geen bestaande dag.`];
    case "in-future":
      return [`${formatDay(refusal.day)} ligt in de toekomst. Vul het in op die dag zelf.`];
    case "value-missing":
      return ["Er is geen waarde om te bevestigen: vul in wat juist is, of dat er geen is."];
    case "value-same":
      return ["Dat staat er al. Bevestig het dan gewoon."];
    case "by-neither-party":
      return ["Kies welke partij opzegt."];
    case "reason-unknown":
      return ["Kies waarom het eindigt."];
    case "notice-too-short":
      return [
        `De opzegtermijn is ${months(refusal.months)}: het protocol telt ten minste tot en met ${formatDay(refusal.earliest)}.`,
        "Laat de laatste dag leeg om die dag te nemen.",
      ];
    case "told-after-end":
      return [
        `Het einde werd bekend na de laatste dag, ${formatDay(refusal.lastDay)}: laat die dag leeg.`,
      ];
    case "not-ended":
      return [
        `Dit protocol heeft geen einde; twee protocollen mogen niet samen gelden. Leg eerst vast hoe het eindigt, voor ${formatDay(refusal.from)}.`,
      ];
    case "ends-too-late":
      return [
        `Dit protocol telt nog tot en met ${formatDay(refusal.lastDay)}, maar “${refusal.next}” begint al op ${formatDay(refusal.from)}.`,
      ];
    case "changed-meanwhile":
      return [`${refusal.file} is intussen gewijzigd; er is niets bewaard. ${lookAgain}`];
    case "not-written":
      return [
        `${refusal.file} kon niet geschreven worden; er is niets gewijzigd. Is de schijf vol, of mag je in die map niet schrijven? Wat je invulde, staat er nog.`,
      ];
    default:
      return refusalLines(refusal, registryCommands.confirm);
  }
}
