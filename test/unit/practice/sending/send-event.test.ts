import type { PracticeSettings } from "../../../../practice/mail/session.ts";
import type { NodeOutlook } from "../../../../practice/node/node-outlook.ts";
import type { CompletedOptions } from "../../../../practice/sending/completion.ts";
import type { SendState } from "../../../../practice/sending/sending.ts";
import { useDom } from "../../../dom.ts";
import { callOffice, manifestOfProbe, openProbe } from "../node/probe.ts";

/*
 * The send event in Node. test/contract/send-event.journey.ts runs it with the real office.js, in a
 * frame and in a worker.
 */

useDom();

/** Instructions for the probe's handler: see launchevent.js. */
interface Task {
  readonly calls?: readonly (readonly [path: string, args?: readonly unknown[]])[];
  readonly complete?: readonly CompletedOptions[];
  readonly throws?: true;
  readonly lateSubject?: string;
}

/** Sets a mail that Outlook itself would send, with a task for the handler. */
function prepare(
  outlook: NodeOutlook,
  task: Task,
  settings: Partial<PracticeSettings> = {},
): NodeOutlook {
  outlook.control.set(settings);
  outlook.control.setItem({
    to: ["an@voorbeeld.example"],
    sessionData: { proef: JSON.stringify(task) },
  });
  return outlook;
}

async function sendWith(task: Task, settings: Partial<PracticeSettings> = {}) {
  const outlook = prepare(openProbe(), task, settings);
  return { outlook, state: await outlook.control.send() };
}

/** What the alert shows, its buttons in order. */
const shown = (state: SendState) =>
  state.kind === "alert"
    ? {
        reason: state.alert.reason,
        text: state.alert.text,
        buttons: state.alert.buttons.map(({ label }) => label),
        ignored: state.alert.ignored,
      }
    : state;

const told = ({ control }: NodeOutlook): Readonly<Record<string, unknown>> =>
  JSON.parse(control.item().sessionData.uitkomst ?? "{}") as Record<string, unknown>;

const stop = (options: CompletedOptions = {}): Task => ({
  complete: [{ allowEvent: false, errorMessage: "Kijk dit na.", ...options }],
});

const silent: Task = { complete: [] };

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Presses Send and waits until the handler has run without completing the event. */
async function sendToSilence({ control }: NodeOutlook): Promise<void> {
  void control.send();
  await until(() => control.item().sessionData.uitkomst !== undefined);
}

