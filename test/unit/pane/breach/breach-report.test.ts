import { addDays } from "../../../../src/core/base/day.ts";
import { makeReference } from "../../../../src/core/mail/reference.ts";
import {
  parseBreach,
  type BreachAnswers,
  type BreachProblem,
} from "../../../../src/pane/breach/breach-report.ts";
import { ownDpo } from "../../../../src/pane/breach/own-dpo.ts";
import { receiverDpo } from "../../../../src/pane/breach/receiver-dpo.ts";
import { realRegistry } from "../../../registry/load.ts";
import { repeatable } from "../../preparing/made-preparation.ts";
import {
  breachAnswers,
  breachReport,
  moment,
  protocolOf,
  withConfirmedDpo,
} from "./made-breach.ts";

const { protocols } = realRegistry();

function problemsOf(changes: Partial<BreachAnswers>): readonly BreachProblem["kind"][] {
  const report = parseBreach(breachAnswers(changes), { protocols, ...moment });
  return report.ok ? [] : report.error.problems.map(({ kind }) => kind);
}

it.each<[string, Partial<BreachAnswers>, readonly BreachProblem["kind"][]]>([
  ["nothing chosen", { kind: null }, ["kind-missing"]],
  ["no day", { foundOn: " " }, ["day-missing"]],
  ["a day that does not exist", { foundOn: "2026-02-30" }, ["day-invalid"]],
  ["what is no day", { foundOn: "?" }, ["day-invalid"]],
  ["tomorrow", { foundOn: "2026-11-28" }, ["day-in-future"]],
  ["a time that does not exist", { foundAt: "24:00" }, ["time-invalid"]],
  ["what is no time", { foundAt: "?" }, ["time-invalid"]],
  ["later today", { foundAt: "14:31" }, ["time-in-future"]],
  ["a reference with a wrong character", { reference: "KG-7F3K-2M9X" }, ["not-a-reference"]],
  ["a name in the reference", { reference: "Peeters" }, ["not-a-reference"]],
  [
    "everything at once, in the order of the page",
    { kind: null, foundOn: "", foundAt: "9", reference: "x" },
    ["kind-missing", "day-missing", "time-invalid", "not-a-reference"],
  ],
])("reports the problem: %s", (_what, changes, problems) => {
  expect(problemsOf(changes)).toEqual(problems);
});

it.each<[string, Partial<BreachAnswers>]>([
  ["today, this minute", { foundAt: "14:30" }],
  ["yesterday, later than now", { foundOn: "2026-11-26", foundAt: "23:59" }],
  ["without a time", { foundAt: "" }],
  ["years ago", { foundOn: "2024-02-29" }],
  ["without a protocol", { protocol: null }],
  ["without a reference", { reference: "  " }],
])("accepts a breach found %s", (_what, changes) => {
  expect(problemsOf(changes)).toEqual([]);
});

it("parses a reference as people type it", () => {
  const reference = makeReference(repeatable(3));
  const typed = ` ${reference.toLowerCase().replaceAll("-", " ")} `;
  expect(breachReport({ reference: typed }).reference).toBe(reference);
});

it("accepts a protocol that has ended", () => {
  const beveren = protocolOf("beveren");
  const on = addDays(moment.today, -100);
  const ended = { ...beveren, endedAtOnce: { on, source: "brief" } };
  expect(breachReport({}, [ended]).protocol).toBe(ended);
});

it("derives what is not asked from the kind of breach, and records open answers as unknown", () => {
  const facts = (changes: Partial<BreachAnswers>) => {
    const { encrypted, passwordKnown } = breachReport(changes);
    return [encrypted, passwordKnown];
  };
  expect(facts({})).toEqual(["unknown", "unknown"]);
  expect(facts({ encrypted: "yes", passwordKnown: "no" })).toEqual(["yes", "no"]);
  expect(facts({ kind: "password-in-mail", passwordKnown: "no" })).toEqual(["unknown", "yes"]);
  expect(facts({ kind: "unencrypted", encrypted: "yes", passwordKnown: "no" })).toEqual([
    "no",
    null,
  ]);
});

it("drops ticks about a receiver when there is none", () => {
  const { done, notDone } = breachReport({ kind: "lost", done: ["called-receiver"] });
  expect({ done, notDone }).toEqual({ done: [], notDone: ["told-lead"] });
});

describe("the DPOs who are told", () => {
  const beveren = protocolOf("beveren");
  const mesen = protocolOf("mesen");
  const other: typeof mesen = {
    ...mesen,
    sender: {
      ...mesen.sender,
      dpoMailbox: { ...mesen.sender.dpoMailbox, value: "dpo@elders.example" },
    },
  };

  it("include the user's own DPO, when all protocols name the same and none is chosen", () => {
    expect(ownDpo(protocols, null)).toBe("dpo@opgroeien.be");
    expect(breachReport({ protocol: null }).ownDpo).toBe("dpo@opgroeien.be");
  });

  it("are unknown without a protocol when protocols name different ones", () => {
    const answers = breachAnswers({ protocol: null });
    expect(parseBreach(answers, { protocols: [beveren, other], ...moment })).toEqual({
      ok: false,
      error: { kind: "breach-incomplete", problems: [{ kind: "protocol-needed" }] },
    });
    expect(breachReport({ protocol: other.id }, [beveren, other]).ownDpo).toBe(
      "dpo@elders.example",
    );
    expect(ownDpo([], null)).toBeNull();
  });

  it("include the receiver's DPO only at an address that a person confirmed", () => {
    expect(receiverDpo(beveren)).toEqual({
      kind: "unconfirmed",
      printed: "privacv@beveren.be",
      article: "artikel 9",
    });
    expect(receiverDpo(mesen)).toMatchObject({ kind: "unconfirmed", printed: "privacy@mesen.be" });
    expect(receiverDpo(withConfirmedDpo(mesen, "privacy@mesen.be"))).toMatchObject({
      kind: "confirmed",
      address: "privacy@mesen.be",
    });
    const nowhere = { ...mesen.receiver.dpoMailbox, value: null };
    expect(receiverDpo({ ...mesen, receiver: { ...mesen.receiver, dpoMailbox: nowhere } })).toEqual(
      { kind: "none" },
    );
  });
});
