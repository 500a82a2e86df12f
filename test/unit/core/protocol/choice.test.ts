import { chooseProtocol, type Choice } from "../../../../src/core/protocol/choice.ts";
import type { Place } from "../../../../src/core/protocol/place.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import type { Merger } from "../../../../src/core/protocol/registry.ts";
import {
  day,
  madeFact,
  madePlace,
  madeProtocol,
  madeRegistry,
  type ProtocolDraft,
} from "./made-protocol.ts";

const zwaluwdal = madePlace("9991", "Zwaluwdal");
const lisbroek = madePlace("9992", "Lisbroek");
const anomaly = {
  id: "odd",
  what: "Vreemd.",
  article: "artikel 6",
  printed: null,
  why: "Misschien een punt te weinig.",
  decision: null,
};

function choose(
  place: Place,
  protocols: readonly Protocol[],
  { on = "2026-05-01", teams = ["Duinstreek"], mergers = [] as readonly Merger[] } = {},
): Choice {
  return chooseProtocol({ place, registry: madeRegistry(protocols, mergers), teams, on: day(on) });
}

function refusalOf(choice: Choice) {
  if (choice.kind !== "refused") return null;
  const { refusal } = choice;
  return "protocol" in refusal ? { ...refusal, protocol: refusal.protocol.id } : refusal;
}

describe("chooseProtocol", () => {
  it("covers a place of the territory, with its protocol, status and mailboxes", () => {
    const protocol = madeProtocol();
    expect(choose(lisbroek, [protocol])).toEqual({
      kind: "covered",
      place: lisbroek,
      protocol,
      status: { kind: "in-force", since: "2024-02-01" },
      mailboxes: ["onthaal@zwaluwdal.example"],
      doubts: [],
    });
  });

  it.each([
    ["Brussels", madePlace("1000", "Brussel", "21004", "Brussel"), { kind: "brussels" }],
    [
      "a municipality without a protocol",
      madePlace("9981", "Elzenrode", "49981", "Elzenrode"),
      { kind: "no-protocol" },
    ],
    [
      "a part of the municipality that the protocol was not signed for",
      madePlace("9993", "Wilgenem"),
      { kind: "outside-territory", protocol: "zwaluwdal" },
    ],
  ])("refuses %s", (_, place, refusal) =>
    expect(refusalOf(choose(place, [madeProtocol()]))).toEqual(refusal),
  );

  it.each([
    ["2024-01-31", { kind: "pending", protocol: "zwaluwdal", from: "2024-02-01" }],
    ["2024-02-01", null],
    ["2026-06-30", null],
    [
      "2026-07-01",
      { kind: "ended", protocol: "zwaluwdal", lastDay: "2026-06-30", reason: "agreement-ended" },
    ],
  ])("follows the first and last days of a protocol: %s gives %j", (on, refusal) => {
    const protocol = madeProtocol((draft) => {
      draft.agreement.lastDay.value = "2026-06-30";
    });
    expect(refusalOf(choose(zwaluwdal, [protocol], { on }))).toEqual(refusal);
  });

  it.each([
    [["Duinstreek"], null],
    [["Heuvelland", "Duinstreek"], null],
    [["Heuvelland"], { kind: "other-team", protocol: "zwaluwdal" }],
    [[], { kind: "other-team", protocol: "zwaluwdal" }],
  ])("requires that one of the teams %j is the protocol's", (teams, refusal) =>
    expect(refusalOf(choose(zwaluwdal, [madeProtocol()], { teams }))).toEqual(refusal),
  );

  it("reports that a protocol ended rather than that it is another team's", () => {
    const ended = madeProtocol((draft) => {
      draft.endedAtOnce = { on: "2026-01-01", source: "Kennisgeving" };
    });
    expect(refusalOf(choose(zwaluwdal, [ended], { teams: [] }))?.kind).toBe("ended");
  });

  it("refuses a place whose protocol is suspended, with the reason", () => {
    const held = madeProtocol((draft) => {
      draft.holds = [{ from: "2026-01-01", reason: "Nazicht.", by: "DPO", lifted: null }];
    });
    const choice = choose(zwaluwdal, [held]);
    expect(choice).toMatchObject({
      refusal: { kind: "suspended", from: "2026-01-01", reason: "Nazicht." },
    });
  });

  it("still covers a place while notice runs", () => {
    const protocol = madeProtocol((draft) => {
      draft.notice = {
        givenOn: "2026-04-01",
        lastDay: "2026-07-01",
        by: "receiver",
        source: "Brief",
      };
    });
    expect(choose(zwaluwdal, [protocol])).toMatchObject({
      kind: "covered",
      status: { kind: "notice-running", lastDay: "2026-07-01" },
    });
  });

  it.each([
    ["2023-06-01", "first", "pending"],
    ["2024-06-01", "first", null],
    ["2024-12-31", "first", null],
    ["2025-01-01", "second", "pending"],
    ["2026-05-31", "second", "pending"],
    ["2026-06-01", "second", null],
    ["2026-12-31", "second", null],
    ["2027-01-01", "second", "ended"],
  ])("chooses among successive protocols: on %s the %s one: %s", (on, id, kind) => {
    const during = (name: string, from: string, lastDay: string) =>
      madeProtocol((draft) => {
        draft.id = name;
        draft.appliesFrom.value = from;
        draft.lastDay.value = lastDay;
      });
    const first = during("first", "2024-02-01", "2024-12-31");
    const second = during("second", "2026-06-01", "2026-12-31");
    const choice = choose(zwaluwdal, [second, first], { on });
    const chosen = choice.kind === "covered" ? choice.protocol.id : refusalOf(choice);
    expect(chosen).toEqual(kind === null ? id : expect.objectContaining({ kind, protocol: id }));
  });

  it("gives only the mailboxes for the place's postcode", () => {
    const protocol = madeProtocol((draft) => {
      draft.mailboxes = [
        { address: madeFact("a@zwaluwdal.example"), postcodes: ["9991"] },
        { address: madeFact("b@zwaluwdal.example"), postcodes: ["9992"] },
        { address: madeFact("c@zwaluwdal.example"), postcodes: "all" },
      ];
    });
    expect(choose(zwaluwdal, [protocol])).toMatchObject({
      mailboxes: ["a@zwaluwdal.example", "c@zwaluwdal.example"],
    });
    expect(choose(lisbroek, [protocol])).toMatchObject({
      mailboxes: ["b@zwaluwdal.example", "c@zwaluwdal.example"],
    });
  });
});

