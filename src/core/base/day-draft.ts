import type { IsoDay } from "./day.ts";

/**
 * A day as it is asked for: today, yesterday, or another by three fields. `none`: not answered yet.
 *
 * Today and yesterday keep the day that they were when they were chosen, so midnight moves nothing.
 */
export type DayDraft =
  | { readonly kind: "none" }
  | { readonly kind: "today" | "yesterday"; readonly day: IsoDay }
  | {
      readonly kind: "other";
      readonly date: string;
      readonly month: string;
      readonly year: string;
    };

export const noDay: DayDraft = { kind: "none" };

export const emptyOtherDay: DayDraft = { kind: "other", date: "", month: "", year: "" };

/**
 * The day as text, "2026-11-21" where that is what was typed; empty when nothing was answered. What
 * is no number or no day stays, so that it can be refused.
 */
export function writtenDay(draft: DayDraft): string {
  switch (draft.kind) {
    case "none":
      return "";
    case "today":
    case "yesterday":
      return draft.day;
    case "other": {
      const parts = [draft.year, draft.month, draft.date].map((part) => part.trim());
      return parts.every((part) => part === "")
        ? ""
        : parts.map((part) => part.padStart(2, "0")).join("-");
    }
  }
}
