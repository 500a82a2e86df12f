import { jest } from "@jest/globals";
import { clientNames, type ClientName } from "../../practice/clients/client-behaviour.ts";
import { createNodeOutlook } from "../../practice/node/node-outlook.ts";
import { useDom } from "../dom.ts";
import { callOffice as callInNode } from "../unit/practice/node/probe.ts";
import { callOffice, useProbeHost } from "./probe-host.ts";

/* Each client of the practice Outlook answers alike in Node and through the real office.js. */

jest.setTimeout(60_000);
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
    return conversationId as string | null;
  });
  expect(told).toBe(row.conversationId);
});

function withoutMessage(heard: unknown): unknown {
  if (typeof heard !== "object" || heard === null) return heard;
  return Object.fromEntries(Object.entries(heard).filter(([name]) => name !== "message"));
}
