import type axe from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { CompletedOptions } from "../../practice/sending/completion.ts";
import type { PracticeSettings } from "../../practice/mail/session.ts";
import type { SendState } from "../../practice/sending/sending.ts";
import { callOffice, useProbeHost, type ProbeWindow } from "./probe-host.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/*
 * The handler of the send event as a browser runs it: its page in a frame with the real office.js, its
 * script in a worker, and the alert that a person sees. What Outlook makes of each answer is tried in
 * test/unit/practice/sending/send-event.test.ts.
 */

const host = useProbeHost();

const manifestOfProbe = readFileSync(
  fileURLToPath(new URL("../fixtures/probe-addin/manifest.xml", import.meta.url)),
  "utf8",
);

const { open } = host;

/** What the probe's handler is to do: see launchevent.js. */
interface Task {
  readonly calls?: readonly (readonly [path: string, args?: readonly unknown[]])[];
  readonly look?: readonly string[];
  readonly complete?: readonly CompletedOptions[];
  readonly throws?: true;
  readonly lateSubject?: string;
}

interface Outcome {
  readonly heard: readonly unknown[];
  readonly seen: readonly string[];
  readonly event: unknown;
  readonly set: readonly string[];
  readonly user: string;
}

/** A mail that Outlook itself would send, with a task for the handler. */
function prepare(
  { control }: ProbeWindow,
  task: Task,
  settings: Partial<PracticeSettings> = {},
): Promise<void> {
  return control(
    (practice, given) => {
      practice.set(given.settings);
      practice.setItem({
        to: ["an@voorbeeld.example"],
        sessionData: { proef: JSON.stringify(given.task) },
      });
    },
    { task, settings },
  );
}

const send = ({ control }: ProbeWindow): Promise<SendState> =>
  control((practice) => practice.send());

async function sendWith(task: Task, settings: Partial<PracticeSettings> = {}) {
  const window = await open();
  await prepare(window, task, settings);
  return { window, state: await send(window) };
}

/** What the alert says: its text and its buttons, in their order. */
const shown = (state: SendState) =>
  state.kind === "alert"
    ? {
        reason: state.alert.reason,
        text: state.alert.text,
        buttons: state.alert.buttons.map(({ label }) => label),
        ignored: state.alert.ignored,
      }
    : state;

const told = async ({ control }: ProbeWindow): Promise<Outcome> =>
  JSON.parse(await control((practice) => practice.item().sessionData.uitkomst ?? "{}")) as Outcome;

const stop = (options: CompletedOptions = {}): Task => ({
  complete: [{ allowEvent: false, errorMessage: "Kijk dit na.", ...options }],
});

const silent: Task = { complete: [] };

describe("the manifest", () => {
  it("names the page, the script, the function, the send mode and the pane's two buttons", async () => {
    const window = await open();
    expect(await window.control((practice) => practice.addIn())).toEqual({
      name: "Proef",
      buttonLabel: "Proef openen",
      commandId: "probe.open",
      iconPath: "/assets/icon-32.png",
      page: "probe.html",
      readSurface: { buttonLabel: "Proef openen bij het lezen", page: "probe.html" },
      sendEvent: {
        page: "launchevent.html",
        scriptPath: "/launchevent.js",
        functionName: "proefBijVerzenden",
        sendMode: "SoftBlock",
      },
    });
  });
});

