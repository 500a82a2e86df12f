import type { ClientName } from "../../../../practice/clients/client-behaviour.ts";
import { createNodeOutlook } from "../../../../practice/node/node-outlook.ts";
import { useDom } from "../../../dom.ts";
import { callOffice } from "../node/probe.ts";

/* How calls answer in each client, through the practice Outlook in Node. */

useDom();

async function open(client: ClientName) {
  const { control, openPane } = createNodeOutlook({ client });
  const office = await openPane();
  const call = async (path: string, ...args: readonly unknown[]) => callOffice(office, path, args);
  const value = async (path: string, ...args: readonly unknown[]) => {
    const heard = await call(path, ...args);
    if (heard.status !== "succeeded") throw new Error(`${path}: ${heard.status}`);
    return heard.value;
  };
  return { control, office, openPane, call, value };
}

const html = { coercionType: "html" };

it.each([
  { client: "documented", answer: { status: "failed", code: 9050 } },
  { client: "web", answer: { status: "failed", code: 9050 } },
  { client: "new", answer: { status: "succeeded", value: undefined } },
  { client: "classic", answer: { status: "failed", code: 9050 } },
  { client: "mac", answer: { status: "succeeded", value: null } },
] as const)("$client answers an absent key of session data in its own way", async (row) => {
  const { call } = await open(row.client);
  expect(await call("sessionData.getAsync", "sleutel")).toEqual(row.answer);
  await call("sessionData.setAsync", "sleutel", "waarde");
  expect(await call("sessionData.getAsync", "sleutel")).toEqual({
    status: "succeeded",
    value: "waarde",
  });
});

describe("the new Outlook", () => {
  it("fails the first save of custom properties of a mail that was never saved, once", async () => {
    const { call, control } = await open("new");
    const save = () => call("customProperties.saveAsync", "sleutel", "waarde");
    expect(await save()).toEqual({ status: "failed", code: 9020 });
    expect(control.item().customProperties).toEqual({});
    expect(await save()).toMatchObject({ status: "succeeded" });
    expect(control.item().customProperties).toEqual({ sleutel: "waarde" });
  });

  it("saves them at once in a mail that was saved", async () => {
    const { call, value } = await open("new");
    await value("saveAsync");
    const saved = await call("customProperties.saveAsync", "sleutel", "waarde");
    expect(saved).toMatchObject({ status: "succeeded" });
  });
});

describe.each(["web", "new"] as const)("an attachment that %s uploads", (client) => {
  it("has another id after it was listed once", async () => {
    const { call, value } = await open(client);
    const interim = await value("addFileAttachmentFromBase64Async", "AAEC", "a.zip");
    expect(await value("getAttachmentsAsync")).toMatchObject([{ id: interim }]);
    expect(await call("getAttachmentContentAsync", interim)).toEqual({
      status: "failed",
      code: 9003,
    });
    const [listed] = (await value("getAttachmentsAsync")) as readonly { readonly id: string }[];
    expect(listed?.id).not.toBe(interim);
    expect(await value("getAttachmentContentAsync", listed?.id)).toMatchObject({
      content: "AAEC",
    });
  });

  it("has another id after the mail was saved", async () => {
    const { value } = await open(client);
    const interim = await value("addFileAttachmentFromBase64Async", "AAEC", "a.zip");
    await value("saveAsync");
    const [listed] = (await value("getAttachmentsAsync")) as readonly { readonly id: string }[];
    expect(listed?.id).not.toBe(interim);
  });
});

it.each(["documented", "classic", "mac"] as const)(
  "%s keeps the id that an attachment got first",
  async (client) => {
    const { value } = await open(client);
    const id = await value("addFileAttachmentFromBase64Async", "AAEC", "a.zip");
    await value("getAttachmentsAsync");
    expect(await value("getAttachmentContentAsync", id)).toMatchObject({ content: "AAEC" });
  },
);

it("reads the former body once in Mac after it was written", async () => {
  const { value, control } = await open("mac");
  control.setItem({ bodyHtml: "<p>eerst</p>" });
  await value("body.setAsync", "<p>daarna</p>", html);
  expect(await value("body.getAsync", "text")).toBe("eerst");
  expect(await value("body.getAsync", "text")).toBe("daarna");
  await value("body.prependAsync", "<p>boven</p>", html);
  expect(await value("body.getAsync", "text")).toBe("daarna");
  expect(control.item().bodyText).toBe("boven\ndaarna");
});

