import type { CallName } from "../../../../practice/host/call.ts";
import { createNodeOutlook } from "../../../../practice/node/node-outlook.ts";
import { extraItemCalls } from "../../../../src/outlook/extra-item-calls.ts";
import { officeComposeItem } from "../../../../src/outlook/office-compose-item.ts";
import { readSender } from "../../../../src/outlook/open-sent-message.ts";
import { readOutlookFacts } from "../../../../src/outlook/outlook-facts.ts";
import { checkNames, type CheckName } from "../../../../src/pane/self-check/check.ts";
import { useDom } from "../../../dom.ts";
import { withFaults } from "../../../examples.ts";
import { breaks, type Break } from "../../../faults/breaks.ts";
import { withoutPauses } from "../../preparing/without-pauses.ts";
import { madeSelfCheck } from "./made-outlook.ts";

/* The real adapter over the practice Outlook in Node, where a call goes wrong each time. */

useDom();
withoutPauses();
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

async function checkWith(fault: { readonly call: CallName; readonly how: Break } | null) {
  const outlook = createNodeOutlook();
  const office = await outlook.openPane();
  Object.assign(globalThis, { Office: office });
  const open = () => office.context.mailbox.item as unknown as Office.MessageCompose;
  if (fault !== null) breakCall(outlook.control, open(), fault);
  const made = madeSelfCheck({
    item: officeComposeItem(open),
    extra: extraItemCalls(open),
    facts: readOutlookFacts,
    sender: readSender,
  });
  await made.acts.start();
  const state = made.state();
  const notFine =
    state.kind === "result" ? state.results.filter(({ outcome }) => outcome !== "ok") : [];
  return { state, outlook, notFine: notFine.map(({ check }) => check) };
}

function breakCall(
  control: ReturnType<typeof createNodeOutlook>["control"],
  item: object,
  { call, how }: { readonly call: CallName; readonly how: Break },
): void {
  if (how === "throw") throwAlways(item, call.split("."));
  else if (how === "garbage" || how === "null")
    control.fail({ call, kind: "wrong-shape", shape: how });
  else control.fail({ call, kind: how });
}

/** Puts a function that throws in the place of a member. */
function throwAlways(owner: object, [name = "", ...rest]: readonly string[]): void {
  if (name === "customProperties") {
    const load = Reflect.get(owner, "loadCustomPropertiesAsync") as (
      callback: (answer: { value: object }) => void,
    ) => void;
    Reflect.set(owner, "loadCustomPropertiesAsync", (callback: (answer: unknown) => void) =>
      load((answer) => {
        throwAlways(answer.value, rest);
        callback(answer);
      }),
    );
  } else if (rest.length > 0) throwAlways(Reflect.get(owner, name) as object, rest);
  else
    Reflect.set(owner, name, () => {
      throw new Error("thrown by the test");
    });
}

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
const unseen: Partial<Record<CallName, readonly Break[]>> = {
  // What stood there at the start is what still stands there.
  getComposeTypeAsync: ["lie"],
  "body.getTypeAsync": ["lie"],
  getInitializationContextAsync: ["lie", "null"],
  "from.getAsync": ["lie"],
  // A save shows in no reading.
  saveAsync: ["garbage", "null", "lie"],
};

describe("over the calls of the practice Outlook", () => {
  it("finds nothing wrong", async () => {
    const { notFine, outlook } = await checkWith(null);
    expect(notFine).toEqual([]);
    expect(outlook.control.item().saves).toBeGreaterThan(0);
  });

  const calls = (Object.keys(shows) as CallName[]).map((call) => ({ call }));
  const rows = withFaults(calls, breaks).flatMap(({ call, faults }) =>
    faults.map((how) => ({ call, how })),
  );
  it.each(rows)("shows $call: $how", async ({ call, how }) => {
    const { state, notFine } = await checkWith({ call, how });
    if (state.kind !== "result") throw new Error(`At ${state.kind}, not at the result`);
    expect(state.results).toHaveLength(checkNames.length);
    if (unseen[call]?.includes(how) === true) expect(notFine).toEqual([]);
    else if (call === "addFileAttachmentFromBase64Async" && how === "lie")
      expect(notFine).toContain("attachment-list");
    else expect(notFine).toContain(shows[call]);
  });
});
