import type { Frame } from "playwright-core";
import { faultKinds } from "../../practice/host/faults.ts";
import { callOffice, useProbeHost, type ProbeWindow } from "./probe-host.ts";

/*
 * A message that is being read, through the real office.js: what it tells, which calls it has, and
 * the mail that it opens in a window of its own.
 */

const host = useProbeHost();

const readButton = "Proef openen bij het lezen";

async function reading(): Promise<ProbeWindow & { readonly pane: Frame }> {
  const opened = await host.open();
  await opened.control((practice) =>
    practice.readMail({
      to: ["ocmw@voorbeeld.example"],
      cc: [{ address: "an@voorbeeld.example", name: "An" }],
      subject: "RE: Onderwerp",
      bodyHtml: "<p>Dag</p>",
      attachments: [{ name: "a.zip", base64: btoa("inhoud") }],
      customProperties: { sleutel: "waarde" },
    }),
  );
  return { ...opened, pane: await opened.openPane(readButton) };
}

const form = {
  toRecipients: ["dpo@voorbeeld.example"],
  ccRecipients: [{ emailAddress: "bo@voorbeeld.example", displayName: "Bo" }],
  subject: "Melding",
  htmlBody: "<p>Beste</p><p>Er ging iets mis.</p>",
};

const opened = ({ control }: ProbeWindow) => control((practice) => practice.opened());

describe("a message that is being read", () => {
  it("tells at once what stands in it, and has no call to change it", async () => {
    const { pane, complaints } = await reading();
    const told = await pane.evaluate(() => {
      const item = Office.context.mailbox.item as unknown as Office.MessageRead;
      const { to, cc, subject, normalizedSubject, itemType, from, attachments } = item;
      const lacks = ["saveAsync", "sessionData", "addFileAttachmentFromBase64Async"];
      return {
        ...{ subject, normalizedSubject, itemType, from: from.emailAddress },
        to: to.map(({ emailAddress }) => emailAddress),
        cc: cc.map(({ displayName }) => displayName),
        names: attachments.map(({ name }) => name),
        lacks: lacks.filter((name) => !(name in item)),
      };
    });
    expect(told).toEqual({
      subject: "RE: Onderwerp",
      normalizedSubject: "Onderwerp",
      itemType: "message",
      from: "lies.peeters@kindengezin.example",
      to: ["ocmw@voorbeeld.example"],
      cc: ["An"],
      names: ["a.zip"],
      lacks: ["saveAsync", "sessionData", "addFileAttachmentFromBase64Async"],
    });
    expect(complaints).toEqual([]);
  });

  it("answers the calls that reading has", async () => {
    const { pane } = await reading();
    expect(await callOffice(pane, "body.getAsync", ["text"])).toMatchObject({ value: "Dag" });
    expect(await callOffice(pane, "loadCustomPropertiesAsync", ["sleutel"])).toMatchObject({
      value: "waarde",
    });
    const properties = callOffice(pane, "customProperties.saveAsync", ["sleutel", "ander"]);
    expect(await properties).toMatchObject({ status: "succeeded" });
  });

  it("goes back to what was sent when it is closed, and can be opened again", async () => {
    const { page } = await reading();
    await page.getByRole("button", { name: "Sluiten", exact: true }).click();
    await page.getByRole("heading", { name: "Dit zou nu verzonden zijn" }).waitFor();
    expect(await page.locator("aside iframe").count()).toBe(0);
    await page.getByRole("button", { name: "RE: Onderwerp" }).click();
    await page.locator("h2:focus", { hasText: "RE: Onderwerp" }).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
  });

  it("has no button where the manifest has none", async () => {
    const manifest = await (
      await host.open()
    ).page.evaluate(async () => (await fetch("/manifest.xml")).text());
    const without = manifest.replace(
      "MessageReadCommandSurface",
      "AppointmentAttendeeCommandSurface",
    );
    expect(without).not.toBe(manifest);
    const { control, page } = await host.open({ manifest: without });
    await control((practice) => practice.readMail({ subject: "Onderwerp" }));
    await page.getByRole("heading", { name: "Onderwerp", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^Proef/ }).count()).toBe(0);
  });
});

