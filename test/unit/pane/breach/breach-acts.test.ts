import { fail, ok } from "../../../../src/core/base/result.ts";
import {
  answersOf,
  breachActs,
  breachState,
  forgetTyped,
  type BreachState,
} from "../../../../src/pane/breach/breach-acts.ts";
import { keep } from "../../../../src/pane/side-page/kept.ts";
import { aboutNothing } from "../../../../src/wizard/about.ts";
import { breachAnswers, heldOutlook, moment } from "./made-breach.ts";

/** A page over an Outlook that answers when the test tells it to. */
function openPage() {
  const kept = keep<BreachState>();
  const { tools, mails, answers } = heldOutlook();
  const acts = breachActs(kept, tools);
  return { acts, kept, mails, answers, state: () => breachState(kept.get()) };
}

const silent = fail({ kind: "office-silent" as const, limitMs: 15_000 });

it("prefills the protocol, the reference and today, until something else is chosen", () => {
  const { acts, state } = openPage();
  const about = { ...aboutNothing, protocol: breachAnswers().protocol };
  expect(answersOf(state(), about, moment.today)).toMatchObject({
    protocol: "beveren",
    foundOn: "2026-11-27",
    reference: "",
  });
  acts.change({ protocol: null, foundOn: "" });
  expect(answersOf(state(), about, moment.today)).toMatchObject({ protocol: null, foundOn: "" });
});

it("reports what is missing at each attempt, opens nothing, and keeps the answers", async () => {
  const { acts, mails, state } = openPage();
  acts.change({ done: ["told-lead"] });
  await acts.report(breachAnswers({ kind: null }));
  await acts.report(breachAnswers({ kind: null }));
  expect(state()).toMatchObject({
    complaints: 2,
    problems: [{ kind: "kind-missing" }],
    opening: null,
    draft: { done: ["told-lead"] },
  });
  expect(mails).toEqual([]);
  acts.change({ kind: "lost" });
  expect(state().problems).toEqual([]);
});

it("uses the time in Brussels", async () => {
  const { acts, state } = openPage();
  await acts.report(breachAnswers({ foundAt: "14:31" }));
  expect(state().problems).toEqual([{ kind: "time-in-future" }]);
  void acts.report(breachAnswers({ foundAt: "14:30" }));
  expect(state().opening?.outcome.kind).toBe("opening");
});

it.each([
  ["opened", ok(null)],
  ["not-opened", silent],
] as const)("reports that the mail was %s, and keeps the answers", async (kind, answer) => {
  const { acts, answers, mails, state } = openPage();
  acts.change({ kind: "lost" });
  const reporting = acts.report(breachAnswers({ kind: "lost" }));
  answers[0]?.(answer);
  await reporting;
  expect(state().opening).toMatchObject({ mail: mails[0], outcome: { kind } });
  acts.edit();
  expect(state()).toMatchObject({ opening: null, draft: { kind: "lost" } });
});

it("stays at the questions when Outlook answers after the user went back", async () => {
  const { acts, answers, state } = openPage();
  const reporting = acts.report(breachAnswers());
  acts.edit();
  answers[0]?.(silent);
  await reporting;
  expect(state().opening).toBeNull();
});

it("opens the same mail again, and ignores the answer to the first call", async () => {
  const { acts, answers, mails, state } = openPage();
  const first = acts.report(breachAnswers());
  const second = acts.openAgain();
  answers[0]?.(silent);
  await first;
  expect(state().opening?.outcome.kind).toBe("opening");
  answers[1]?.(ok(null));
  await second;
  expect(state().opening?.outcome.kind).toBe("opened");
  expect(mails[1]).toEqual(mails[0]);
});

it("forgets everything when asked", async () => {
  const { acts, answers, state } = openPage();
  acts.change({ kind: "lost" });
  const reporting = acts.report(breachAnswers());
  answers[0]?.(ok(null));
  await reporting;
  acts.forget();
  expect(state()).toEqual(breachState(null));
});

it("forgets everything filled in, and keeps a mail that Outlook already has", async () => {
  const { acts, answers, kept, mails, state } = openPage();
  forgetTyped(kept);
  expect(kept.get()).toBeNull();
  acts.change({ kind: "lost", reference: "Peeters" });
  await acts.report(breachAnswers({ reference: "Peeters" }));
  forgetTyped(kept);
  expect(kept.get()).toBeNull();

  acts.change({ reference: "Peeters" });
  const reporting = acts.report(breachAnswers());
  answers[0]?.(silent);
  await reporting;
  forgetTyped(kept);
  expect(state().opening).toMatchObject({ mail: mails[0], outcome: { kind: "not-opened" } });
  expect(JSON.stringify(kept.get())).not.toContain("Peeters");
  acts.edit();
  expect(state().draft.reference).toBeUndefined();
});
