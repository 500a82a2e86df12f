import { protocolPeriod, protocolStatus } from "../../../../src/core/protocol/protocol.ts";
import { day, madeProtocol } from "./made-protocol.ts";

const since = "2024-02-01";

describe("protocolStatus", () => {
  it.each([
    ["2024-01-31", { kind: "pending", from: since }],
    ["2024-02-01", { kind: "in-force", since }],
    ["2024-02-02", { kind: "in-force", since }],
    ["2099-12-31", { kind: "in-force", since }],
  ])("without an end, on %s gives %j", (on, gives) =>
    expect(protocolStatus(madeProtocol(), day(on))).toEqual(gives),
  );

  const given = madeProtocol((draft) => {
    draft.notice = {
      givenOn: "2026-03-10",
      lastDay: "2026-06-10",
      by: "receiver",
      source: "Brief van 10 maart 2026",
    };
  });

  it.each([
    ["2026-03-09", { kind: "in-force", since }],
    ["2026-03-10", { kind: "notice-running", since, lastDay: "2026-06-10" }],
    ["2026-06-09", { kind: "notice-running", since, lastDay: "2026-06-10" }],
    ["2026-06-10", { kind: "notice-running", since, lastDay: "2026-06-10" }],
    ["2026-06-11", { kind: "ended", lastDay: "2026-06-10", reason: "notice" }],
    ["2024-01-31", { kind: "pending", from: since }],
  ])("with notice given, on %s gives %j", (on, gives) =>
    expect(protocolStatus(given, day(on))).toEqual(gives),
  );

  it.each([
    ["at-once", "2026-02-28", "2026-03-01"],
    ["ground-gone", "2026-02-28", "2026-03-01"],
    ["agreement-ended", "2024-02-29", "2024-03-01"],
    ["term", "2026-12-31", "2027-01-01"],
  ] as const)("ends by %s: applies on %s, no longer on %s", (reason, lastDay, dayAfter) => {
    const protocol = madeProtocol((draft) => {
      if (reason === "at-once") draft.endedAtOnce = { on: dayAfter, source: "Kennisgeving" };
      if (reason === "ground-gone") draft.groundGone = { on: dayAfter, source: "Decreet" };
      if (reason === "agreement-ended") draft.agreement.lastDay.value = lastDay;
      if (reason === "term") draft.lastDay.value = lastDay;
    });
    expect(protocolStatus(protocol, day(lastDay))).toEqual({ kind: "in-force", since });
    expect(protocolStatus(protocol, day(dayAfter))).toEqual({ kind: "ended", lastDay, reason });
  });

  it.each([
    ["2026-02-28", { kind: "in-force", since }],
    ["2026-03-01", { kind: "suspended", from: "2026-03-01", reason: "De DPO kijkt het na." }],
    ["2026-03-09", { kind: "suspended", from: "2026-03-01", reason: "De DPO kijkt het na." }],
    ["2026-03-10", { kind: "in-force", since }],
    ["2026-05-01", { kind: "suspended", from: "2026-05-01", reason: "Weer." }],
    ["2027-01-01", { kind: "ended", lastDay: "2026-12-31", reason: "term" }],
  ])("is suspended while it is held and applies: on %s %j", (on, gives) => {
    const protocol = madeProtocol((draft) => {
      draft.lastDay.value = "2026-12-31";
      draft.holds = [
        {
          from: "2026-03-01",
          reason: "De DPO kijkt het na.",
          by: "Opgroeien",
          lifted: { on: "2026-03-10", by: "Opgroeien" },
        },
        { from: "2026-05-01", reason: "Weer.", by: "Opgroeien", lifted: null },
      ];
    });
    expect(protocolStatus(protocol, day(on))).toEqual(gives);
  });

  it("ends by whichever comes first", () => {
    const protocol = madeProtocol((draft) => {
      draft.lastDay.value = "2026-12-31";
      draft.agreement.lastDay.value = "2026-06-30";
      draft.notice = {
        givenOn: "2026-05-01",
        lastDay: "2026-08-01",
        by: "sender",
        source: "Brief",
      };
    });
    expect(protocolPeriod(protocol)).toEqual({
      appliesFrom: since,
      appliesUntil: "2026-07-01",
      reason: "agreement-ended",
    });
    expect(protocolStatus(protocol, day("2026-06-30"))).toEqual({
      kind: "notice-running",
      since,
      lastDay: "2026-06-30",
    });
  });

  it("is never pending or in force when ended before it applied", () => {
    const protocol = madeProtocol((draft) => {
      draft.endedAtOnce = { on: since, source: "Kennisgeving" };
    });
    for (const on of ["2023-12-31", "2024-01-31", since, "2024-02-02"])
      expect(protocolStatus(protocol, day(on)).kind).toBe("ended");
  });
});