describe("the handler", () => {
  it("lets a mail go that it allows", async () => {
    const { control } = openProbe();
    control.setItem({ to: ["an@voorbeeld.example"] });
    expect(await control.send()).toEqual({ kind: "sent", how: "allowed" });
    expect(control.completions()).toBe(1);
  });

  it("gets the event, the claimed requirement set and the user, and its calls are logged as its own", async () => {
    const task = { ...stop(), calls: [["subject.getAsync"]] } as const;
    const { outlook } = await sendWith(task, { requirementSet: "1.14" });
    expect(told(outlook)).toMatchObject({
      event: { type: "OnMessageSend", source: "string" },
      set: ["1.12", "1.14"],
      user: "lies.peeters@kindengezin.example",
    });
    expect(outlook.control.calls()).toEqual(
      (
        ["start-up", "sessionData.getAsync", "subject.getAsync", "sessionData.setAsync"] as const
      ).map((call) => ({ call, runtime: "send", ok: true, fault: null })),
    );
  });

  it("stops a mail with its own message and leaves the mail unchanged", async () => {
    const { outlook, state } = await sendWith(stop());
    expect(shown(state)).toEqual({
      reason: "stopped",
      text: "Kijk dit na.",
      buttons: ["Niet verzenden"],
      ignored: [],
    });
    outlook.control.choose("Niet verzenden");
    expect(outlook.control.outcome()).toEqual({ kind: "not-sent" });
    expect(outlook.control.item().to).toHaveLength(1);
  });

  it("completes the event once: later completions change nothing", async () => {
    const complete = [{ allowEvent: false, errorMessage: "Eerst." }, { allowEvent: true }];
    const { outlook, state } = await sendWith({ complete, lateSubject: "te laat" });
    expect(shown(state)).toMatchObject({ reason: "stopped", text: "Eerst." });
    await until(() => outlook.control.completions() === 2);
    // Longer than the runtime lives.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown(outlook.control.outcome())).toMatchObject({ text: "Eerst." });
    expect(outlook.control.item().subject).toBe("");
  });

  it.each([
    {
      sendMode: "SoftBlock",
      slow: ["Niet verzenden"],
      ended: ["Opnieuw proberen", "Niet verzenden"],
    },
    { sendMode: "Block", slow: ["Niet verzenden"], ended: ["Opnieuw proberen", "Niet verzenden"] },
    {
      sendMode: "PromptUser",
      slow: ["Niet verzenden", "Toch verzenden"],
      ended: ["Niet verzenden", "Toch verzenden"],
    },
  ] as const)(
    "is waited for with $sendMode: a notice after five seconds, the end after five minutes",
    async ({ sendMode, slow, ended }) => {
      const outlook = prepare(openProbe(), silent, { sendMode });
      const { control } = outlook;
      await sendToSilence(outlook);
      expect(control.outcome()).toEqual({ kind: "waiting" });
      control.advanceClock(5_000);
      expect(shown(control.outcome())).toMatchObject({
        reason: "slow",
        text: expect.stringContaining("duurt langer dan verwacht") as string,
        buttons: slow,
      });
      control.advanceClock(295_000);
      expect(shown(control.outcome())).toMatchObject({ reason: "timed-out", buttons: ended });
    },
  );

  it("is still waited for after it threw", async () => {
    const { control } = prepare(openProbe(), { throws: true });
    void control.send();
    await until(() => control.calls().at(-1)?.ok === true && control.calls().length === 2);
    control.advanceClock(5_000);
    expect(shown(control.outcome())).toMatchObject({ reason: "slow" });
    control.choose("Niet verzenden");
  });

  it.each([
    { sendMode: "SoftBlock", buttons: ["Later proberen", "Toch verzenden"] },
    { sendMode: "Block", buttons: ["Later proberen"] },
  ] as const)(
    "is unavailable when it does not load, with $sendMode",
    async ({ sendMode, buttons }) => {
      const { control } = prepare(openProbe({ script: null }), stop(), { sendMode });
      expect(shown(await control.send())).toMatchObject({
        reason: "unavailable",
        text: expect.stringContaining("niet beschikbaar") as string,
        buttons,
      });
    },
  );

  it("lets the mail go with PromptUser when it does not load", async () => {
    const { control } = prepare(openProbe({ script: null }), stop(), { sendMode: "PromptUser" });
    expect(await control.send()).toEqual({ kind: "sent", how: "unavailable" });
  });

  it("is unavailable when no script associated it", async () => {
    const manifest = manifestOfProbe.replace("proefBijVerzenden", "bestaatNiet");
    const { control } = prepare(openProbe({ manifest }), stop());
    expect(shown(await control.send())).toMatchObject({ reason: "unavailable" });
  });

  it("meets the faults set for Send, which the pane does not meet", async () => {
    const task = { ...stop(), calls: [["subject.getAsync"], ["to.getAsync"]] } as const;
    const outlook = prepare(openProbe(), task);
    const { control } = outlook;
    const pane = await outlook.openPane();
    control.fail({ call: "subject.getAsync", kind: "error", errorCode: 9041, runtime: "send" });
    control.fail({ call: "to.getAsync", kind: "error", runtime: "pane" });
    expect(await callOffice(pane, "subject.getAsync")).toMatchObject({ status: "succeeded" });
    expect(await callOffice(pane, "to.getAsync")).toMatchObject({ status: "failed" });
    await control.send();
    expect(told(outlook).heard).toEqual([
      { status: "failed", code: 9041 },
      {
        status: "succeeded",
        value: [expect.objectContaining({ emailAddress: "an@voorbeeld.example" })],
      },
    ]);
  });

  it("does not run below 1.12, as in LTSC 2021", async () => {
    const { outlook, state } = await sendWith(stop(), { requirementSet: "1.11" });
    expect(state).toEqual({ kind: "sent", how: "unguarded" });
    expect(outlook.control.completions()).toBe(0);
    expect(outlook.control.calls()).toEqual([]);
  });

  it.each([
    { what: "another event", from: "OnMessageSend", to: "OnNewMessageCompose" },
    {
      what: "no runtime for its page",
      from: 'Runtime resid="launch.page"',
      to: 'Runtime resid="x"',
    },
  ])("lets every mail go where the manifest has $what", async ({ from, to }) => {
    const { control } = prepare(openProbe({ manifest: manifestOfProbe.replace(from, to) }), stop());
    expect(await control.send()).toEqual({ kind: "sent", how: "unguarded" });
  });
});

