import { fail, ok } from "../../../../src/core/base/result.ts";
import { isBusy, wordsOnlyActs } from "../../../../src/pane/follow-up/words-only-acts.ts";
import { heldOutlook, madeReference, protocolOf } from "../breach/made-breach.ts";

const [one, other] = [madeReference(1), madeReference(2)];

/** A page over an Outlook that answers when the test tells it to. */
function openPage() {
  const { tools, mails, answers } = heldOutlook();
  const acts = wordsOnlyActs(
    "withdrawal",
    { protocol: protocolOf("beveren").id, reference: one },
    tools,
  );
  return { acts, mails, answers, stage: () => acts.get().stage };
}

const silent = fail({ kind: "office-silent" as const, limitMs: 15_000 });

/** Each answer, changed. */
const changes = [
  ["the OCMW", { protocol: protocolOf("mesen").id, postcode: null }],
  ["the postcode", { postcode: "9130" }],
  ["the reference", { reference: other }],
] as const;

it("prefills the referral that it is about, and reports what is missing at each attempt", async () => {
  const { acts, mails, stage } = openPage();
  expect(acts.get().answers).toEqual({
    protocol: "beveren",
    kind: "withdrawal",
    reference: one,
    postcode: null,
  });
  acts.change({ reference: "" });
  await acts.open();
  await acts.open();
  expect(stage()).toEqual({ kind: "refused", problem: { kind: "reference-missing" } });
  expect(acts.get().complaints).toBe(2);
  acts.change({ reference: "K" });
  expect(stage()).toEqual({ kind: "answering" });
  expect(mails).toEqual([]);
});

it("asks Outlook for one window, however often the button is pressed while it is silent", async () => {
  const { acts, mails, answers, stage } = openPage();
  const opening = acts.open();
  await acts.open();
  expect(stage()).toEqual({ kind: "opening" });
  acts.change({ reference: other });
  expect(isBusy(acts.get())).toBe(true);
  await acts.open();
  expect(mails.length).toBe(1);
  answers[0]?.(ok(null));
  await opening;
  expect(isBusy(acts.get())).toBe(false);
});

it.each([
  ["opened", ok(null)],
  ["not-opened", silent],
] as const)("reports that the mail was %s, and keeps that mail", async (kind, answer) => {
  const { acts, answers, mails, stage } = openPage();
  const opening = acts.open();
  answers[0]?.(answer);
  await opening;
  expect(stage()).toEqual(
    kind === "opened" ? { kind } : { kind, mail: mails[0], error: silent.error },
  );
});

describe.each(changes)("when %s changes", (_what, change) => {
  it.each([
    ["opened", ok(null)],
    ["not opened", silent],
  ] as const)("drops the outcome that the former mail was %s", async (_outcome, answer) => {
    const { acts, answers, stage } = openPage();
    const opening = acts.open();
    answers[0]?.(answer);
    await opening;
    acts.change(change);
    expect(stage()).toEqual({ kind: "answering" });
  });

  it.each([
    ["opened", ok(null)],
    ["not opened", silent],
  ] as const)("ignores a late answer that it was %s", async (_outcome, answer) => {
    const { acts, answers, stage } = openPage();
    const opening = acts.open();
    acts.change(change);
    answers[0]?.(answer);
    await opening;
    expect(stage()).toEqual({ kind: "answering" });
  });
});

it("makes the next mail from the current answers", async () => {
  const { acts, answers, mails, stage } = openPage();
  const first = acts.open();
  answers[0]?.(silent);
  await first;
  acts.change({ protocol: protocolOf("mesen").id, postcode: null, reference: other });
  const second = acts.open();
  answers[1]?.(silent);
  await second;
  expect(stage()).toMatchObject({ kind: "not-opened", mail: mails[1] });
  expect(mails[1]?.to).toEqual(["ocmw@mesen.be"]);
  expect(JSON.stringify(mails[1])).toContain(other);
  expect(JSON.stringify(mails[1])).not.toContain(one);
});

it("refuses a mail that holds something else, and says so", () => {
  const { acts, stage } = openPage();
  expect(acts.prepare(() => false)).toBe(false);
  expect(stage()).toEqual({ kind: "refused", problem: { kind: "mail-in-hand" } });
  expect(
    acts.prepare(({ to, reference }) => {
      expect([to.protocol.id, reference]).toEqual(["beveren", one]);
      return true;
    }),
  ).toBe(true);
});
