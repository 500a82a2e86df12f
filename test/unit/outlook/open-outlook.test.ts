import { createNodeOutlook } from "../../../practice/node/node-outlook.ts";
import { openOutlook } from "../../../src/outlook/open-outlook.ts";
import { useDom } from "../../dom.ts";

useDom();

/** Opens the pane in the practice Outlook whose composed item misses one member. */
async function openWithout(path: string) {
  const { openPane } = createNodeOutlook();
  const office = await openPane();
  Object.assign(globalThis, { Office: without(office, ["context", "mailbox", "item", path]) });
  return openOutlook();
}

/** A copy that shares everything but the member at the end of the path. */
function without<T extends object>(object: T, [first = "", ...rest]: readonly string[]): T {
  const [name = first, ...deeper] = rest.length === 0 ? first.split(".") : [first, ...rest];
  const copy = { ...object } as Record<string, object>;
  const member = copy[name];
  if (deeper.length === 0 || member === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = without(member, deeper);
  return copy as T;
}

it.each([null, undefined])(
  "says that the add-in sees no mail when its item is %s",
  async (item) => {
    const office = await createNodeOutlook().openPane();
    const mailbox = { ...office.context.mailbox, item };
    Object.assign(globalThis, { Office: { ...office, context: { ...office.context, mailbox } } });
    expect(await openOutlook()).toEqual({ kind: "no-item" });
  },
);

it("still shows what can be done beside a mail being read", async () => {
  const office = await createNodeOutlook().openPane();
  const item = { itemType: "message", subject: "A mail being read", to: [] };
  const mailbox = { ...office.context.mailbox, item };
  Object.assign(globalThis, { Office: { ...office, context: { ...office.context, mailbox } } });
  expect(await openOutlook()).toMatchObject({ kind: "reading", mail: { subject: item.subject } });
});

it("says that no message is being composed once its window is another", async () => {
  const { openPane } = createNodeOutlook();
  const office = await openPane();
  Object.assign(globalThis, { Office: office });
  const outlook = await openOutlook();
  if (outlook.kind !== "ready") throw new Error(outlook.kind);
  for (const item of [null, undefined, { itemType: "message", subject: "A mail being read" }]) {
    const mailbox = { ...office.context.mailbox, item };
    Object.assign(globalThis, { Office: { ...office, context: { ...office.context, mailbox } } });
    expect(await outlook.item.subject()).toEqual({ ok: false, error: { kind: "office-no-item" } });
    expect(await outlook.item.save()).toEqual({ ok: false, error: { kind: "office-no-item" } });
  }
});

describe("an Outlook that claims a set and lacks one of its calls", () => {
  it.each([
    "getComposeTypeAsync",
    "to.getAsync",
    "to.setAsync",
    "cc.getAsync",
    "cc.setAsync",
    "bcc.getAsync",
    "bcc.setAsync",
    "subject.getAsync",
    "subject.setAsync",
    "body.getAsync",
    "body.setAsync",
    "body.prependAsync",
    "body.getTypeAsync",
    "getAttachmentsAsync",
    "getAttachmentContentAsync",
    "addFileAttachmentFromBase64Async",
    "removeAttachmentAsync",
    "sessionData",
    "sessionData.getAsync",
    "sessionData.setAsync",
    "sessionData.removeAsync",
    "loadCustomPropertiesAsync",
    "saveAsync",
  ])("is too old without %s", async (path) => {
    expect(await openWithout(path)).toEqual({ kind: "too-old", required: "1.11" });
  });

  it("is ready without the context of the pane, which only a stop passes", async () => {
    expect((await openWithout("getInitializationContextAsync")).kind).toBe("ready");
  });
});
