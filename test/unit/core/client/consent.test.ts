import fc from "fast-check";
import { giveConsent, type ConsentAnswers } from "../../../../src/core/client/consent.ts";
import { INFORMATION_TOPICS } from "../../../../src/core/protocol/information.ts";
import { day, madeProtocol } from "../protocol/made-protocol.ts";

const complete: ConsentAnswers = {
  protocol: madeProtocol().id,
  told: new Set(INFORMATION_TOPICS),
  freeAndExplicit: true,
  way: "oral",
  givenOn: "2026-05-01",
  appliesFrom: day("2026-01-10"),
  stillHolds: false,
  today: day("2026-05-01"),
};

function missingFrom(answers: Partial<ConsentAnswers>) {
  const outcome = giveConsent({ ...complete, ...answers });
  return outcome.ok ? [] : outcome.error.missing;
}

describe("giveConsent", () => {
  it("gives a proof for complete answers", () =>
    expect(giveConsent(complete)).toEqual({
      ok: true,
      value: {
        protocol: "zwaluwdal",
        way: "oral",
        givenOn: "2026-05-01",
        told: INFORMATION_TOPICS,
      },
    }));

  it.each<[string, Partial<ConsentAnswers>, object]>([
    ["not free and explicit", { freeAndExplicit: false }, { kind: "not-free-and-explicit" }],
    ["no way", { way: null }, { kind: "way-unknown" }],
    ["no day", { givenOn: "" }, { kind: "day-missing" }],
    ["a blank day", { givenOn: "  " }, { kind: "day-missing" }],
    ["a day that is none", { givenOn: "2026-02-29" }, { kind: "day-invalid" }],
    ["a day in another form", { givenOn: "01/05/2026" }, { kind: "day-invalid" }],
    ["tomorrow", { givenOn: "2026-05-02" }, { kind: "day-in-future" }],
    [
      "a day before the protocol",
      { givenOn: "2026-01-09", stillHolds: true },
      { kind: "day-before-protocol", appliesFrom: "2026-01-10" },
    ],
    [
      "a day in 1999",
      { givenOn: "1999-01-01" },
      { kind: "day-before-protocol", appliesFrom: "2026-01-10" },
    ],
    [
      "31 days ago, not asked anew",
      { givenOn: "2026-03-31" },
      { kind: "not-asked-anew", givenOn: "2026-03-31" },
    ],
    ["nothing told", { told: new Set() }, { kind: "not-told", topics: INFORMATION_TOPICS }],
  ])("names the gap: %s", (_, answers, gap) => expect(missingFrom(answers)).toEqual([gap]));

  it.each(["2026-05-01", "2026-04-30", "2026-04-01"])(
    "accepts %s, at most 30 days ago, without a further question",
    (givenOn) => expect(missingFrom({ givenOn })).toEqual([]),
  );

  it.each(["2026-03-31", "2026-01-10"])(
    "accepts %s, longer ago, when it was asked anew",
    (givenOn) => expect(missingFrom({ givenOn, stillHolds: true })).toEqual([]),
  );

  it("names every gap at once, in the order of the questions", () =>
    expect(
      missingFrom({
        told: new Set(["data"]),
        freeAndExplicit: false,
        way: null,
        givenOn: "",
      }),
    ).toEqual([
      { kind: "not-told", topics: ["purpose", "with-whom", "what-happens", "what-to-expect"] },
      { kind: "not-free-and-explicit" },
      { kind: "way-unknown" },
      { kind: "day-missing" },
    ]));

  it("gives a proof for all five and nothing less", () =>
    fc.assert(
      fc.property(fc.subarray([...INFORMATION_TOPICS]), fc.boolean(), (told, freeAndExplicit) => {
        const answers = { ...complete, told: new Set(told), freeAndExplicit };
        const all = told.length === 5 && freeAndExplicit;
        expect(giveConsent(answers).ok).toBe(all);
      }),
    ));
});
