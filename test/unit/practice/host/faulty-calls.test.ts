import type { CallName } from "../../../../practice/host/call.ts";
import type { Fault } from "../../../../practice/host/faults.ts";
import { practised, writes } from "../../../contract/practised.ts";
import { useDom } from "../../../dom.ts";
import { withoutPauses } from "../../preparing/without-pauses.ts";
import { callOffice, openProbe } from "../node/probe.ts";

/* The faults of each call of the practice Outlook, as the add-in sees them. */

useDom();
withoutPauses();

async function openPane() {
  const outlook = openProbe();
  return { control: outlook.control, pane: await outlook.openPane() };
}

it("answers every call and logs each by name", async () => {
  const { control, pane } = await openPane();
  for (const { call, args, answers } of practised) {
    const heard = await callOffice(pane, call, args);
    expect({ call, heard }).toMatchObject({
      call,
      heard: { status: "succeeded", ...(answers === undefined ? {} : { value: answers }) },
    });
  }
  expect(control.calls().every(({ ok }) => ok === true)).toBe(true);
  expect(new Set(control.calls().map(({ call }) => call))).toEqual(
    new Set(["start-up", ...practised.map(({ call }) => call)]),
  );
});

it.each([
  {
    kind: "error",
    errorCode: 9007,
    heard: (call: CallName) => ({
      status: "failed",
      code: call === "loadCustomPropertiesAsync" ? 9020 : 9007,
    }),
  },
  { kind: "hang", heard: () => ({ status: "silent" }) },
] as const)("does nothing and has every call meet: $kind", async ({ heard, ...fault }) => {
  const { control, pane } = await openPane();
  const before = control.item();
  for (const { call, args } of practised) {
    control.fail({ ...fault, call });
    expect({ call, heard: await callOffice(pane, call, args) }).toEqual({
      call,
      heard: heard(call),
    });
    control.clearFaults();
  }
  expect(control.item()).toEqual(before);
});

it("reports a lying write as done and does nothing", async () => {
  const { control, pane } = await openPane();
  const before = control.item();
  for (const { call, args } of writes) {
    control.fail({ call, kind: "lie" });
    expect({ call, heard: await callOffice(pane, call, args) }).toMatchObject({
      call,
      heard: { status: "succeeded" },
    });
  }
  expect(control.item()).toEqual(before);
});

it("answers a lying read with the mail of when the window opened", async () => {
  const { control, pane } = await openPane();
  await callOffice(pane, "to.setAsync", [["an@voorbeeld.example"]]);
  control.fail({ call: "to.getAsync", kind: "lie", occurrence: 1 });
  expect(await callOffice(pane, "to.getAsync")).toMatchObject({ value: [] });
  expect(await callOffice(pane, "to.getAsync")).toMatchObject({
    value: [{ emailAddress: "an@voorbeeld.example" }],
  });
});

it.each(["garbage", "null"] as const)(
  "answers with a wrong shape that reaches the add-in, and does nothing: %s",
  async (shape) => {
    const { control, pane } = await openPane();
    const before = control.item();
    for (const { call, args, answers } of practised.filter(({ answers: a }) => a !== undefined)) {
      control.fail({ call, kind: "wrong-shape", shape });
      const heard = await callOffice(pane, call, args);
      expect(heard.status).toBe("succeeded");
      if (heard.status === "succeeded") expect(heard.value).not.toEqual(answers);
    }
    expect(control.item()).toEqual(before);
  },
);

describe("a late answer", () => {
  const late: Fault = { call: "subject.setAsync", kind: "late", delayMs: 90_000 };

  it("takes effect", async () => {
    const { control, pane } = await openPane();
    control.fail(late);
    expect(await callOffice(pane, "subject.setAsync", ["laat"])).toEqual({ status: "silent" });
    expect(control.item().subject).toBe("");
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    expect(control.item().subject).toBe("laat");
  });

  it("does not change the next mail", async () => {
    const { control, pane } = await openPane();
    control.fail(late);
    await callOffice(pane, "subject.setAsync", ["laat"]);
    control.newMail();
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    expect(control.item().subject).toBe("");
  });
});

it("fails only the call of the given occurrence", async () => {
  const { control, pane } = await openPane();
  control.fail({ call: "subject.getAsync", kind: "error", occurrence: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count += 1)
    statuses.push((await callOffice(pane, "subject.getAsync")).status);
  expect(statuses).toEqual(["succeeded", "failed", "succeeded"]);
});

it("keeps a history of the mail after each change", async () => {
  const { control, pane } = await openPane();
  await callOffice(pane, "sessionData.setAsync", ["zegel", "bezig"]);
  await callOffice(pane, "to.setAsync", [["an@voorbeeld.example"]]);
  await callOffice(pane, "to.getAsync");
  expect(control.history()).toEqual([
    expect.objectContaining({ call: "sessionData.setAsync", to: [] }),
    expect.objectContaining({
      call: "to.setAsync",
      to: ["an@voorbeeld.example"],
      sessionData: { zegel: "bezig" },
    }),
  ]);
});

it("rewrites markup prepended to the signature and keeps the text", async () => {
  const { control, pane } = await openPane();
  const content = '<p id="ons" class="deel">Geachte <b>collega</b>,</p><script>1</script>';
  await callOffice(pane, "body.prependAsync", [content, { coercionType: "html" }]);
  const item = control.item();
  expect(item.bodyText).toMatch(/^Geachte collega,\n+Met vriendelijke groet,\n\nLies Peeters\n/);
  expect(item.bodyHtml).not.toMatch(/script|"ons"|"deel"/);
  expect(item.bodyHtml).toContain("x_ons");
});