describe.each([{ bareScript: false }, { bareScript: true }])(
  "the handler (script without a page: $bareScript)",
  ({ bareScript }) => {
    it("lets a mail go that it has nothing to say about", async () => {
      const window = await open();
      await window.control((practice) => practice.setItem({ to: ["an@voorbeeld.example"] }));
      await window.control((practice, bare) => practice.set({ bareScript: bare }), bareScript);
      expect(await send(window)).toEqual({ kind: "sent", how: "allowed" });
      expect(await window.control((practice) => practice.completions())).toBe(1);
      await window.page.getByRole("heading", { name: "Dit zou nu verzonden zijn" }).waitFor();
      expect(window.complaints).toEqual([]);
    });

    it("gets the event, the claimed set and the user, and its calls are told apart", async () => {
      const task = { ...stop(), calls: [["subject.getAsync"]] } as const;
      const { window } = await sendWith(task, { bareScript, requirementSet: "1.14" });
      expect(await told(window)).toMatchObject({
        event: { type: "OnMessageSend", source: "string" },
        set: ["1.12", "1.14"],
        user: "lies.peeters@kindengezin.example",
      });
      expect(await window.control((practice) => practice.calls())).toEqual([
        { call: "start-up", runtime: "send", ok: true, fault: null },
        { call: "sessionData.getAsync", runtime: "send", ok: true, fault: null },
        { call: "subject.getAsync", runtime: "send", ok: true, fault: null },
        { call: "sessionData.setAsync", runtime: "send", ok: true, fault: null },
      ]);
    });

    it("counts once: what comes after the first completion changes nothing", async () => {
      const complete = [{ allowEvent: false, errorMessage: "Eerst." }, { allowEvent: true }];
      const task = { complete, lateSubject: "te laat" };
      const { window, state } = await sendWith(task, { bareScript });
      expect(shown(state)).toMatchObject({ reason: "stopped", text: "Eerst." });
      await window.page.waitForFunction(() => self.practice?.completions() === 2);
      // Longer than the runtime stays.
      await window.page.waitForTimeout(400);
      expect(shown(await window.control((practice) => practice.outcome()))).toMatchObject({
        text: "Eerst.",
      });
      expect(await window.control((practice) => practice.item().subject)).toBe("");
      expect(await window.page.locator("iframe").count()).toBe(0);
      expect(window.page.workers()).toEqual([]);
    });

    it("is waited for: a notice after five seconds, the end after five minutes", async () => {
      const window = await open();
      await prepare(window, silent, { bareScript });
      await window.control((practice) => void practice.send());
      // Until the handler has run, so that it is its silence that Outlook waits for.
      await window.page.waitForFunction(() => self.practice?.item().sessionData.uitkomst);
      expect(await window.control((practice) => practice.outcome())).toEqual({ kind: "waiting" });
      await window.control((practice) => practice.advanceClock(5_000));
      expect(shown(await window.control((practice) => practice.outcome()))).toMatchObject({
        reason: "slow",
      });
      await window.control((practice) => practice.advanceClock(295_000));
      expect(shown(await window.control((practice) => practice.outcome()))).toMatchObject({
        reason: "timed-out",
      });
      expect(await window.page.locator("iframe").count()).toBe(0);
      expect(window.page.workers()).toEqual([]);
    });

    it("is waited for as well after it threw", async () => {
      const window = await open();
      await prepare(window, { throws: true }, { bareScript });
      await window.control((practice) => void practice.send());
      await window.page.waitForFunction(() => {
        const last = self.practice?.calls().at(-1);
        return last?.call === "sessionData.getAsync" && last.ok === true;
      });
      await window.control((practice) => practice.advanceClock(5_000));
      expect(shown(await window.control((practice) => practice.outcome()))).toMatchObject({
        reason: "slow",
      });
    });

    it("that does not load is unavailable", async () => {
      const window = await open();
      await window
        .ownContext()
        .route(/launchevent\.(html|js)/, (route) => route.fulfill({ status: 404, body: "" }));
      await prepare(window, stop(), { bareScript });
      expect(shown(await send(window))).toMatchObject({ reason: "unavailable" });
    });

    it("that nobody associated is unavailable", async () => {
      const manifest = manifestOfProbe.replace("proefBijVerzenden", "bestaatNiet");
      const window = await open({ manifest });
      await prepare(window, stop(), { bareScript });
      expect(shown(await send(window))).toMatchObject({ reason: "unavailable" });
    });
  },
);

