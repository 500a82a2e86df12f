/** What the commands say when they did something. */
import { formatDay } from "../../../src/core/base/day.ts";
import type { EndReason } from "../../../src/core/protocol/protocol.ts";
import { unreachable } from "../../../src/core/base/result.ts";
import type { Difference } from "./change.ts";

const REASONS: Readonly<Record<EndReason, string>> = {
  notice: "door opzegging",
  "at-once": "door beëindiging met onmiddellijke ingang",
  "ground-gone": "omdat de rechtsgrond wegviel",
  "agreement-ended": "omdat de samenwerkingsovereenkomst eindigt",
  term: "door de einddatum in de tekst",
};

/** How a protocol ended, to complete "Het eindigt …". */
export function reasonWords(reason: EndReason): string {
  return REASONS[reason];
}

/** What a change made different. */
export function differenceSentence(difference: Difference): string {
  switch (difference.kind) {
    case "confirmed": {
      const { path, value, by, on } = difference;
      return `${path} blijft ${quoted(value)}, nu bevestigd door ${by} op ${formatDay(on)}.`;
    }
    case "replaced": {
      const { path, former, value, from, confirmedBy } = difference;
      const confirmed = confirmedBy === null ? "" : `, bevestigd door ${confirmedBy}`;
      return `${path} was ${quoted(former)} en is vanaf ${formatDay(from)} ${quoted(value)}${confirmed}. De vroegere waarde blijft bewaard.`;
    }
    case "decided":
      return `eigenaardigheid "${difference.anomaly}" is beslist: ${ended(difference.what)}`;
    case "ends":
      return `het protocol eindigt ${REASONS[difference.reason]}; de laatste dag die telt is ${formatDay(difference.lastDay)}.`;
    case "held":
      return `het protocol is opgeschort vanaf ${formatDay(difference.from)}: ${ended(difference.reason)}`;
    case "resumed":
      return `het protocol wordt weer gebruikt vanaf ${formatDay(difference.from)}.`;
    case "longer-notice":
      return `dat is langer dan de opzegtermijn van ${months(difference.months)}, die op ${formatDay(difference.earliest)} afloopt.`;
    case "followed-by":
      return `het protocol wordt vanaf ${formatDay(difference.from)} opgevolgd door "${difference.successor}".`;
    case "no-shared-postcode":
      return `let op: "${difference.successor}" heeft geen enkele postcode van dit protocol.`;
    default:
      return unreachable(difference);
  }
}

/** How to see what a change made different in its file. */
export const LOOK = "Bekijk de wijziging met: git diff";

/** A value between quotes, or that there is none. */
export function quoted(value: string | null): string {
  return value === null ? "leeg" : `"${value}"`;
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A number of months in words. */
export function months(count: number): string {
  return count === 1 ? "1 maand" : `${count} maanden`;
}
