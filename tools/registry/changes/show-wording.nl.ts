/** What `show` says about a protocol on a day. */
import { formatDay, type IsoDay } from "../../../src/core/base/day.ts";
import type { ProtocolStatus, WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Fact } from "../../../src/core/protocol/fact.ts";
import { unreachable } from "../../../src/core/base/result.ts";
import { valueText } from "./fact-history.ts";
import { quoted, reasonWords } from "./wording.nl.ts";

/** The answer when a protocol did not exist yet. */
export function signedLaterLine(id: string, day: IsoDay, signedOn: IsoDay): string {
  return `Protocol ${id} was op ${formatDay(day)} nog niet ondertekend: dat gebeurde op ${formatDay(signedOn)}.`;
}

/** The first line: what the protocol was worth on the day. */
export function statusLine(id: string, day: IsoDay, status: ProtocolStatus): string {
  return `Protocol ${id} op ${formatDay(day)}: ${statusWords(status)}.`;
}

function statusWords(status: ProtocolStatus): string {
  switch (status.kind) {
    case "pending":
      return `nog niet in werking, pas vanaf ${formatDay(status.from)}`;
    case "in-force":
      return `in werking sinds ${formatDay(status.since)}`;
    case "notice-running":
      return `opgezegd, telt nog tot en met ${formatDay(status.lastDay)}`;
    case "suspended":
      return `opgeschort sinds ${formatDay(status.from)}: ${status.reason}`;
    case "ended":
      return `geëindigd ${reasonWords(status.reason)}, laatste dag ${formatDay(status.lastDay)}`;
    default:
      return unreachable(status);
  }
}

/** The ends on record, with where each comes from. */
export function endLines(protocol: WholeProtocol): readonly string[] {
  const { notice, endedAtOnce, groundGone, holds } = protocol;
  return [
    ...(notice === null
      ? []
      : [
          `notice: opgezegd${notice.by === null ? "" : ` door ${notice.by}`} op ${formatDay(notice.givenOn)}, laatste dag ${formatDay(notice.lastDay)}. Bron: ${notice.source}`,
        ]),
    ...(endedAtOnce === null
      ? []
      : [
          `endedAtOnce: telt niet meer vanaf ${formatDay(endedAtOnce.on)}. Bron: ${endedAtOnce.source}`,
        ]),
    ...(groundGone === null
      ? []
      : [
          `groundGone: telt niet meer vanaf ${formatDay(groundGone.on)}. Bron: ${groundGone.source}`,
        ]),
    ...holds.map(
      ({ from, reason, by, lifted }) =>
        `holds: opgeschort vanaf ${formatDay(from)}, volgens ${by}: ${reason}${
          lifted === null ? "" : ` Opgeheven vanaf ${formatDay(lifted.on)}, volgens ${lifted.by}.`
        }`,
    ),
  ];
}

/** Which protocol follows. */
export function successorLine(successor: string): string {
  return `successor: opgevolgd door "${successor}"`;
}

/**
 * One fact: its value, where it stands, what is printed if that differs (null: nothing), and who
 * confirmed it.
 */
export function factLine(path: string, fact: Fact<unknown>, printed: string | null): string {
  const { value, article, reason, confirmed } = fact;
  const text = valueText(value);
  const inText =
    printed === text
      ? ""
      : printed === null
        ? ", niet in de tekst"
        : `, gedrukt als "${printed}"${reason === undefined ? "" : ` (${reason})`}`;
  const word =
    confirmed === null
      ? "door niemand bevestigd"
      : `bevestigd door ${confirmed.by} op ${formatDay(confirmed.on)}`;
  return `${path}: ${quoted(text)}, ${article}${inText}; ${word}`;
}

/** One anomaly, and what was decided about it by then. */
export function anomalyLine({ id, what, decision }: WholeProtocol["anomalies"][number]): string {
  const decided =
    decision === null
      ? "Niet beslist."
      : `Beslist door ${decision.by} op ${formatDay(decision.on)}: ${decision.what}`;
  return `anomalies.${id}: ${what} ${decided}`;
}