describe("a script without a page", () => {
  it("finds the language of 2016, timers and Office, and nothing of a browser", async () => {
    const there = ["Office", "Promise", "Map", "JSON", "Uint8Array", "setTimeout", "console.log"];
    const gone = [
      ...["window", "self", "globalThis", "document", "location", "navigator", "name"],
      ...["Intl", "TextEncoder", "TextDecoder", "atob", "btoa", "fetch", "XMLHttpRequest"],
      ...["crypto", "WebAssembly", "indexedDB", "caches", "localStorage", "Blob", "URL"],
      ...["postMessage", "importScripts", "addEventListener", "Worker", "WebSocket", "EventSource"],
      ...["structuredClone", "queueMicrotask", "performance", "BigInt", "SharedArrayBuffer"],
      ...["Array.prototype.flatMap", "Array.prototype.at", "Object.entries", "Object.fromEntries"],
      ...["String.prototype.padStart", "String.prototype.replaceAll", "Promise.allSettled"],
    ];
    const { window } = await sendWith(
      { ...stop(), look: [...there, ...gone] },
      { bareScript: true },
    );
    expect((await told(window)).seen).toEqual(there);
    expect(window.complaints).toEqual([]);
  });

  it("leaves the mail unguarded when the manifest names no script", async () => {
    const window = await open({
      manifest: manifestOfProbe.replace(/<Override type="javascript".*\/>/, ""),
    });
    await prepare(window, stop(), { bareScript: true });
    expect(await send(window)).toEqual({ kind: "sent", how: "unguarded" });
  });

  it("gets the same answers as with the real Office.js", async () => {
    const base64 = Buffer.from("inhoud").toString("base64");
    const html = { coercionType: "html" };
    const notice = { type: "progressIndicator", message: "Even geduld" };
    const person = { emailAddress: "bo@lijst.example", displayName: "Bo" };
    const calls: Task["calls"] = [
      ...(["to", "cc", "bcc"] as const).flatMap(
        (field) =>
          [
            [`${field}.setAsync`, [[person]]],
            [`${field}.addAsync`, [["cis@voorbeeld.example"]]],
            [`${field}.getAsync`],
          ] as const,
      ),
      ["subject.setAsync", ["Onderwerp"]],
      ["subject.getAsync"],
      ["body.getTypeAsync"],
      ["body.setAsync", ["<p>tekst</p>", html]],
      ["body.prependAsync", ["<p>vooraan</p>", html]],
      ["body.setSignatureAsync", ["<p>groet</p>", html]],
      ["body.getAsync", ["text"]],
      ["body.getAsync", ["html"]],
      ["from.getAsync"],
      ["addFileAttachmentFromBase64Async", [base64, "a.zip"]],
      ["addFileAttachmentFromBase64Async", [base64, "b.png", { isInline: true }]],
      ["getAttachmentsAsync"],
      ["getAttachmentContentAsync", ["oefenbijlage-1"]],
      ["getAttachmentContentAsync", ["onbekend"]],
      ["removeAttachmentAsync", ["oefenbijlage-1"]],
      ["getItemIdAsync"],
      ["saveAsync"],
      ["getItemIdAsync"],
      ["getComposeTypeAsync"],
      ["getInitializationContextAsync"],
      ["isClientSignatureEnabledAsync"],
      ["disableClientSignatureAsync"],
      ["customProperties.saveAsync", ["sleutel", "waarde"]],
      ["loadCustomPropertiesAsync", ["sleutel"]],
      ["notificationMessages.addAsync", ["een", notice]],
      ["notificationMessages.replaceAsync", ["een", notice]],
      ["notificationMessages.getAllAsync"],
      ["notificationMessages.removeAsync", ["een"]],
      ["sessionData.setAsync", ["zegel", "klaar"]],
      ["sessionData.getAsync", ["zegel"]],
      ["sessionData.getAsync", ["afwezig"]],
      ["sessionData.removeAsync", ["zegel"]],
      ["sessionData.getAllAsync"],
      ["sessionData.clearAsync"],
    ];
    const heard = [];
    for (const bareScript of [false, true]) {
      const { window } = await sendWith({ ...stop(), calls }, { bareScript });
      heard.push((await told(window)).heard);
    }
    const [withPage = [], withoutPage = []] = heard;
    expect(withPage).toHaveLength(calls.length);
    calls.forEach(([path, args], place) => {
      expect({ path, args, heard: withoutPage[place] }).toEqual({
        path,
        args,
        heard: withPage[place],
      });
    });
  });
});