describe("the doubts about a covered place", () => {
  const merged: Merger = {
    nis: "49991",
    municipality: "Zwaluwdal",
    effectiveFrom: day("2025-01-01"),
  };
  const doubtsOn = (
    change: (draft: ProtocolDraft) => void,
    { on = "2026-05-01", merger = merged } = {},
  ) => {
    const choice = choose(zwaluwdal, [madeProtocol(change)], { on, mergers: [merger] });
    return choice.kind === "covered" ? choice.doubts : null;
  };
  const mergedSince = { kind: "merged-since", mergedOn: "2025-01-01", mergedInto: "Zwaluwdal" };
  const confirm = (draft: ProtocolDraft, territory: string, mailbox: string) => {
    draft.territory.confirmed = { by: "Onthaal", on: territory };
    for (const { address } of draft.mailboxes) address.confirmed = { by: "Onthaal", on: mailbox };
  };

  it.each([
    ["2024-12-31", []],
    ["2025-01-01", [mergedSince]],
  ])("include a merger from its first day on: %s", (on, doubts) =>
    expect(doubtsOn(() => undefined, { on })).toEqual(doubts),
  );

  it.each([
    ["2024-01-09", []],
    ["2024-01-10", []],
    ["2024-01-11", [mergedSince]],
  ])("include a merger of %s only after the signature of 10 January", (date, doubts) =>
    expect(doubtsOn(() => undefined, { merger: { ...merged, effectiveFrom: day(date) } })).toEqual(
      doubts.map((doubt) => ({ ...doubt, mergedOn: date })),
    ),
  );

  it("leave out a merger elsewhere", () =>
    expect(doubtsOn(() => undefined, { merger: { ...merged, nis: "49981" } })).toEqual([]));

  it.each([
    ["2025-01-01", "2025-01-01", []],
    ["2025-01-01", "2024-12-31", [mergedSince]],
    ["2024-12-31", "2025-01-01", [mergedSince]],
  ])(
    "lose a merger once territory (%s) and mailbox (%s) were confirmed since",
    (territory, mailbox, doubts) =>
      expect(doubtsOn((draft) => confirm(draft, territory, mailbox))).toEqual(doubts),
  );

  it("include a mailbox that an anomaly makes doubtful, until it is confirmed", () => {
    const doubtful = (draft: ProtocolDraft) => {
      draft.anomalies = [{ ...anomaly, mailbox: "onthaal@zwaluwdal.example" }];
    };
    const elsewhere = { merger: { ...merged, nis: "49981" } };
    expect(doubtsOn(doubtful, elsewhere)).toEqual([
      {
        kind: "doubtful-mailbox",
        address: "onthaal@zwaluwdal.example",
        reason: "Misschien een punt te weinig.",
      },
    ]);
    const confirmed = (draft: ProtocolDraft) => {
      doubtful(draft);
      confirm(draft, "2024-01-01", "2024-01-01");
    };
    expect(doubtsOn(confirmed, elsewhere)).toEqual([]);
  });

  it("leave out a doubtful mailbox for another part of the territory", () => {
    const change = (draft: ProtocolDraft) => {
      draft.mailboxes = [
        { address: madeFact("a@zwaluwdal.example"), postcodes: ["9991"] },
        { address: madeFact("b@zwaluwdal.example"), postcodes: ["9992"] },
      ];
      draft.anomalies = [{ ...anomaly, mailbox: "b@zwaluwdal.example" }];
    };
    expect(doubtsOn(change, { merger: { ...merged, nis: "49981" } })).toEqual([]);
  });
});
