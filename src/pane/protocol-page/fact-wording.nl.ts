/* The words around the facts of a protocol, in the pane and in the report. */
import { formatDay, type IsoDay } from "../../core/base/day.ts";
import type { EndReason, ProtocolStatus, WholeProtocol } from "../../core/protocol/protocol.ts";

export const endReasons: Readonly<Record<EndReason, string>> = {
  notice: "opzegging",
  "at-once": "einde met onmiddellijke ingang",
  "ground-gone": "de rechtsgrond valt weg",
  "agreement-ended": "einde van de samenwerkingsovereenkomst",
  term: "einde van de afgesproken duur",
};

export function statusText(status: ProtocolStatus): string {
  switch (status.kind) {
    case "pending":
      return `begint op ${formatDay(status.from)}`;
    case "in-force":
      return `in werking sinds ${formatDay(status.since)}`;
    case "notice-running":
      return `opgezegd, geldt nog tot en met ${formatDay(status.lastDay)}`;
    case "suspended":
      return `opgeschort sinds ${formatDay(status.from)}: ${status.reason}`;
    case "ended":
      return `afgelopen, gold tot en met ${formatDay(status.lastDay)}: ${endReasons[status.reason]}`;
  }
}

export const factWords = {
  where: (article: string) => `Staat in: ${article}`,
  printed: "Gedrukt",
  printedSame: "Gedrukt: hetzelfde.",
  why: "Waarom anders",
  confirmed: (by: string, on: IsoDay) => `Bevestigd door ${by} op ${formatDay(on)}.`,
  unconfirmed: "Nog door niemand bevestigd.",
  until: (value: string, until: IsoDay, reason: string) =>
    `Tot en met ${formatDay(until)}: ${value}. Gewijzigd omdat: ${reason}`,
  everywhere: "Voor het hele grondgebied.",
  partOnly: (postcodes: readonly string[]) => `Alleen voor ${postcodes.join(", ")}.`,
  /** Under a DPO address that nobody confirmed. */
  notToUse: "Gebruik dit adres niet om iets te sturen zolang niemand het bevestigde.",
  frenchAid: (purpose: string, confirmed: boolean) =>
    `Franse leeshulp van dit product, geen deel van het protocol: “${purpose}”.${
      confirmed ? "" : " Nog door niemand nagekeken."
    }`,
  end: "Einde en opvolging",
  noEnd: "Er is geen opzegging of ander einde vastgelegd, en geen opvolger.",
  notice: ({ givenOn, lastDay, by, source }: NonNullable<WholeProtocol["notice"]>) =>
    `Opgezegd op ${formatDay(givenOn)}${
      by === null ? "" : ` door ${by === "sender" ? "Opgroeien regie" : "de ontvanger"}`
    }; laatste dag ${formatDay(lastDay)}. Bron: ${source}`,
  atOnce: ({ on, source }: NonNullable<WholeProtocol["endedAtOnce"]>) =>
    `Met onmiddellijke ingang beëindigd: vanaf ${formatDay(on)} mag er niets meer gedeeld worden. Bron: ${source}`,
  groundGone: ({ on, source }: NonNullable<WholeProtocol["groundGone"]>) =>
    `De rechtsgrond is weggevallen: vanaf ${formatDay(on)} mag er niets meer gedeeld worden. Bron: ${source}`,
  hold: ({ from, reason, by, lifted }: WholeProtocol["holds"][number]) =>
    `Opgeschort vanaf ${formatDay(from)}, volgens ${by}: ${reason}${
      lifted === null ? "" : ` Weer in gebruik vanaf ${formatDay(lifted.on)}, volgens ${lifted.by}.`
    }`,
  successor: "Opgevolgd door",
  predecessor: "Volgt op",
  anomalies: "Eigenaardigheden en beslissingen",
  noAnomalies: "Er is niets eigenaardigs in de tekst vastgelegd.",
  mailbox: (address: string) => `Maakt mailbox ${address} twijfelachtig.`,
  whyOdd: "Waarom dit telt",
  decision: (what: string, by: string, on: IsoDay) =>
    `Beslist door ${by} op ${formatDay(on)}: ${what}`,
  undecided: "Nog geen beslissing.",
} as const;
