import { clientNames, type ClientName } from "../../practice/clients/client-behaviour.ts";
import { wording } from "../../practice/wording.nl.ts";
import { createNodeOutlook } from "../../practice/node/node-outlook.ts";
import { useDom } from "../dom.ts";
import { callOffice as callInNode } from "../unit/practice/node/probe.ts";
import { callOffice, useProbeHost } from "./probe-host.ts";

/* Each client of the practice Outlook answers alike in Node and through the real office.js. */

useDom();

const host = useProbeHost();

const html = { coercionType: "html" };

/** Whatever clients answer in their own way, in an order in which it shows. */
const calls: readonly (readonly [path: string, ...args: readonly unknown[]])[] = [
  ["sessionData.getAsync", "sleutel"],
  ["getItemIdAsync"],
  ["from.getAsync"],
  ["customProperties.saveAsync", "sleutel", "waarde"],
  ["customProperties.saveAsync", "sleutel", "waarde"],
  ["getComposeTypeAsync"],
  ["to.getAsync"],
  ["addFileAttachmentFromBase64Async", "AAEC", "a.zip"],
  ["getAttachmentsAsync"],
  ["getAttachmentsAsync"],
  ["body.setAsync", "<div>een</div><div><br></div><div>twee</div>", html],
  ["body.getAsync", "html"],
  ["body.getAsync", "html"],
  ["body.getAsync", "text"],
  ["saveAsync"],
  ["getItemIdAsync"],
];

/** What the pane of a reply to a colleague hears in the browser. */
async function inBrowser(client: ClientName): Promise<readonly unknown[]> {
  const window = await host.open();
  await window.control((practice, name) => {
    practice.set({ client: name, latencyMs: 0 });
    practice.newMail("reply");
    practice.setItem({ to: ["els.claes@kindengezin.example"] });
  }, client);
  const pane = await window.openPane();
  const told = await pane.evaluate(() => {
    const { conversationId } = Office.context.mailbox.item as Office.MessageCompose;
    return conversationId;
  });
  const heard: unknown[] = [told];
  for (const [path, ...args] of calls) heard.push(await callOffice(pane, path, args));
  return heard;
}

async function inNode(client: ClientName): Promise<readonly unknown[]> {
  const { control, openPane } = createNodeOutlook({ client });
  control.newMail("reply");
  control.setItem({ to: ["els.claes@kindengezin.example"] });
  const office = await openPane();
  const { conversationId } = office.context.mailbox.item as unknown as Office.MessageCompose;
  const heard: unknown[] = [conversationId];
  for (const [path, ...args] of calls) heard.push(await callInNode(office, path, args));
  return heard;
}

it.each(clientNames)("%s answers the same calls in Node as in a browser", async (client) => {
  const inPage = await inBrowser(client);
  expect(inPage).toHaveLength(calls.length + 1);
  expect(inPage.map(withoutMessage)).toEqual(await inNode(client));
});

it.each([
  { kind: "newMail", conversationId: null },
  { kind: "reply", conversationId: "AAQkAGoefengesprek=" },
  { kind: "forward", conversationId: "AAQkAGoefengesprek=" },
] as const)("tells the conversation of a $kind through the real library", async (row) => {
  const window = await host.open();
  await window.control((practice, kind) => practice.newMail(kind), row.kind);
  const pane = await window.openPane();
  const told = await pane.evaluate(() => {
    const { conversationId } = Office.context.mailbox.item as Office.MessageCompose;
    return conversationId;
  });
  expect(told).toBe(row.conversationId);
});

/** A mail that was just sent, at the page that says so. */
async function openSent(client: ClientName) {
  const window = await host.open();
  const { page, control } = window;
  await control((practice, name) => {
    practice.set({ client: name, latencyMs: 0 });
    practice.setItem({ to: ["an@voorbeeld.example"], subject: "Overleg" });
  }, client);
  await page.getByRole("button", { name: wording.commands.send }).click();
  await page.getByRole("heading", { name: wording.sent.title }).waitFor();
  return window;
}

describe("a mail that was just sent", () => {
  it("comes back by the keyboard when sending is undone, and is not offered twice", async () => {
    const { page, control } = await openSent("documented");
    await page.keyboard.press("Tab");
    const undo = page.getByRole("button", { name: wording.sent.undo });
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByLabel(wording.compose.subject, { exact: true }).waitFor();
    expect(await control((practice) => practice.item().subject)).toBe("Overleg");
    expect(await control((practice) => practice.sent())).toEqual([]);
    expect(await undo.count()).toBe(0);
  });

  it("is not offered to be undone any more after ten seconds", async () => {
    const { page, control } = await openSent("documented");
    const undo = page.getByRole("button", { name: wording.sent.undo });
    expect(await undo.count()).toBe(1);
    await control((practice) => practice.advanceClock(10_000));
    await undo.waitFor({ state: "detached" });
  });

  it.each([
    { button: wording.commands.forward, subject: "FW: Overleg" },
    { button: wording.commands.resend, subject: "Overleg" },
  ])("is opened from the sent mails: $button", async ({ button, subject }) => {
    const { page } = await openSent("documented");
    await page.getByRole("button", { name: "Overleg" }).click();
    await page.getByRole("button", { name: button }).click();
    const field = page.getByLabel(wording.compose.subject, { exact: true });
    await field.waitFor();
    expect(await field.inputValue()).toBe(subject);
  });
});

it("keeps the pane's page on the web while its mail is sent and another opens", async () => {
  const { page, control, openPane } = await host.open();
  await control((practice) => {
    practice.set({ client: "web", latencyMs: 0 });
    practice.setItem({ to: ["an@voorbeeld.example"] });
  });
  const pane = await openPane();
  await pane.evaluate(() => Object.assign(self, { mark: "same page" }));
  await page.getByRole("button", { name: wording.commands.send }).click();
  await page.getByRole("heading", { name: wording.sent.title }).waitFor();
  await page.getByRole("button", { name: wording.sent.again }).click();
  await page.getByLabel(wording.compose.subject, { exact: true }).waitFor();
  expect(await pane.evaluate(() => Reflect.get(self, "mark") as unknown)).toBe("same page");
  expect(await callOffice(pane, "subject.getAsync")).toEqual({ status: "succeeded", value: "" });
});

function withoutMessage(heard: unknown): unknown {
  if (typeof heard !== "object" || heard === null) return heard;
  return Object.fromEntries(Object.entries(heard).filter(([name]) => name !== "message"));
}
