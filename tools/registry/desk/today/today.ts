/** What the first page shows: what needs doing, how far Flanders is covered, and what to search in. */
import { addDays, type IsoDay } from "../../../../src/core/base/day.ts";
import { protocolStatus, type WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { statusText } from "../../../../src/pane/protocol-page/fact-wording.nl.ts";
import { countByProvince } from "../../coverage/count.ts";
import type { Coverage } from "../../coverage/coverage.ts";
import type { MunicipalityState } from "../../coverage/municipality.ts";
import type { ProtocolRef } from "../../coverage/protocol-ref.ts";
import type { Province } from "../../coverage/province.ts";
import { endingText } from "../../coverage/wording.nl.ts";
import type { RegistrySource } from "../../files/source.ts";
import { unansweredIn, type Asked } from "../asking/asked.ts";
import type { TaskKind } from "./task-kind.ts";
import { todayWords } from "./wording.nl.ts";

export interface Task {
  readonly kind: TaskKind;
  /** null for a file that cannot be read. */
  readonly protocol: ProtocolRef | null;
  readonly sentence: string;
}

/** A province and its municipalities by state. Brussels is left out: no OCMW receives there. */
export interface ProvinceBar {
  readonly province: Province;
  readonly total: number;
  readonly covered: number;
  readonly partly: number;
}

/** A municipality as it is searched for. */
export interface FoundPlace {
  readonly name: string;
  /** Its places, former names and postcodes. */
  readonly words: string;
  readonly state: MunicipalityState;
  readonly protocols: readonly string[];
}

export interface FoundProtocol extends ProtocolRef {
  readonly status: string;
}

export interface TodayView {
  readonly on: IsoDay;
  readonly tasks: readonly Task[];
  readonly provinces: readonly ProvinceBar[];
  readonly protocols: readonly FoundProtocol[];
  readonly places: readonly FoundPlace[];
}

export function todayView(
  source: RegistrySource,
  coverage: Coverage,
  asked: readonly Asked[],
): TodayView {
  const { on } = coverage;
  return {
    on,
    tasks: [
      ...brokenFiles(source),
      ...ending(coverage),
      ...unanswered(coverage, asked),
      ...unconfirmed(coverage, asked),
      ...undecided(coverage),
    ],
    provinces: countByProvince(coverage)
      .filter(({ province }) => province !== "Brussel")
      .map(({ province, count: { municipalities } }) => ({
        province,
        total: municipalities.total,
        covered: municipalities.covered,
        partly: municipalities.partly,
      })),
    protocols: coverage.protocols.map((protocol) => ({
      ...refTo(protocol),
      status: statusText(protocolStatus(protocol, on)),
    })),
    places: coverage.municipalities.map(({ name, otherNames, state, postcodes }) => ({
      name,
      state,
      words: [
        ...otherNames,
        ...postcodes.flatMap(({ postcode, places }) => [postcode, ...places]),
      ].join(" "),
      protocols: [...new Set(postcodes.flatMap(({ protocol }) => protocol?.id ?? []))],
    })),
  };
}

function refTo({ id, receiver, team }: WholeProtocol): ProtocolRef {
  return { id, receiver: receiver.shownName.value, team: team.value };
}

function brokenFiles({ files }: RegistrySource): readonly Task[] {
  return files
    .filter(({ protocol }) => protocol === null)
    .map(({ file }) => ({ kind: "broken", protocol: null, sentence: todayWords.broken(file) }));
}

function ending({ ending: soon }: Coverage): readonly Task[] {
  return soon.map((one) => ({
    kind: "ends",
    protocol: one.protocol,
    sentence: capital(endingText(one)),
  }));
}

/** The longest unanswered first. */
function unanswered(coverage: Coverage, asked: readonly Asked[]): readonly Task[] {
  return [...asked]
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .flatMap((one): readonly Task[] => {
      const protocol = coverage.protocols.find(({ id }) => id === one.id);
      if (protocol === undefined) return [];
      const open = unansweredIn(protocol, one);
      return open.length === 0
        ? []
        : [
            {
              kind: "unanswered",
              protocol: refTo(protocol),
              sentence: todayWords.unanswered(one.on, open.length, isLongAgo(one.on, coverage.on)),
            },
          ];
    });
}

/** After two weeks without an answer it is time to ring. */
const PATIENCE_DAYS = 14;

function isLongAgo(asked: IsoDay, on: IsoDay): boolean {
  return addDays(asked, PATIENCE_DAYS) <= on;
}

/** One line for each protocol that was not asked yet; a merger or a doubtful mailbox comes first. */
function unconfirmed(
  { protocols, unconfirmed: found }: Coverage,
  asked: readonly Asked[],
): readonly Task[] {
  const lines = protocols.flatMap((protocol) => {
    const own = found.filter((one) => one.protocol.id === protocol.id && one.kind !== "anomaly");
    const waits = asked.some(
      (one) => one.id === protocol.id && unansweredIn(protocol, one).length > 0,
    );
    if (own.length === 0 || waits) return [];
    const isDoubtful = own.some(
      (one) => one.kind === "territory" || (one.kind === "mailbox" && one.doubt !== null),
    );
    const task: Task = {
      kind: "unconfirmed",
      protocol: refTo(protocol),
      sentence: todayWords.unconfirmed(own),
    };
    return [{ task, isDoubtful }];
  });
  return [
    ...lines.filter(({ isDoubtful }) => isDoubtful),
    ...lines.filter(({ isDoubtful }) => !isDoubtful),
  ].map(({ task }) => task);
}

function undecided({ protocols, unconfirmed: found }: Coverage): readonly Task[] {
  return protocols
    .map((protocol) => ({
      protocol,
      count: found.filter((one) => one.kind === "anomaly" && one.protocol.id === protocol.id)
        .length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ protocol, count }) => ({
      kind: "undecided",
      protocol: refTo(protocol),
      sentence: todayWords.undecided(count),
    }));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