describe("the options of event.completed", () => {
  const label = { cancelLabel: "Nakijken", commandId: "probe.open", contextData: "bevinding-1" };
  const withPrompt = { ...label, sendModeOverride: "promptUser" };
  const newer = (...options: readonly string[]) =>
    options.map((option) => ({ option, because: "newer-set" }));

  it.each([
    {
      set: "1.15",
      options: withPrompt,
      buttons: ["Nakijken", "Niet verzenden", "Toch verzenden"],
      ignored: [],
    },
    {
      set: "1.15",
      options: { commandId: "probe.open" },
      buttons: ["Actie ondernemen", "Niet verzenden"],
      ignored: [],
    },
    { set: "1.14", options: withPrompt, buttons: ["Nakijken", "Toch verzenden"], ignored: [] },
    {
      set: "1.13",
      options: withPrompt,
      buttons: ["Niet verzenden"],
      ignored: newer("sendModeOverride", "commandId", "cancelLabel", "contextData"),
    },
  ] as const)("offer $buttons in $set", async ({ set, options, buttons, ignored }) => {
    const { state } = await sendWith(stop(options), { requirementSet: set });
    expect(shown(state)).toMatchObject({ text: "Kijk dit na.", buttons, ignored });
  });

  it("are left out when too long", async () => {
    const long = { errorMessage: "x".repeat(501), cancelLabel: "y".repeat(21) };
    const { state } = await sendWith(stop({ ...long, commandId: "probe.open" }));
    expect(shown(state)).toMatchObject({
      text: "Proef houdt deze mail tegen. Kijk hem na en verzend hem daarna opnieuw.",
      buttons: ["Actie ondernemen", "Niet verzenden"],
      ignored: [
        { option: "errorMessage", because: "too-long" },
        { option: "cancelLabel", because: "too-long" },
      ],
    });
  });

  it("may be as long as Outlook allows", async () => {
    const text = "x".repeat(500);
    const cancelLabel = "y".repeat(20);
    const { state } = await sendWith(
      stop({ errorMessage: text, cancelLabel, commandId: "probe.open" }),
    );
    expect(shown(state)).toMatchObject({
      text,
      buttons: [cancelLabel, "Niet verzenden"],
      ignored: [],
    });
  });

  it("let the user send the mail all the same", async () => {
    const { outlook } = await sendWith(stop({ sendModeOverride: "promptUser" }));
    outlook.control.choose("Toch verzenden");
    expect(outlook.control.outcome()).toEqual({ kind: "sent", how: "anyway" });
  });

  it.each(["1.14", "1.15"] as const)(
    "pass a context to the pane, but not to a pane opened by hand, in %s",
    async (set) => {
      const outlook = openProbe();
      outlook.control.set({ requirementSet: set });
      const pane = await outlook.openPane();
      prepare(outlook, stop({ ...label, contextData: { bevinding: 2 } }));
      await outlook.control.send();
      outlook.control.choose("Nakijken");
      const context = "getInitializationContextAsync";
      expect(await callOffice(pane, context)).toMatchObject({ value: '{"bevinding":2}' });
      outlook.control.closePane();
      expect(await callOffice(await outlook.openPane(), context)).toMatchObject({ value: "" });
    },
  );

  it("open nothing with a command that is not in the manifest", async () => {
    const { state } = await sendWith(stop({ ...label, commandId: "bestaat.niet" }));
    expect(shown(state)).toMatchObject({
      buttons: ["Niet verzenden"],
      ignored: [
        { option: "commandId", because: "unknown-command" },
        { option: "cancelLabel", because: "without-command" },
        { option: "contextData", because: "without-command" },
      ],
    });
  });
});

