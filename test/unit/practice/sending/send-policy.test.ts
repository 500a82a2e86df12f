import { sendModes, type SendMode } from "../../../../practice/host/add-in.ts";
import { parseCompletion } from "../../../../practice/sending/completion.ts";
import {
  judgeSend,
  runsHandlers,
  type Progress,
} from "../../../../practice/sending/send-policy.ts";
import { requirementSets, type RequirementSet } from "../../../../practice/host/start-up.ts";

/** The step as text, or the alert's reason and buttons. */
function step(progress: Progress, mode: SendMode, requirementSet: RequirementSet = "1.15"): string {
  const outlook = { mode, requirementSet, addInName: "Proef", commandId: "proef.open" };
  const { kind, ...rest } = judgeSend(outlook, progress);
  if ("how" in rest) return `${kind}: ${rest.how}`;
  if (!("alert" in rest)) return kind;
  const { reason, buttons } = rest.alert;
  return `${reason}: ${buttons.map(({ label }) => label).join(" | ")}`;
}

const running = (elapsedMs: number): Progress => ({ kind: "running", elapsedMs });
const stopped: Progress = {
  kind: "completed",
  options: { allowEvent: false, errorMessage: "Kijk dit na." },
};
const softened: Progress = {
  kind: "completed",
  options: { allowEvent: false, sendModeOverride: "promptUser" },
};

describe("what Outlook does at Send", () => {
  it.each(sendModes)("sends what the add-in allows, with %s", (mode) => {
    const allowed: Progress = { kind: "completed", options: { allowEvent: true } };
    for (const set of requirementSets) expect(step(allowed, mode, set)).toBe("send: allowed");
  });

  it.each([
    { mode: "SoftBlock", does: "stopped: Niet verzenden" },
    { mode: "Block", does: "stopped: Niet verzenden" },
    { mode: "PromptUser", does: "stopped: Niet verzenden | Toch verzenden" },
  ] as const)("stops what the add-in does not allow, with $mode", ({ mode, does }) => {
    for (const set of requirementSets) expect(step(stopped, mode, set)).toBe(does);
  });

  it.each([
    { set: "1.15", does: "stopped: Niet verzenden | Toch verzenden" },
    { set: "1.14", does: "stopped: Niet verzenden | Toch verzenden" },
    { set: "1.13", does: "stopped: Niet verzenden" },
    { set: "1.12", does: "stopped: Niet verzenden" },
  ] as const)("lets the add-in soften a block from 1.14 on: $set", ({ set, does }) => {
    expect(step(softened, "SoftBlock", set)).toBe(does);
    expect(step(softened, "Block", set)).toBe(does);
  });

  it("softens a block with promptUser only", () => {
    const options = { allowEvent: false, sendModeOverride: "softBlock" };
    expect(step({ kind: "completed", options }, "Block")).toBe("stopped: Niet verzenden");
  });

  it.each([
    { mode: "SoftBlock", does: "unavailable: Later proberen | Toch verzenden" },
    { mode: "Block", does: "unavailable: Later proberen" },
    { mode: "PromptUser", does: "send: unavailable" },
  ] as const)("without a handler to run, with $mode: $does", ({ mode, does }) => {
    expect(step({ kind: "unavailable" }, mode)).toBe(does);
  });

  const slow = {
    SoftBlock: "slow: Niet verzenden",
    Block: "slow: Niet verzenden",
    PromptUser: "slow: Niet verzenden | Toch verzenden",
  };
  const timedOut = {
    SoftBlock: "timed-out: Opnieuw proberen | Niet verzenden",
    Block: "timed-out: Opnieuw proberen | Niet verzenden",
    PromptUser: "timed-out: Niet verzenden | Toch verzenden",
  };
  it.each(sendModes)(
    "waits five seconds, shows an alert, and ends after five minutes, with %s",
    (mode) => {
      const walked = [0, 4_999, 5_000, 299_999, 300_000, 900_000].map((ms) =>
        step(running(ms), mode),
      );
      const [tells, ends] = [slow[mode], timedOut[mode]];
      expect(walked).toEqual(["wait", "wait", tells, tells, ends, ends]);
    },
  );

  it("runs handlers from 1.12 on", () => {
    expect(requirementSets.filter(runsHandlers)).toEqual(["1.16", "1.15", "1.14", "1.13", "1.12"]);
  });
});

describe("parseCompletion", () => {
  const message = (status: number, event: unknown, id = "opdracht") => ({
    0: id,
    1: status,
    2: JSON.stringify(event),
    DdaMethod: { ControlId: "send-1", Version: 1, DispatchId: 94 },
  });

  it("reads the handler's options, and drops those of a wrong type", () => {
    const completedContext = { allowEvent: false, errorMessage: 7, contextData: { a: 1 } };
    expect(
      parseCompletion(message(0, { type: "OnMessageSend", completedContext }), "opdracht"),
    ).toEqual({
      kind: "completed",
      options: { allowEvent: false, errorMessage: undefined, contextData: { a: 1 } },
    });
  });

  it("does not allow sending without options", () => {
    const completion = parseCompletion(message(0, {}), "opdracht");
    expect(completion).toMatchObject({ kind: "completed", options: {} });
    expect(completion?.kind === "completed" && completion.options.allowEvent).toBeUndefined();
  });

  it("reports that Office.js found no such function", () => {
    expect(parseCompletion(message(11101, ""), "opdracht")).toEqual({ kind: "not-run" });
  });

  it.each([
    { what: "of another run", data: message(0, {}, "vorige") },
    { what: "of another method", data: { ...message(0, {}), DdaMethod: { DispatchId: 93 } } },
    { what: "without a shape", data: null },
  ])("reads nothing in a message $what", ({ data }) => {
    expect(parseCompletion(data, "opdracht")).toBeNull();
  });
});