describe("a new mail", () => {
  it("opens over the mail that is read, as it was asked for, and takes the focus", async () => {
    const window = await reading();
    const { page, pane, control } = window;
    expect(await callOffice(pane, "displayNewMessageFormAsync", [form])).toMatchObject({
      status: "succeeded",
    });
    expect(await opened(window)).toEqual([
      expect.objectContaining({
        to: [{ address: "dpo@voorbeeld.example", name: "dpo@voorbeeld.example" }],
        cc: [{ address: "bo@voorbeeld.example", name: "bo@voorbeeld.example" }],
        bcc: [],
        subject: "Melding",
        bodyText: "Beste\nEr ging iets mis.",
        sessionData: {},
      }),
    ]);
    await page.locator("[role=dialog] h2:focus", { hasText: "Melding" }).waitFor();
    expect(await page.locator("aside iframe").count()).toBe(1);
    const calls = await control((practice) => practice.calls());
    expect(calls.at(-1)).toMatchObject({ call: "displayNewMessageFormAsync", ok: true });
  });

  it("can be changed, sent after the handler of the send event allowed it, and read again", async () => {
    const window = await reading();
    const { page, pane, control } = window;
    await callOffice(pane, "displayNewMessageFormAsync", [form]);
    const dialog = page.getByRole("dialog", { name: "Melding" });
    await dialog.getByRole("textbox", { name: "Onderwerp" }).fill("Melding van een lek");
    await page.getByRole("dialog").getByRole("button", { name: "Verzenden" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await opened(window)).toEqual([]);
    expect(await control((practice) => practice.sent().map(({ subject }) => subject))).toEqual([
      "RE: Onderwerp",
      "Melding van een lek",
    ]);
    expect(await page.locator("aside iframe").count()).toBe(1);
    await page.getByRole("button", { name: "Sluiten", exact: true }).click();
    await page.getByRole("button", { name: "Melding van een lek" }).click();
    await page.getByText("Er ging iets mis.").waitFor();
  });

  it("stays open when Outlook itself cannot send it, and closes without a trace", async () => {
    const window = await reading();
    const { page, pane, control } = window;
    await callOffice(pane, "displayNewMessageFormAsync", [{ subject: "Leeg" }]);
    const dialog = page.getByRole("dialog", { name: "Leeg" });
    await dialog.getByRole("button", { name: "Verzenden" }).click();
    await dialog.getByText("Vul minstens één ontvanger in.").waitFor();
    await dialog.getByRole("button", { name: "Venster sluiten" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await control((practice) => practice.sent().length)).toBe(1);
  });

  it("stands beside another one, each by itself", async () => {
    const window = await reading();
    await callOffice(window.pane, "displayNewMessageFormAsync", [form]);
    await callOffice(window.pane, "displayNewMessageFormAsync", [{ ...form, subject: "Tweede" }]);
    const second = window.page.getByRole("dialog", { name: "Tweede" });
    await second.getByRole("button", { name: "Venster sluiten" }).click();
    await second.waitFor({ state: "detached" });
    expect((await opened(window)).map(({ subject }) => subject)).toEqual(["Melding"]);
  });

  it.each(faultKinds)("meets the fault %s as every call does", async (kind) => {
    const window = await reading();
    const { pane, page, control } = window;
    await control(
      (practice, asked) =>
        practice.fail({ call: "displayNewMessageFormAsync", kind: asked, delayMs: 400 }),
      kind,
    );
    const { status } = await callOffice(pane, "displayNewMessageFormAsync", [form], 250);
    const expected = {
      error: "failed",
      hang: "silent",
      late: "silent",
      lie: "succeeded",
      "wrong-shape": "succeeded",
    } as const;
    expect(status).toBe(expected[kind]);
    expect(await opened(window)).toEqual([]);
    if (kind === "late") await page.getByRole("dialog", { name: "Melding" }).waitFor();
  });

  it("cannot be asked for while composing: office.js has no such call there", async () => {
    const window = await host.open();
    const pane = await window.openPane();
    const there = await pane.evaluate(() => "displayNewMessageFormAsync" in Office.context.mailbox);
    expect(there).toBe(false);
    expect(await callOffice(pane, "displayNewMessageFormAsync", [form])).toEqual({
      status: "threw",
    });
    expect(await opened(window)).toEqual([]);
  });
});
