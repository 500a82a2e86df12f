import { noDay } from "../../../../src/core/base/day-draft.ts";
import {
  deniedDoubts,
  doubtKey,
  settleDoubts,
  type DoubtAnswers,
} from "../../../../src/core/protocol/settled-doubts.ts";
import { allYes, coveredChoice, madeDay, today } from "../../preparing/made-preparation.ts";

const { doubts } = coveredChoice();
const given = allYes({ doubts });

describe("settleDoubts", () => {
  it("knows of each doubt who took it away, and when", () => {
    expect(doubts.length).toBeGreaterThan(0);
    expect(settleDoubts(doubts, given, today)).toEqual({
      ok: true,
      value: doubts.map((doubt) => ({ doubt, by: "An, onthaal", on: today })),
    });
  });

  it("asks nothing where there is no doubt", () =>
    expect(settleDoubts([], { answers: {}, by: "", on: noDay }, today)).toEqual({
      ok: true,
      value: [],
    }));

  it.each<[string, Partial<DoubtAnswers>, object]>([
    ["an answer", { answers: {} }, { gap: "answer", place: 0 }],
    ["who said so", { by: " " }, { gap: "by" }],
    ["a short name", { by: "a".repeat(81) }, { gap: "by" }],
    ["the day", { on: noDay }, { gap: "day-missing" }],
    [
      "a day that exists",
      { on: { kind: "other", date: "31", month: "2", year: "2026" } },
      { gap: "day-invalid" },
    ],
    [
      "a day that came",
      { on: { kind: "today", day: madeDay("2026-11-22") } },
      { gap: "day-in-future" },
    ],
  ])("wants %s", (_what, change, gap) =>
    expect(settleDoubts(doubts, { ...given, ...change }, today)).toMatchObject({
      ok: false,
      error: { kind: "doubts-unsettled", ...gap },
    }),
  );

  it("is never settled by a no", () => {
    for (const doubt of doubts) {
      const denied: DoubtAnswers = {
        ...given,
        answers: { ...given.answers, [doubtKey(doubt)]: "no" },
      };
      expect(deniedDoubts(doubts, denied)).toEqual([doubt]);
      expect(settleDoubts(doubts, denied, today).ok).toBe(false);
    }
  });
});
