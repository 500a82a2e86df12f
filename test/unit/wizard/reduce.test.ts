import { chooseProtocol } from "../../../src/core/protocol/choice.ts";
import { findPlaces } from "../../../src/core/protocol/places.ts";
import type { WizardEvent } from "../../../src/wizard/event.ts";
import { reduce, startState } from "../../../src/wizard/reduce.ts";
import type { State } from "../../../src/wizard/state.ts";
import { realRegistry } from "../../registry/load.ts";
import {
  allYes,
  coveredChoice,
  madeDay,
  madePreparation,
  today,
} from "../preparing/made-preparation.ts";

const registry = realRegistry();
const teams = ["Ieper", "Noord-Oost Waasland"];
const preparation = madePreparation();
const { choice, consent, client } = preparation.referral;
const failure = {
  kind: "mail-failure",
  act: "attach",
  cause: { kind: "not-as-put", what: "attachment" },
} as const;

function after(...events: readonly WizardEvent[]): State {
  return events.reduce(reduce, startState(teams));
}

const toConsent: readonly WizardEvent[] = [
  { type: "place-chosen", choice },
  { type: "place-confirmed" },
  { type: "informing-confirmed" },
];
const toReview: readonly WizardEvent[] = [
  ...toConsent,
  { type: "consent-given", consent },
  { type: "client-accepted", client },
];
const toPreparing: readonly WizardEvent[] = [
  ...toReview,
  { type: "preparing-started", preparation, attempt: 1 },
];