describe("the alert", () => {
  it("can send again after a time-out", async () => {
    const outlook = prepare(openProbe(), silent);
    const { control } = outlook;
    await sendToSilence(outlook);
    control.advanceClock(300_000);
    control.setItem({ sessionData: {} });
    control.choose("Opnieuw proberen");
    await until(() => control.outcome().kind === "sent");
  });

  it("closes when the handler answers late, and the mail goes", async () => {
    const { control } = openProbe();
    control.setItem({ to: ["an@voorbeeld.example"] });
    control.fail({ call: "sessionData.getAsync", kind: "late", delayMs: 30, runtime: "send" });
    const sent = control.send();
    control.advanceClock(5_000);
    expect(shown(control.outcome())).toMatchObject({ reason: "slow" });
    expect(await sent).toEqual({ kind: "sent", how: "allowed" });
  });

  it("ends the handler when the user does not want to wait", async () => {
    const outlook = prepare(openProbe(), silent);
    const { control } = outlook;
    await sendToSilence(outlook);
    control.advanceClock(5_000);
    control.choose("Niet verzenden");
    control.advanceClock(300_000);
    expect(control.outcome()).toEqual({ kind: "not-sent" });
  });

  it("comes after Outlook's own questions", async () => {
    const { control } = prepare(openProbe(), stop());
    control.setItem({ to: [] });
    expect(await control.send()).toEqual({ kind: "refused", problem: { kind: "nobody" } });
    expect(control.calls()).toEqual([]);
  });

  it("never appears in another compose window", async () => {
    const { control } = prepare(openProbe(), silent);
    const gone = control.send();
    control.newMail();
    expect(await gone).toEqual({ kind: "none" });
    control.advanceClock(300_000);
    expect(control.outcome()).toEqual({ kind: "none" });
  });
});

describe("a reopened draft", () => {
  it("keeps the mail and custom properties, and loses the pane and session data", async () => {
    const outlook = openProbe();
    const pane = await outlook.openPane();
    await callOffice(pane, "subject.setAsync", ["Onderwerp"]);
    await callOffice(pane, "customProperties.saveAsync", ["zegel", "klaar"]);
    await callOffice(pane, "sessionData.setAsync", ["zegel", "klaar"]);
    await callOffice(pane, "addFileAttachmentFromBase64Async", [btoa("x"), "a.zip"]);
    outlook.control.reopenDraft();
    const again = await outlook.openPane();
    expect(await callOffice(again, "loadCustomPropertiesAsync", ["zegel"])).toMatchObject({
      value: "klaar",
    });
    expect(await callOffice(again, "sessionData.getAsync", ["zegel"])).toMatchObject({
      code: 9050,
    });
    expect(await callOffice(again, "getAttachmentContentAsync", ["oefenbijlage-1"])).toMatchObject({
      status: "failed",
    });
    expect(outlook.control.item()).toMatchObject({
      subject: "Onderwerp",
      attachments: [{ name: "a.zip" }],
      saves: 1,
    });
  });
});

describe("a distribution list", () => {
  it("stays a list when set by its address", async () => {
    const outlook = openProbe();
    outlook.control.setItem({
      to: [{ address: "team@elders.example", name: "Team", isList: true }],
    });
    expect(await callOffice(await outlook.openPane(), "to.getAsync")).toMatchObject({
      value: [{ recipientType: "distributionList" }],
    });
  });
});