describe("the options of event.completed", () => {
  const label = { cancelLabel: "Nakijken", commandId: "probe.open", contextData: "bevinding-1" };

  it.each(["1.14", "1.15"] as const)("open the pane with a context in %s", async (set) => {
    const { window } = await sendWith(stop(label), { requirementSet: set });
    await window.page.getByRole("button", { name: "Nakijken" }).click();
    await window.page.frameLocator("aside iframe").getByText("klaar").waitFor();
    const pane = window.page.frames().find((frame) => frame.name().includes("|pane-"));
    if (pane === undefined) throw new Error("no pane");
    expect(await callOffice(pane, "getInitializationContextAsync")).toMatchObject({
      value: "bevinding-1",
    });
    expect(await window.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await window.page.getByRole("button", { name: "Deelvenster sluiten" }).click();
    expect(
      await callOffice(await window.openPane(), "getInitializationContextAsync"),
    ).toMatchObject({
      value: "",
    });
  });

  it("give an open pane another context, and what was typed in it stays", async () => {
    const window = await open();
    const pane = await window.openPane();
    await pane.evaluate(() => {
      document.body.dataset.typed = "ja";
    });
    await prepare(window, stop({ ...label, contextData: { bevinding: 2 } }));
    await send(window);
    await window.page.getByRole("button", { name: "Nakijken" }).click();
    expect(await pane.evaluate(() => document.body.dataset.typed)).toBe("ja");
    expect(await callOffice(pane, "getInitializationContextAsync")).toMatchObject({
      value: '{"bevinding":2}',
    });
    expect(await window.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });
});

describe("the alert", () => {
  const focused = ({ page }: ProbeWindow) =>
    page.evaluate(() => document.activeElement?.textContent);

  it("takes the focus, keeps it, and gives it back on Escape", async () => {
    const window = await open();
    await prepare(window, stop({ commandId: "probe.open", sendModeOverride: "promptUser" }));
    await window.page.getByRole("button", { name: "Verzenden" }).focus();
    await window.page.keyboard.press("Enter");
    const alert = window.page.getByRole("dialog", { name: "Proef" });
    await alert.waitFor();
    expect(await focused(window)).toBe("Actie ondernemen");
    for (const next of ["Niet verzenden", "Toch verzenden"]) {
      await window.page.keyboard.press("Tab");
      expect(await focused(window)).toBe(next);
    }
    await window.page.keyboard.press("Escape");
    await alert.waitFor({ state: "detached" });
    expect(await window.control((practice) => practice.outcome())).toEqual({ kind: "not-sent" });
    expect(await focused(window)).toBe("Verzenden");
  });

  it.each([{ dark: false }, { dark: true }])(
    "has nothing that axe finds (dark: $dark)",
    async ({ dark }) => {
      const window = await open({ dark });
      const { page } = window;
      await prepare(window, stop({ commandId: "probe.open", sendModeOverride: "promptUser" }));
      await send(window);
      await page.evaluate(readFileSync(axePath, "utf8"));
      const findings = await page.evaluate(async () => {
        const runner = (self as unknown as { axe: typeof axe }).axe;
        const { violations } = await runner.run(document, { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      });
      expect(findings).toEqual([]);
    },
  );

  it("is what sends again after a time-out", async () => {
    const window = await open();
    await prepare(window, silent);
    await window.control((practice) => {
      void practice.send();
      practice.advanceClock(300_000);
      practice.setItem({ sessionData: {} });
    });
    await window.page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await window.page.getByRole("heading", { name: "Dit zou nu verzonden zijn" }).waitFor();
  });

  it("ends the handler when the person does not want to wait", async () => {
    const window = await open();
    await prepare(window, silent);
    await window.control((practice) => {
      void practice.send();
      practice.advanceClock(5_000);
    });
    await window.page.getByRole("button", { name: "Niet verzenden" }).click();
    expect(await window.page.locator("iframe").count()).toBe(0);
    await window.control((practice) => practice.advanceClock(300_000));
    expect(await window.control((practice) => practice.outcome())).toEqual({ kind: "not-sent" });
  });
});

describe("a draft that is opened again", () => {
  it("keeps the mail and custom properties, and loses the pane and session data", async () => {
    const window = await open();
    const pane = await window.openPane();
    await callOffice(pane, "subject.setAsync", ["Onderwerp"]);
    await callOffice(pane, "customProperties.saveAsync", ["zegel", "klaar"]);
    await callOffice(pane, "sessionData.setAsync", ["zegel", "klaar"]);
    await callOffice(pane, "addFileAttachmentFromBase64Async", [btoa("x"), "a.zip"]);
    await window.page.getByRole("button", { name: "Sluiten en concept opnieuw openen" }).click();
    await window.page.locator("aside iframe").waitFor({ state: "detached" });
    const again = await window.openPane();
    expect(await callOffice(again, "loadCustomPropertiesAsync", ["zegel"])).toMatchObject({
      value: "klaar",
    });
    expect(await callOffice(again, "sessionData.getAsync", ["zegel"])).toMatchObject({
      code: 9050,
    });
    expect(await callOffice(again, "getAttachmentContentAsync", ["oefenbijlage-1"])).toMatchObject({
      status: "failed",
    });
    expect(await window.control((practice) => practice.item())).toMatchObject({
      subject: "Onderwerp",
      attachments: [{ name: "a.zip" }],
      saves: 1,
    });
  });
});

describe("a distribution list", () => {
  it("is one when typed with its address", async () => {
    const window = await open();
    const field = window.page.getByRole("textbox", { name: "Aan", exact: true });
    await field.pressSequentially("team@lijst.example;an@voorbeeld.example;");
    const heard = await callOffice(await window.openPane(), "to.getAsync");
    expect(heard).toMatchObject({
      value: [{ recipientType: "distributionList" }, { recipientType: "externalUser" }],
    });
    await window.page.getByText("distributielijst").waitFor();
  });
});