describe("the wizard", () => {
  it("asks for the team when none was saved, and for the place when one was", () => {
    expect(startState([]).step).toBe("team");
    expect(startState(teams).step).toBe("place");
  });

  it("goes through the steps in their order", () => {
    expect(after().step).toBe("place");
    expect(after(...toConsent.slice(0, 2)).step).toBe("informing");
    expect(after(...toConsent).step).toBe("consent");
    expect(after(...toReview).step).toBe("review");
    expect(after(...toPreparing).step).toBe("preparing");
  });

  it("suggests no day for the consent, and keeps a day that was chosen", () => {
    expect(after(...toConsent).drafts.givenOn).toEqual({ kind: "none" });
    const givenOn = { kind: "yesterday", day: madeDay("2026-11-20") } as const;
    const changed = after(
      { type: "place-chosen", choice },
      { type: "drafts-changed", drafts: { givenOn } },
      ...toConsent.slice(1),
    );
    expect(changed.drafts.givenOn).toEqual(givenOn);
  });

  it("stops everything when the OCMW calls something wrong, and can go back from it", () => {
    const denied = choice.doubts.slice(0, 1);
    const stopped = after({ type: "place-chosen", choice }, { type: "doubts-denied", denied });
    expect(stopped).toMatchObject({ step: "denied", denied });
    for (const event of [...toConsent.slice(1), ...toReview.slice(3)])
      expect(reduce(stopped, event)).toBe(stopped);
    expect(reduce(stopped, { type: "went-back" })).toMatchObject({ step: "place", choice });
    expect(reduce(stopped, { type: "started-over" })).toEqual(startState(teams));
  });

  it("does not go on from a refused place", () => {
    const [place] = findPlaces("9000 Gent", registry.places);
    if (place === undefined) throw new Error("No Gent");
    const refused = chooseProtocol({ place, registry, teams, on: today });
    const state = after({ type: "place-chosen", choice: refused });
    expect(reduce(state, { type: "place-confirmed" })).toBe(state);
  });

  it("ignores an event that does not belong to the step", () => {
    const state = after();
    expect(reduce(state, { type: "consent-given", consent })).toBe(state);
    expect(reduce(state, { type: "preparing-started", preparation, attempt: 1 })).toBe(state);
  });

  it("keeps what was typed when going back and forth", () => {
    const typed = { ...after().drafts.client, name: "Peeters" };
    const state = after(
      ...toReview,
      { type: "drafts-changed", drafts: { client: typed } },
      { type: "went-back" },
      { type: "went-back" },
      { type: "went-back" },
    );
    expect(state.step).toBe("informing");
    expect(state.drafts.client.name).toBe("Peeters");
  });

  it("clears what was ticked when another protocol is chosen, and fills in the new place", () => {
    const ticked: WizardEvent = {
      type: "drafts-changed",
      drafts: { told: ["purpose"], freeAndExplicit: true, way: "oral", doubts: allYes(choice) },
    };
    const same = after({ type: "place-chosen", choice }, ticked, { type: "place-chosen", choice });
    expect(same.drafts).toMatchObject({
      told: ["purpose"],
      way: "oral",
      doubts: { answers: {}, by: "" },
    });
    const other = after({ type: "place-chosen", choice }, ticked, {
      type: "place-chosen",
      choice: coveredChoice("8957 Mesen"),
    });
    expect(other.drafts).toMatchObject({ told: [], freeAndExplicit: false, way: null });
    expect(other.drafts.client).toMatchObject({ postcode: "8957", place: "Mesen" });
  });

  it.each(["place", "informing", "consent", "client"] as const)(
    "comes straight back to the review after changing the %s",
    (step) => {
      const reviewed = after(...toReview);
      const forward: Readonly<Record<typeof step, WizardEvent>> = {
        place: { type: "place-confirmed" },
        informing: { type: "informing-confirmed" },
        consent: { type: "consent-given", consent },
        client: { type: "client-accepted", client },
      };
      const changing = reduce(reviewed, { type: "went-to", step });
      expect(changing.step).toBe(step);
      expect(reduce(changing, forward[step])).toEqual(reviewed);
    },
  );

  it("asks the address again after another place of the protocol, and everything after another protocol", () => {
    const toPlace = after(...toReview, { type: "went-to", step: "place" });
    const confirm = (query: string): State =>
      reduce(reduce(toPlace, { type: "place-chosen", choice: coveredChoice(query) }), {
        type: "place-confirmed",
      });
    expect(confirm("9130 Kallo")).toMatchObject({ step: "client", consent, reviewed: null });
    expect(confirm("8957 Mesen")).toMatchObject({ step: "informing", reviewed: null });
  });

  it("goes through every step again after going back from one that is being changed", () => {
    const back = after(...toReview, { type: "went-to", step: "client" }, { type: "went-back" });
    expect(back).toMatchObject({ step: "consent", reviewed: null });
    expect(reduce(back, { type: "consent-given", consent }).step).toBe("client");
  });

  it("forgets everything when the client does not consent", () => {
    const state = after(
      { type: "place-chosen", choice },
      { type: "drafts-changed", drafts: { told: ["purpose"] } },
      ...toConsent.slice(1),
      { type: "consent-refused" },
    );
    expect(state.step).toBe("no-consent");
    expect(state.drafts).toEqual(startState(teams).drafts);
    expect("choice" in state).toBe(false);
  });

  it("turns a correction into a plain referral, keeps its place, and asks again what was told", () => {
    const errand = {
      kind: "correction",
      follows: preparation.reference,
      reason: "wrong",
      reportedBy: "client",
    };
    const typed = { ...after().drafts.client, name: "Peeters" };
    const state = after(
      { type: "errand-started", errand } as WizardEvent,
      { type: "place-chosen", choice },
      {
        type: "drafts-changed",
        drafts: { doubts: allYes(choice), told: ["data"], freeAndExplicit: true, client: typed },
      },
    );
    const left = reduce(state, { type: "errand-left" });
    expect(left).toMatchObject({
      step: "place",
      choice,
      errand: { kind: "referral", follows: null },
      drafts: {
        query: "9120 Melsele",
        doubts: allYes(choice),
        told: [],
        freeAndExplicit: false,
        client: typed,
      },
    });
    const further = reduce(state, { type: "place-confirmed" });
    expect(reduce(further, { type: "errand-left" })).toBe(further);
  });

  it.each(["client", "review"])("forgets everything when the client refuses at %s", (step) => {
    const at = after(...toReview.slice(0, step === "client" ? 4 : 5));
    const typed = reduce(at, {
      type: "drafts-changed",
      drafts: { client: { ...at.drafts.client, name: "Peeters" } },
    });
    expect(typed.step).toBe(step);
    const state = reduce(typed, { type: "consent-refused" });
    expect(state.step).toBe("no-consent");
    expect(state.drafts).toEqual(startState(teams).drafts);
    expect("consent" in state || "client" in state).toBe(false);
  });

  it("drops the problem of a field being corrected, and keeps those of other fields", () => {
    const state = after(...toReview.slice(0, 4), {
      type: "problem-found",
      problem: {
        kind: "client-data-refused",
        problems: [
          { kind: "name-missing", field: "name" },
          { kind: "not-an-email-address", field: "email" },
        ],
      },
    });
    const mended = reduce(state, {
      type: "drafts-changed",
      drafts: { client: { ...state.drafts.client, name: "P" } },
    });
    expect(mended.problem).toMatchObject({ problems: [{ field: "email" }] });
    expect(mended.complaints).toBe(state.complaints);
  });

  it("announces the same problem again when the button is pressed again", () => {
    const once = after({ type: "problem-found", problem: { kind: "no-place-chosen" } });
    const twice = reduce(once, { type: "problem-found", problem: { kind: "no-place-chosen" } });
    expect(twice.complaints).toBe(once.complaints + 1);
  });
});

