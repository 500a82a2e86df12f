import { addDays, addMonths, type IsoDay } from "../../src/core/base/day.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { PlaceFiles } from "../../tools/registry/files/place-files.ts";
import { makeChance, type Chance } from "./chance.ts";
import { makeProtocol, type MadeProtocol } from "./made-protocol.ts";
import { makeReceiver, type MadeReceiver } from "./made-receiver.ts";
import { cutUp } from "./made-territories.ts";
import { daysAfter, makeTimes, timesFrom, type MadeTimes, type Window } from "./made-times.ts";
import { territories, type Municipality } from "./municipalities.ts";
import { associationName, slugOf, teamFor } from "./names.ts";
import type { ReceiverKind } from "./receiver-words.ts";
import { recordWords } from "./wording.nl.ts";

/** More than there are territories, since one protocol may follow another. */
export const MOST_PROTOCOLS = 600;

/**
 * Makes up protocols (1 to `MOST_PROTOCOLS`) that break no rule of the check. With more protocols than
 * territories, some have a successor. The same seed gives the same result.
 */
export function makeRegistry(
  count: number,
  seed: number,
  places: PlaceFiles,
): readonly MadeProtocol[] {
  const chance = makeChance(`registry ${seed}`);
  const areas = cutUp(territories(places), chance);
  const kinds = kindDeck(chance);
  const ids = new Set<string>();
  const chains = lengths(areas, count, chance);
  return chains.flatMap((length, place) => {
    const area = areas[place] ?? [];
    const receiver = receiverFor(area, kinds(), chance.fork(`receiver ${place}`));
    const team = teamFor(area[0]?.nis ?? "", chance);
    return chain(length, receiver, team, ids, chance.fork(`protocols ${place}`));
  });
}

/** How many protocols each territory gets, one after another. */
function lengths(
  areas: readonly (readonly Municipality[])[],
  count: number,
  chance: Chance,
): readonly number[] {
  const made = areas.slice(0, count).map(() => 1);
  // A former municipality signs nothing after its merger.
  const lasting = chance.shuffle(
    areas.flatMap((area, place) =>
      area.every(({ lastDay, from }) => lastDay === null && from === null) ? [place] : [],
    ),
  );
  for (let more = 0; more < count - made.length; more += 1) {
    const place = lasting[more % lasting.length] ?? 0;
    made[place] = (made[place] ?? 0) + 1;
  }
  return made;
}

/** Protocols of one receiver; each but the last has a last day and names its successor. */
function chain(
  length: number,
  receiver: MadeReceiver,
  team: string,
  ids: Set<string>,
  chance: Chance,
): readonly MadeProtocol[] {
  const named = Array.from({ length }, () => newId(receiver, ids));
  let begin: IsoDay | null = null;
  return named.map((id, place) => {
    const times = timesOf(receiver, place, length, begin, chance);
    if (times.lastDay !== null) begin = addDays(times.lastDay, 1);
    const made = makeProtocol({ id, receiver, team, times }, chance);
    const successor = named[place + 1];
    const record =
      successor === undefined
        ? withEnd(made.record, chance)
        : { ...made.record, successor: successor as WholeProtocol["id"] };
    return { ...made, record };
  });
}

function timesOf(
  { municipalities }: MadeReceiver,
  place: number,
  length: number,
  begin: IsoDay | null,
  chance: Chance,
): MadeTimes {
  if (length > 1) {
    const from = begin ?? addDays("2022-10-01" as IsoDay, chance.number(120));
    return timesFrom(from, place < length - 1 ? 12 + 6 * chance.number(2) : null, chance);
  }
  return makeTimes(signatures(municipalities), chance);
}

const FIRST_SIGNATURE = "2022-09-01" as IsoDay;
const LAST_SIGNATURE = "2026-06-30" as IsoDay;

