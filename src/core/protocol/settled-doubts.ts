/** What the OCMW answered when it was asked about a protocol's doubts. */
import { writtenDay, type DayDraft } from "../base/day-draft.ts";
import { parseDay, type IsoDay } from "../base/day.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Doubt } from "./doubts.ts";

/** The answers as they are given in the pane. A doubt without an answer is absent. */
export interface DoubtAnswers {
  readonly answers: Readonly<Record<string, "yes" | "no">>;
  /** Who of the OCMW said so. */
  readonly by: string;
  readonly on: DayDraft;
}

/** A doubt that the OCMW took away: by whom, and on which day. */
export interface SettledDoubt {
  readonly doubt: Doubt;
  readonly by: string;
  readonly on: IsoDay;
}

/** What is missing before the doubts are settled. */
export interface DoubtsUnsettled {
  readonly kind: "doubts-unsettled";
  readonly gap: "answer" | "by" | "day-missing" | "day-invalid" | "day-in-future";
  /** Which doubt has no answer, counted from 0; 0 for other gaps. */
  readonly place: number;
}

/** The most characters of who said so. */
export const longestBy = 80;

/** The key of a doubt among the answers. */
export function doubtKey(doubt: Doubt): string {
  return doubt.kind === "merged-since" ? doubt.mergedInto : doubt.address;
}

/** The doubts that the OCMW confirmed: what the protocol says there is wrong. */
export function deniedDoubts(
  doubts: readonly Doubt[],
  { answers }: DoubtAnswers,
): readonly Doubt[] {
  return doubts.filter((doubt) => answers[doubtKey(doubt)] === "no");
}

/** Every doubt with who took it away and when, or the first thing that is missing. */
export function settleDoubts(
  doubts: readonly Doubt[],
  given: DoubtAnswers,
  today: IsoDay,
): Result<readonly SettledDoubt[], DoubtsUnsettled> {
  const unsettled = (gap: DoubtsUnsettled["gap"], place = 0) =>
    fail({ kind: "doubts-unsettled", gap, place } as const);
  const open = doubts.findIndex((doubt) => given.answers[doubtKey(doubt)] !== "yes");
  if (open !== -1) return unsettled("answer", open);
  if (doubts.length === 0) return ok([]);
  const by = given.by.trim();
  if (by === "" || by.length > longestBy) return unsettled("by");
  const written = writtenDay(given.on);
  const on = parseDay(written);
  if (written === "") return unsettled("day-missing");
  if (on === null) return unsettled("day-invalid");
  if (on > today) return unsettled("day-in-future");
  return ok(doubts.map((doubt) => ({ doubt, by, on })));
}
