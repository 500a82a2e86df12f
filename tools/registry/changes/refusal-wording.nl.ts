/** Why a command changed nothing. */
import { formatDay } from "../../../src/core/base/day.ts";
import { unreachable } from "../../../src/core/base/result.ts";
import { usageLines, type CommandShape } from "../../command-line/command-shape.ts";
import type { Option, RequestRefusal } from "./refusal.ts";
import { months, quoted, reasonWords } from "./wording.nl.ts";

const MISSING: Readonly<Record<Option, string>> = {
  by: 'Zeg met --by wie dit zei, zoals --by "Dienst onthaal". Bij een opzegging: --by sender of --by receiver.',
  from: "Zeg met --from vanaf welke dag, zoals --from 2026-11-21.",
  "given-on": "Zeg met --given-on op welke dag werd opgezegd.",
  on: "Zeg met --on op welke dag, zoals --on 2026-11-21.",
  reason:
    "Zeg met --reason waarom. Bij een einde: notice, at-once, ground-gone of agreement-ended.",
  registry: "Zeg met --registry in welke map het register staat.",
  source: 'Zeg met --source waar dat staat, zoals --source "Brief van 3 maart 2026".',
  value: "Zeg met --value welke waarde juist is, of met --without-value dat er geen is.",
  what: 'Zeg met --what wat beslist is, zoals --what "Het adres klopt zo.".',
  "without-value": "Zeg met --value welke waarde juist is, of met --without-value dat er geen is.",
};