describe("a reply", () => {
  it.each([
    { client: "web", kind: "reply", inReplyTo: "<vraag@voorbeeld.example>" },
    { client: "new", kind: "reply", inReplyTo: "<vraag@voorbeeld.example>" },
    { client: "classic", kind: "newMail", inReplyTo: "<vraag@voorbeeld.example>" },
    { client: "mac", kind: "newMail", inReplyTo: null },
  ] as const)("is told by $client as $kind", async ({ client, kind, inReplyTo }) => {
    const outlook = createNodeOutlook({ client });
    outlook.control.newMail("reply");
    const office = await outlook.openPane();
    expect(await callOffice(office, "getComposeTypeAsync")).toMatchObject({
      value: { composeType: kind },
    });
    expect(office.context.mailbox.item).toMatchObject({
      conversationId: "AAQkAGoefengesprek=",
      inReplyTo,
    });
  });
});

describe("a new mail", () => {
  it("belongs to no conversation until it is saved with a subject, as a pane sees that opens then", async () => {
    const { office, value, control, openPane } = await open("documented");
    expect(office.context.mailbox.item).toMatchObject({ conversationId: null, inReplyTo: null });
    await value("saveAsync");
    control.closePane();
    expect((await openPane()).context.mailbox.item).toMatchObject({ conversationId: null });
    control.setItem({ subject: "Overleg" });
    await callOffice(await openPane(), "saveAsync");
    control.closePane();
    expect((await openPane()).context.mailbox.item).toMatchObject({
      conversationId: "AAQkAGoefengesprek=",
      inReplyTo: null,
    });
  });

  it("does not tell what it answers before Mailbox 1.14", async () => {
    const { control, openPane } = createNodeOutlook();
    control.set({ requirementSet: "1.13" });
    expect((await openPane()).context.mailbox.item).not.toHaveProperty("inReplyTo");
  });
});

describe("people in the user's own organisation", () => {
  const own = "els.claes@kindengezin.example";
  const other = "an@voorbeeld.example";

  it.each([
    { client: "documented", told: own },
    { client: "web", told: expect.stringMatching(/^\/o=ExchangeLabs\//) as unknown },
    { client: "new", told: own },
    { client: "classic", told: own },
    { client: "mac", told: "" },
  ] as const)("are told by $client in its own way", async ({ client, told }) => {
    const { value, control } = await open(client);
    control.setItem({ to: [own, other] });
    expect(await value("to.getAsync")).toMatchObject([
      { emailAddress: told },
      { emailAddress: other, recipientType: "externalUser" },
    ]);
  });
});

it("lists every mailbox as a distribution list where that is asked", async () => {
  const { value, control } = await open("documented");
  control.setItem({ to: ["an@voorbeeld.example"] });
  control.set({ mailboxesAsLists: true });
  expect(await value("to.getAsync")).toMatchObject([{ recipientType: "distributionList" }]);
});

describe("the body in classic Outlook", () => {
  it("is written by Word, in the same words, and comes back without its marks", async () => {
    const { value, control } = await open("classic");
    control.setItem({
      bodyHtml: '<div id="a">Dag <b>Jan</b></div><div><br></div><div>Tot dan</div>',
    });
    const written = String(await value("body.getAsync", "html"));
    expect(written).toContain('<p class="MsoNormal">Dag <b>Jan</b><o:p></o:p></p>');
    expect(written).toContain('<p class="MsoNormal"><o:p>&nbsp;</o:p></p>');
    expect(written).toContain("<!--[if gte mso 9]>");
    expect(await value("body.getAsync", "text")).toBe("Dag Jan\r\n\r\nTot dan");
    await value("body.setAsync", written, html);
    expect(control.item().bodyHtml).not.toMatch(/o:p|<!--/);
    expect(control.item().bodyText).toBe("Dag Jan\n\nTot dan");
  });

  it("ends each line of a plain text as in Windows", async () => {
    const { value, control } = await open("classic");
    control.setItem({ bodyText: "een\ntwee" });
    expect(await value("body.getAsync", "text")).toBe("een\r\ntwee");
  });
});
