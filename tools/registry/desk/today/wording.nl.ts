/** The Dutch of the first page of the desk. */
import { formatDay, type IsoDay } from "../../../../src/core/base/day.ts";
import { counted } from "../../coverage/wording.nl.ts";
import { reportAskWords } from "../../report/wording.nl.ts";
import type { Unconfirmed } from "../../coverage/unconfirmed.ts";
import type { TaskKind } from "./task-kind.ts";

export const todayWords = {
  title: "Vandaag",
  on: (day: IsoDay) => `Het register op ${formatDay(day)}`,
  todo: "Te doen, het dringendste eerst",
  nothingToDo: "Er is vandaag niets te doen.",
  kinds: {
    broken: "Bestand niet te lezen",
    ends: "Eindigt binnenkort",
    unanswered: "Gevraagd, nog geen antwoord",
    unconfirmed: "Nooit bevestigd",
    undecided: "Twijfels zonder beslissing",
  } satisfies Readonly<Record<TaskKind, string>>,
  broken: (file: string) =>
    `${file} heeft niet de vorm van een protocol. Kijk het na met: npm run registry -- check`,
  unanswered: (on: IsoDay, count: number, longAgo: boolean) =>
    `Gevraagd op ${formatDay(on)}; op ${counted(count, "vraag", "vragen")} kwam nog geen antwoord.${
      longAgo ? " Dat is meer dan twee weken geleden: bel." : ""
    }`,
  unconfirmed: (found: readonly Unconfirmed[]) => `Na te vragen: ${reportAskWords.counts(found)}.`,
  undecided: (count: number) =>
    `${counted(count, "eigenaardigheid", "eigenaardigheden")} zonder beslissing.`,
  showAll: (count: number) => `Toon alle ${count}`,
  more: (kind: string) => `meer: ${kind}`,
  coverage: "Dekking per provincie",
  bar: (province: string, covered: number, partly: number, total: number) =>
    `${province}: ${covered} van ${counted(total, "gemeente", "gemeenten")} gedekt${
      partly === 0 ? "" : `, ${partly} deels`
    }`,
  legend: "Vol is gedekt, gestreept is deels gedekt, leeg is geen protocol.",
  search: "Zoek een gemeente, plaats, postcode, team of ontvanger",
  found: (count: number) => (count === 0 ? "Niets gevonden." : `${count} gevonden.`),
  tooMany: (shown: number) => `De eerste ${shown} staan hieronder: typ meer letters.`,
  foundTitle: "Gevonden",
  openProtocol: "Protocol",
  protocols: "Alle protocollen",
  protocolCount: (count: number) => counted(count, "protocol", "protocollen"),
} as const;
