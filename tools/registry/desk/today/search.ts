import { withoutAccents } from "../../../../src/core/base/without-accents.ts";
import type { FoundPlace, FoundProtocol, TodayView } from "./today.ts";

export interface SearchOutcome {
  readonly places: readonly FoundPlace[];
  readonly protocols: readonly FoundProtocol[];
}

/** The municipalities and protocols that have every word typed, as the beginning of one of theirs. */
export function searchRegistry(
  { places, protocols }: Pick<TodayView, "places" | "protocols">,
  typed: string,
): SearchOutcome {
  const words = searchWords(typed);
  if (words.length === 0) return { places: [], protocols: [] };
  const has = (text: string): boolean => {
    const own = searchWords(text);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return {
    places: places.filter(({ name, words: others }) => has(`${name} ${others}`)),
    protocols: protocols.filter(({ id, receiver, team }) => has(`${receiver} ${team} ${id}`)),
  };
}

function searchWords(text: string): readonly string[] {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(st|ste|sinte)\b/g, "sint")
    .split(" ")
    .filter((word) => word !== "");
}
