import type { CallName } from "../../../../practice/host/call.ts";
import { extraItemCalls } from "../../../../src/outlook/extra-item-calls.ts";
import { officeComposeItem } from "../../../../src/outlook/office-compose-item.ts";
import { readOutlookFacts } from "../../../../src/outlook/outlook-facts.ts";
import { readSender } from "../../../../src/outlook/open-sent-message.ts";
import type { CheckName } from "../../../../src/pane/self-check/check.ts";
import { withoutPauses } from "../../preparing/without-pauses.ts";
import { madeSelfCheck } from "./made-outlook.ts";
import { practiceOffice } from "./practice-office.ts";

/* The real adapter over the practice Outlook's own calls and faults. */

withoutPauses();
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const faults = ["error", "hang", "throw", "garbage", "null", "lie"] as const;
type Fault = (typeof faults)[number];

async function checkWith(call: CallName | null, fault: Fault) {
  const outlook = practiceOffice(fault === "throw" ? call : null);
  Object.assign(globalThis, { Office: outlook.office });
  const open = () => outlook.office.context.mailbox.item as unknown as Office.MessageCompose;
  const item = officeComposeItem(open);
  const made = madeSelfCheck({
    item,
    extra: { ...extraItemCalls(open), conversationId: madeSelfCheck().tools.extra.conversationId },
    facts: readOutlookFacts,
    sender: readSender,
  });
  if (call !== null && fault !== "throw")
    outlook.faults.fail(
      fault === "garbage" || fault === "null"
        ? { call, kind: "wrong-shape", shape: fault }
        : { call, kind: fault },
    );
  await made.acts.start();
  const state = made.state();
  const notFine =
    state.kind === "result" ? state.results.filter(({ outcome }) => outcome !== "ok") : [];
  return { state, outlook, notFine: notFine.map(({ check }) => check) };
}

/** What the Office of Node lacks: a new Outlook has it. */
const lacking: readonly CheckName[] = ["in-reply-to"];

/** Where each call shows first, when it does not do what it should. */
const shows: Partial<Record<CallName, CheckName>> = {
  "subject.setAsync": "subject",
  "subject.getAsync": "subject",
  "to.setAsync": "recipients-to",
  "to.getAsync": "recipients-to",
  "cc.setAsync": "recipients-cc",
  "cc.getAsync": "recipients-cc",
  "bcc.setAsync": "recipients-bcc",
  "bcc.getAsync": "recipients-bcc",
  "body.getTypeAsync": "body-type",
  "body.getAsync": "body-prepend",
  "body.setAsync": "body-set",
  "body.prependAsync": "body-prepend",
  addFileAttachmentFromBase64Async: "attach",
  getAttachmentsAsync: "attachment-list",
  getAttachmentContentAsync: "attachment-bytes",
  removeAttachmentAsync: "detach",
  getComposeTypeAsync: "compose-type",
  "sessionData.setAsync": "session",
  "sessionData.getAsync": "session",
  "sessionData.removeAsync": "session-remove",
  loadCustomPropertiesAsync: "property-after-save",
  "customProperties.saveAsync": "property-after-save",
  getInitializationContextAsync: "context",
  "from.getAsync": "from",
  saveAsync: "save",
};

/** An answer that is right all the same, or that no add-in can tell from a right one. */
const unseen: Partial<Record<CallName, readonly Fault[]>> = {
  // What stood there at the start is what still stands there.
  getComposeTypeAsync: ["lie"],
  "body.getTypeAsync": ["lie"],
  getInitializationContextAsync: ["lie", "null"],
  "from.getAsync": ["lie"],
  // A save shows in no reading.
  saveAsync: ["garbage", "null", "lie"],
};

describe("over the calls of the practice Outlook", () => {
  it("finds nothing wrong, but for what the Office of Node lacks", async () => {
    const { notFine, outlook } = await checkWith(null, "error");
    expect(notFine).toEqual(lacking);
    expect(outlook.item().saves).toBeGreaterThan(0);
  });

  const rows = (Object.keys(shows) as CallName[]).flatMap((call) =>
    faults.map((fault) => ({ call, fault })),
  );
  it.each(rows)("shows $call: $fault", async ({ call, fault }) => {
    const { state, notFine } = await checkWith(call, fault);
    if (state.kind !== "result") throw new Error(`At ${state.kind}, not at the result`);
    expect(state.results).toHaveLength(34);
    if (unseen[call]?.includes(fault) === true) expect(notFine).toEqual(lacking);
    else if (call === "addFileAttachmentFromBase64Async" && fault === "lie")
      expect(notFine).toContain("attachment-list");
    else expect(notFine).toContain(shows[call]);
  });
});