/** Why nothing was changed, a sentence a line. */
export function refusalLines(refusal: RequestRefusal, command: CommandShape): readonly string[] {
  switch (refusal.kind) {
    case "unreadable-call":
      return ["De opdracht is niet te lezen.", ...usageLines(command)];
    case "option-twice":
      return [`--${refusal.option} staat er twee keer.`];
    case "option-missing":
      return [MISSING[refusal.option]];
    case "not-a-day":
      return [`--${refusal.option} "${refusal.text}" is geen bestaande dag in de vorm 2026-11-21.`];
    case "in-future":
      return [
        `--${refusal.option} ${formatDay(refusal.day)} ligt in de toekomst.`,
        "Geef de opdracht op die dag zelf, als het dan zo is.",
      ];
    case "before-signature":
      return [
        `${formatDay(refusal.day)} ligt voor de ondertekening van het protocol op ${formatDay(refusal.signedOn)}.`,
      ];
    case "registry-missing":
      return [`In "${refusal.folder}" staat geen register met protocols en places.`];
    case "id-unknown":
      return [`Er is geen protocol "${refusal.id}".`, `Er zijn: ${refusal.known.join(", ")}.`];
    case "file-broken":
      return [
        `${refusal.file} is niet in orde; er is niets gewijzigd.`,
        ...refusal.issues.map((issue) => `  ${issue}.`),
      ];
    case "fact-unknown":
      return [
        `"${refusal.path}" is geen feit van dit protocol.`,
        refusal.near.length > 0
          ? `Bedoel je ${refusal.near.join(", ")}?`
          : "Alle feiten zie je met: npm run registry -- show ID",
      ];
    case "anomaly-unknown":
      return [
        `"${refusal.id}" is geen eigenaardigheid van dit protocol.`,
        `Er zijn: ${refusal.known.length === 0 ? "geen" : refusal.known.join(", ")}.`,
      ];
    case "anomaly-decided":
      return [`${refusal.by} besliste hierover al op ${formatDay(refusal.on)}.`];
    case "value-missing":
      return [
        `${refusal.path} heeft geen waarde om te bevestigen.`,
        "Geef de juiste met --value, of zeg met --without-value dat er werkelijk geen is.",
      ];
    case "value-same":
      return [
        `De waarde is al ${quoted(refusal.value)}; er is niets te vervangen.`,
        "Wie ze alleen bevestigt, laat --value weg bij de opdracht confirm.",
      ];
    case "value-wrong":
      return [`${quoted(refusal.value)} kan hier niet: de waarde ${refusal.issue}.`];
    case "held-only-since":
      return [
        `De huidige waarde geldt pas sinds ${formatDay(refusal.since)}: een andere kan ten vroegste de dag erna gelden.`,
        "Was die vorige wijziging een vergissing, maak haar dan ongedaan met git.",
      ];
    case "confirmed-before-it-held":
      return [`De huidige waarde geldt pas sinds ${formatDay(refusal.since)}.`];
    case "confirmed-later":
      return [
        `${refusal.by} bevestigde de huidige waarde nog op ${formatDay(refusal.on)}, dus na de dag die je geeft.`,
      ];
    case "confirmed-already":
      return [`${refusal.by} bevestigde dit al op ${formatDay(refusal.on)}.`];
    case "held-already":
      return [
        `Het protocol is al opgeschort vanaf ${formatDay(refusal.from)}, volgens ${refusal.by}.`,
        "Hef dat eerst op met: npm run registry -- resume ID --on DAG --by WIE",
      ];
    case "held-before":
      return [
        `De vorige opschorting liep tot ${formatDay(refusal.until)}: een nieuwe kan pas vanaf die dag.`,
      ];
    case "not-held":
      return ["Het protocol is niet opgeschort."];
    case "lifted-before-held":
      return [`De opschorting begint pas op ${formatDay(refusal.from)}.`];
    case "mailbox-unknown":
      return [
        `${refusal.address} is geen mailbox van dit protocol.`,
        `Nu in gebruik: ${refusal.known.join(", ")}.`,
      ];
    case "mailbox-twice":
      return [`${refusal.address} is al een andere mailbox van dit protocol.`];
    case "reason-unknown":
      return [`--reason "${refusal.text}" bestaat niet.`, MISSING.reason];
    case "option-unwanted":
      return [`--${refusal.option} hoort niet bij een einde ${reasonWords(refusal.reason)}.`];
    case "by-neither-party":
      return [
        `--by "${refusal.text}" is geen partij.`,
        "Een opzegging komt van sender (Opgroeien regie) of van receiver (de ontvanger).",
      ];
    case "notice-given":
      return [
        `Het protocol is al opgezegd op ${formatDay(refusal.givenOn)}, tot en met ${formatDay(refusal.lastDay)}.`,
      ];
    case "notice-too-short":
      return [
        `De opzegtermijn is ${months(refusal.months)}: het protocol telt ten minste tot en met ${formatDay(refusal.earliest)}.`,
        "Laat --on weg om die dag te nemen.",
      ];
    case "told-after-end":
      return [
        `--given-on ligt na de laatste dag, ${formatDay(refusal.lastDay)}.`,
        "Laat --given-on weg wanneer het einde pas achteraf bekend werd.",
      ];
    case "ended-already":
      return [
        `Het protocol eindigt al ${reasonWords(refusal.reason)}, met ${formatDay(refusal.lastDay)} als laatste dag.`,
      ];
    case "never-applied":
      return [
        `Het protocol werkt pas vanaf ${formatDay(refusal.appliesFrom)}: het kan niet eerder eindigen.`,
      ];
    case "successor-itself":
      return ["Een protocol kan zichzelf niet opvolgen."];
    case "successor-named":
      return [`Het protocol heeft al een opvolger: "${refusal.successor}".`];
    case "successor-cyclic":
      return [`De opvolging loopt in een kring: ${refusal.chain.join(" → ")}.`];
    case "not-ended":
      return [
        `Protocol "${refusal.id}" heeft geen einde; twee protocollen mogen niet samen gelden.`,
        `Leg eerst vast hoe het eindigde, voor ${formatDay(refusal.from)}: npm run registry -- end ${refusal.id} --reason …`,
        `Daarna: npm run registry -- succeed ${refusal.id} ${refusal.next}`,
      ];
    case "ends-too-late":
      return [
        `Protocol "${refusal.id}" telt nog tot en met ${formatDay(refusal.lastDay)}, maar "${refusal.next}" begint al op ${formatDay(refusal.from)}.`,
        `Eindigde "${refusal.id}" eerder, leg dat vast: npm run registry -- end ${refusal.id} --reason …`,
        `Zo niet, dan begint "${refusal.next}" ten vroegste de dag na die laatste dag: verbeter er appliesFrom.`,
      ];
    case "breaks-rule":
      return [
        "Zo zou het register een fout bevatten; er is niets gewijzigd.",
        ...refusal.findings.map((finding) => `  ${finding}`),
      ];
    case "changed-meanwhile":
      return [`${refusal.file} is intussen door iets anders gewijzigd; geef de opdracht opnieuw.`];
    case "not-written":
      return [`${refusal.file} kon niet geschreven worden; er is niets gewijzigd.`];
    default:
      return unreachable(refusal);
  }
}
