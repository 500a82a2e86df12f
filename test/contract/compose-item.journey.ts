import type { Frame } from "playwright-core";
import type { PracticeControl } from "../../practice/control.ts";
import type { CallName } from "../../practice/host/call.ts";
import type { Fault } from "../../practice/host/faults.ts";
import type { ComposeItem } from "../../src/outlook/compose-item.ts";
import { useDom } from "../dom.ts";
import { composeItemContract, type Opened, type Opening } from "./compose-item-contract.ts";
import { callsOf, mailOf, openNodeItem, startMail } from "./node-item.ts";
import { useProbeHost, type ProbeWindow } from "./probe-host.ts";

useDom();

const host = useProbeHost();

async function open(opening: Opening = {}): Promise<Opened> {
  const window = await host.open();
  const item = await openIn(window, opening);
  return { item, calls: () => window.control(callNamesOf) };
}

const callNamesOf = (practice: PracticeControl) =>
  practice
    .calls()
    .map(({ call }) => call)
    .filter((call) => call !== "start-up");

async function openIn(window: ProbeWindow, opening: Opening = {}): Promise<ComposeItem> {
  await window.control(startMail, mailOf(opening));
  return throughFrame(await window.openPane());
}

/** The adapter as it runs in the pane, called from here. Bytes travel as lists of numbers. */
function throughFrame(frame: Frame): ComposeItem {
  const call = async (name: keyof ComposeItem, ...args: readonly unknown[]): Promise<unknown> =>
    frame.evaluate(
      async ({ name: act, args: given }) => {
        const item = globalThis.window.composeItem;
        if (item === undefined) throw new Error("The adapter is not on this page");
        const known = given.map((one) =>
          Array.isArray(one) && typeof one[0] === "number" ? new Uint8Array(one as number[]) : one,
        );
        const member = Reflect.get(item, act) as (...all: unknown[]) => Promise<unknown>;
        const answer = (await member(...known)) as {
          ok: boolean;
          value: unknown;
        };
        return answer.ok && answer.value instanceof Uint8Array
          ? { ...answer, value: { bytes: [...answer.value] } }
          : answer;
      },
      { name, args: args.map((one) => (one instanceof Uint8Array ? [...one] : one)) },
    );
  return new Proxy({} as ComposeItem, {
    get: (_target, name) =>
      name === "then"
        ? undefined
        : async (...args: readonly unknown[]) => {
            const answer = (await call(name as keyof ComposeItem, ...args)) as {
              ok: boolean;
              value?: { bytes?: number[] } | null;
            };
            const bytes = answer.value?.bytes;
            return bytes === undefined ? answer : { ok: true, value: new Uint8Array(bytes) };
          },
  });
}

describe("the adapter, through the real Office.js", () => {
  composeItemContract(open);

  it.each(["garbage", "null"] as const)(
    "never calls a custom property absent when the answer is %s",
    async (shape) => {
      const window = await host.open();
      const item = await openIn(window);
      expect(await item.customProperty("een")).toEqual({ ok: true, value: null });
      await window.control(
        (practice, given) =>
          practice.fail({
            call: "loadCustomPropertiesAsync",
            kind: "wrong-shape",
            shape: given,
          }),
        shape,
      );
      expect(await item.customProperty("een")).toMatchObject({
        ok: false,
        error: { kind: expect.stringMatching(/^office-/) as unknown },
      });
    },
  );
});