/** While all of them existed. Before a merger, two months are left for what was signed to begin. */
function signatures(municipalities: readonly Municipality[]): Window {
  const starts = municipalities.map(({ from }) => from ?? FIRST_SIGNATURE);
  const ends = municipalities.map(({ lastDay }) =>
    lastDay === null ? LAST_SIGNATURE : addMonths(lastDay, -2),
  );
  return {
    from: starts.reduce((one, other) => (one > other ? one : other), FIRST_SIGNATURE),
    to: ends.reduce((one, other) => (one < other ? one : other), LAST_SIGNATURE),
  };
}

/** Some protocols were given notice of, or ended at once: the registry knows, the text does not. */
function withEnd(record: WholeProtocol, chance: Chance): WholeProtocol {
  const from = record.appliesFrom.value;
  const draw = chance.number(100);
  if (draw < 3) {
    const givenOn = daysAfter(from, 60 + chance.number(400));
    const lastDay = addMonths(givenOn, record.noticeMonths.value);
    const by = chance.pick(["sender", "receiver"] as const);
    return { ...record, notice: { givenOn, lastDay, by, source: recordWords.notice } };
  }
  if (draw < 4)
    return {
      ...record,
      endedAtOnce: { on: daysAfter(from, 90 + chance.number(300)), source: recordWords.ended },
    };
  return record;
}

/** Welfare associations and care companies serve several municipalities; a lone one is rarely that. */
function receiverFor(
  area: readonly Municipality[],
  kind: ReceiverKind,
  chance: Chance,
): MadeReceiver {
  if (area.length > 1) {
    const shared = chance.pick([
      "welzijnsvereniging",
      "welzijnsvereniging",
      "zorgbedrijf",
    ] as const);
    return makeReceiver(shared, area, ownName(area, chance), chance);
  }
  return makeReceiver(
    kind,
    area,
    kind === "welzijnsvereniging" ? ownName(area, chance) : null,
    chance,
  );
}

function ownName(area: readonly Municipality[], chance: Chance): string {
  const name = associationName(chance);
  return chance.happens(0.4) ? `${name} ${area[0]?.name ?? ""}` : name;
}

/** Every twenty-five receivers include all kinds. */
function kindDeck(chance: Chance): () => ReceiverKind {
  const each: readonly (readonly [ReceiverKind, number])[] = [
    ["ocmw", 14],
    ["sociale-dienst", 3],
    ["sociaal-huis", 3],
    ["lokaal-bestuur", 3],
    ["zorgbedrijf", 1],
    ["welzijnsvereniging", 1],
  ];
  let left: ReceiverKind[] = [];
  return () => {
    if (left.length === 0)
      left = chance.shuffle(each.flatMap(([kind, times]) => Array<ReceiverKind>(times).fill(kind)));
    return left.pop() ?? "ocmw";
  };
}

/** Derived from the municipality or the body's name, with a number if taken. */
function newId({ kind, name, municipalities }: MadeReceiver, ids: Set<string>): string {
  const base =
    kind === "welzijnsvereniging" || municipalities.length > 1
      ? slugOf(name)
      : slugOf(municipalities[0]?.name ?? name);
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  ids.add(id);
  return id;
}

/**
 * CAW Brussel, which receives in Brussels. The registry has no file for it, as its territories are
 * Flemish, but its text has the same form.
 */
export function makeBrussels(seed: number, { brussels }: PlaceFiles): MadeProtocol {
  const chance = makeChance(`brussels ${seed}`);
  const [first] = brussels;
  const city: Municipality = {
    name: first?.name_nl ?? "",
    nis: first?.nis ?? "",
    postcodes: brussels.filter(({ nis }) => nis === first?.nis).map(({ postcode }) => postcode),
    from: null,
    lastDay: null,
  };
  const receiver = makeReceiver("caw", [city], null, chance);
  const times = makeTimes(signatures([city]), chance);
  return makeProtocol({ id: "caw-brussel", receiver, team: "Kanaalzone", times }, chance);
}
