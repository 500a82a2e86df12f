import { emptyOtherDay, noDay, writtenDay } from "../../../../src/core/base/day-draft.ts";
import { parseDay } from "../../../../src/core/base/day.ts";
import { day } from "../protocol/made-protocol.ts";

describe("writtenDay", () => {
  it("is empty when nothing was answered", () => {
    expect(writtenDay(noDay)).toBe("");
    expect(writtenDay(emptyOtherDay)).toBe("");
  });

  it("keeps the day that today was when it was chosen", () => {
    expect(writtenDay({ kind: "today", day: day("2026-11-21") })).toBe("2026-11-21");
    expect(writtenDay({ kind: "yesterday", day: day("2026-11-20") })).toBe("2026-11-20");
  });

  it.each([
    ["5", "11", "2026", "2026-11-05"],
    ["05", "1", "2026", "2026-01-05"],
    [" 5 ", " 11", "2026 ", "2026-11-05"],
  ])("reads day %s, month %s, year %s", (date, month, year, written) =>
    expect(writtenDay({ kind: "other", date, month, year })).toBe(written),
  );

  it.each([
    ["31", "2", "2026"],
    ["5", "11", "26"],
    ["", "11", "2026"],
    ["vijf", "11", "2026"],
  ])("writes no day for day %s, month %s, year %s", (date, month, year) => {
    const written = writtenDay({ kind: "other", date, month, year });
    expect(written).not.toBe("");
    expect(parseDay(written)).toBeNull();
  });
});