describe("the wizard while it works in the mail", () => {
  const late: readonly WizardEvent[] = [
    { type: "preparing-failed", attempt: 1, failure },
    { type: "preparing-again", attempt: 2, replaceAccepted: false },
  ];

  it("ignores a late answer to an earlier attempt", () => {
    const state = after(...toPreparing, ...late);
    expect(reduce(state, { type: "act-started", attempt: 1, act: "attach" })).toBe(state);
    expect(reduce(state, { type: "preparing-failed", attempt: 1, failure })).toBe(state);
    expect(state.step).toBe("preparing");
  });

  it("remembers that the mail was touched, from the first act that changes it", () => {
    const looked = after(...toPreparing, { type: "preparing-failed", attempt: 1, failure });
    expect(looked).toMatchObject({ step: "failed", touched: false });
    expect(reduce(looked, { type: "went-back" }).step).toBe("review");
    const touched = after(
      ...toPreparing,
      { type: "act-started", attempt: 1, act: "seal-preparing" },
      { type: "preparing-failed", attempt: 1, failure },
    );
    expect(touched).toMatchObject({ step: "failed", touched: true });
    expect(reduce(touched, { type: "went-back" })).toBe(touched);
  });

  it.each([
    { first: "seal-preparing", keeps: "eerst", when: "once something was changed" },
    { first: "make-attachment", keeps: "later", when: "at the last look before any change" },
  ] as const)("keeps what the mail held $when", ({ first, keeps }) => {
    const former = { recipients: { to: [], cc: [], bcc: [] }, subject: "eerst" };
    const inspection = { former, inTheWay: [], earlier: null, signature: "", standing: "" };
    const second = { ...inspection, former: { ...former, subject: "later" } };
    const state = after(
      ...toPreparing,
      { type: "mail-inspected", attempt: 1, inspection },
      { type: "act-started", attempt: 1, act: first },
      { type: "preparing-failed", attempt: 1, failure },
      { type: "preparing-again", attempt: 2, replaceAccepted: false },
      { type: "mail-inspected", attempt: 2, inspection: second },
    );
    expect(state).toMatchObject({ inspection: { former: { subject: keeps } } });
  });

  it("returns to the review after undoing, with everything typed still there", () => {
    const state = after(
      ...toPreparing,
      { type: "act-started", attempt: 1, act: "save" },
      { type: "preparing-failed", attempt: 1, failure },
      { type: "undoing-started", attempt: 2, goal: "go-on" },
      { type: "mail-undone", attempt: 2, undone: { textLeft: true } },
    );
    expect(state).toMatchObject({ step: "review", afterUndo: { textLeft: true }, client });
  });
});