/** Everything that the adapter can do, in an order in which each act finds what it needs. */
const acts: readonly {
  readonly call: CallName;
  readonly run: (item: ComposeItem) => Promise<unknown>;
}[] = [
  { call: "getComposeTypeAsync", run: (item) => item.composeType() },
  { call: "getInitializationContextAsync", run: (item) => item.initializationContext() },
  ...(["to", "cc", "bcc"] as const).flatMap((field) => [
    {
      call: `${field}.setAsync` as const,
      run: (item: ComposeItem) =>
        item.setRecipients(field, [
          { address: "an@voorbeeld.example", name: "An" },
          { address: "team@lijst.example", name: "team@lijst.example" },
        ]),
    },
    { call: `${field}.getAsync` as const, run: (item: ComposeItem) => item.recipients(field) },
  ]),
  { call: "subject.setAsync", run: (item) => item.setSubject("Onderwerp") },
  { call: "subject.getAsync", run: (item) => item.subject() },
  { call: "body.getTypeAsync", run: (item) => item.bodyFormat() },
  {
    call: "body.setAsync",
    run: (item) => item.setBody('<p id="a">eigen <b>tekst</b></p><p>&nbsp;</p>', "html"),
  },
  {
    call: "body.prependAsync",
    run: (item) => item.prependBody('<p class="x">boven</p><br>', "html"),
  },
  { call: "body.prependAsync", run: (item) => item.prependBody("platte <tekst>\n", "text") },
  { call: "body.getAsync", run: (item) => item.body("text") },
  { call: "body.getAsync", run: (item) => item.body("html") },
  {
    call: "addFileAttachmentFromBase64Async",
    run: (item) => item.attach("a.zip", new Uint8Array([0, 1, 127, 128, 255])),
  },
  { call: "getAttachmentsAsync", run: (item) => item.attachments() },
  { call: "getAttachmentContentAsync", run: (item) => item.attachmentBytes("oefenbijlage-1") },
  { call: "sessionData.setAsync", run: (item) => item.setSessionValue("sleutel", "waarde") },
  { call: "sessionData.getAsync", run: (item) => item.sessionValue("sleutel") },
  { call: "customProperties.saveAsync", run: (item) => item.setCustomProperty("een", "waarde") },
  { call: "loadCustomPropertiesAsync", run: (item) => item.customProperty("een") },
  { call: "customProperties.saveAsync", run: (item) => item.removeCustomProperty("een") },
  { call: "saveAsync", run: (item) => item.save() },
  { call: "removeAttachmentAsync", run: (item) => item.detach("oefenbijlage-1") },
  { call: "sessionData.removeAsync", run: (item) => item.removeSessionValue("sleutel") },
];

const faults: readonly (Omit<Fault, "call"> | null)[] = [
  null,
  { kind: "error" },
  { kind: "error", errorCode: 9050 },
  { kind: "lie" },
  { kind: "wrong-shape", shape: "garbage" },
  { kind: "wrong-shape", shape: "null" },
];

describe("the practice Outlook in Node", () => {
  it.each(["html", "text"] as const)(
    "answers the adapter as the one in a browser does, by the same requests, on a mail in %s",
    async (bodyFormat) => {
      const opening: Opening = { bodyFormat, bodyText: "eigen tekst", subject: "Eerst" };
      const window = await host.open();
      const real = await openIn(window, opening);
      await window.control((practice) => practice.set({ latencyMs: 0 }));
      const { item: bare, outlook } = await openNodeItem(opening);
      const realRequests = await hearRequests(window);

      const fromBrowser: unknown[] = [];
      const fromNode: unknown[] = [];
      for (const fault of faults)
        for (const { call, run } of acts) {
          if (fault !== null) {
            await window.control((practice, given) => practice.fail(given), { ...fault, call });
            outlook.control.fail({ ...fault, call });
          }
          fromBrowser.push({ call, fault, answer: await run(real) });
          fromNode.push({ call, fault, answer: await run(bare) });
          await window.control((practice) => practice.clearFaults());
          outlook.control.clearFaults();
        }

      expect(fromNode).toEqual(fromBrowser);
      expect(outlook.requests().map(asSent)).toEqual((await realRequests()).map(asSent));
      expect(callsOf(outlook)).toEqual(await window.control(callNamesOf));
      expect(outlook.control.item()).toEqual(await window.control((practice) => practice.item()));
    },
  );
});

/** What office.js asks of its host from now on. */
async function hearRequests({ page }: ProbeWindow) {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis.window, { heardRequests: heard });
    globalThis.window.addEventListener("message", ({ data }) => {
      const { _actionName, _data } = JSON.parse(String(data)) as Record<string, unknown>;
      if (_actionName === "ExecuteMethod") heard.push(_data);
    });
  });
  return () =>
    page.evaluate(
      () => (globalThis.window as unknown as { heardRequests: readonly unknown[] }).heardRequests,
    );
}

/** The number of the call and what travels with it; office.js adds a limit that its host does not read. */
function asSent(request: unknown): unknown {
  const { ApiParams, MethodData } = request as {
    readonly ApiParams?: object | null;
    readonly MethodData: { readonly DispatchId: number };
  };
  const params = Object.entries(ApiParams ?? {}).filter(([name]) => name !== "__timeout__");
  return { call: MethodData.DispatchId, params: Object.fromEntries(params) };
}
