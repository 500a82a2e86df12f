import type { Mailbox } from "../../../../practice/host/call.ts";
import { findCall, misshapen, wireAnswer, type Mode } from "../../../../practice/host/dispatch.ts";
import { newItem, practiceUser } from "../../../../practice/mail/new-item.ts";
import type { HtmlTools } from "../../../../practice/mail/message-item.ts";

/** Enough HTML for a mail of one paragraph. */
const tools: HtmlTools = {
  rewrite: (html) => `<div>${html}</div>`,
  toText: (html) => html.replace(/<[^>]*>/g, ""),
  fromText: (text) => `<div>${text}</div>`,
};

const mailbox: Mailbox = {
  item: { ...newItem("newMail", "html"), body: { kind: "html", html: "<p>groet</p>" } },
  roaming: {},
  user: practiceUser,
};

function run(
  dispatchId: number,
  apiParams: unknown,
  on: Mailbox = mailbox,
  mode: Mode = "compose",
) {
  const call = findCall(dispatchId, apiParams, mode);
  if (call === null) throw new Error(`no call ${dispatchId}`);
  return { name: call.name, effect: call.effect, ...call.run(on, tools) };
}

describe("findCall", () => {
  it.each([
    { dispatchId: 9999, apiParams: {}, what: "a number that is no call" },
    { dispatchId: 17, apiParams: {}, what: "a subject that is missing" },
    { dispatchId: 17, apiParams: { subject: 3 }, what: "a subject that is a number" },
    {
      dispatchId: 21,
      apiParams: { recipientField: 3, recipientArray: [] },
      what: "a fourth field",
    },
    { dispatchId: 38, apiParams: { data: "x", coercionType: 1 }, what: "an unknown coercion" },
    { dispatchId: 404, apiParams: [], what: "settings that are missing" },
  ])("finds nothing for $what", ({ dispatchId, apiParams }) => {
    expect(findCall(dispatchId, apiParams, "compose")).toBeNull();
  });

  it.each([
    { recipientField: 0, name: "to.getAsync" },
    { recipientField: 1, name: "cc.getAsync" },
    { recipientField: 2, name: "bcc.getAsync" },
  ])("names recipient field $recipientField in $name", ({ recipientField, name }) => {
    expect(findCall(15, { recipientField }, "compose")?.name).toBe(name);
  });
});

describe("recipients", () => {
  const set = (recipientArray: unknown) => run(21, { recipientField: 0, recipientArray }).mailbox;

  it("replaces everybody in one field and leaves the others", () => {
    const first = set([{ address: "an@a.example", name: "An" }]);
    const second = run(
      21,
      { recipientField: 0, recipientArray: [{ address: "bo@b.example" }] },
      first,
    );
    expect(second.mailbox.item.to).toEqual([{ address: "bo@b.example", name: "bo@b.example" }]);
    expect(second.mailbox.item.cc).toEqual([]);
  });

  it("leaves out what is not an address, as Outlook does until it is resolved", () => {
    expect(
      set([
        { address: "an", name: "An" },
        { address: null, name: "Bo" },
      ]).item.to,
    ).toEqual([]);
  });

  it("adds an address once, regardless of case", () => {
    const first = set([{ address: "an@a.example", name: "An" }]);
    const params = { recipientField: 0, recipientArray: [{ address: "AN@a.example", name: "An" }] };
    expect(run(22, params, first).mailbox.item.to).toHaveLength(1);
  });
});

describe("attachments", () => {
  const file = { base64String: "aW5ob3Vk", name: "a.zip", isInline: false };

  it("gives each attachment its own id, even after one was removed", () => {
    const first = run(148, file);
    const removed = run(20, { attachmentIndex: "oefenbijlage-1" }, first.mailbox);
    const second = run(148, file, removed.mailbox);
    expect(first.answer).toEqual({ ok: true, value: "oefenbijlage-1" });
    expect(second.answer).toEqual({ ok: true, value: "oefenbijlage-2" });
    expect(second.mailbox.item.attachments).toHaveLength(1);
  });

  it("keeps two attachments of the same name", () => {
    expect(run(148, file, run(148, file).mailbox).mailbox.item.attachments).toHaveLength(2);
  });

  it("refuses to remove or read an absent attachment, each with its own code", () => {
    expect(run(20, { attachmentIndex: "x" }).answer).toEqual({ ok: false, errorCode: 9008 });
    expect(run(150, { id: "x" }).answer).toEqual({ ok: false, errorCode: 9003 });
  });

  it("reports a size other than the number of bytes", () => {
    const listed = run(149, undefined, run(148, file).mailbox).answer;
    expect(listed).toMatchObject({ ok: true, value: [{ name: "a.zip", attachmentType: 0 }] });
    expect(listed).not.toMatchObject({ value: [{ size: 6 }] });
  });
});

describe("the body", () => {
  it("prepends rewritten HTML and leaves the rest", () => {
    const { item } = run(23, { data: "<p>voor</p>", coercionType: 3 }).mailbox;
    expect(item.body).toEqual({ kind: "html", html: "<div><p>voor</p></div><p>groet</p>" });
  });

  it("prepends text to HTML as HTML", () => {
    const { item } = run(23, { data: "voor", coercionType: 0 }).mailbox;
    expect(item.body).toEqual({ kind: "html", html: "<div>voor</div><p>groet</p>" });
  });

  it("returns HTML as a whole document", () => {
    expect(run(37, { coercionType: 3 }).answer).toMatchObject({
      value: expect.stringMatching(/^<html>.*<body><p>groet<\/p><\/body><\/html>$/) as string,
    });
  });

  it("refuses HTML for plain text", () => {
    const plain = { ...mailbox, item: newItem("newMail", "text") };
    expect(run(38, { data: "<p>x</p>", coercionType: 3 }, plain).answer).toMatchObject({
      ok: false,
    });
  });
});

describe("session data", () => {
  it("answer 9050 for an absent key", () => {
    expect(run(186, { name: "zegel" }).answer).toEqual({ ok: false, errorCode: 9050 });
  });

  it("hold 50,000 characters, names and quotes included, and not one more", () => {
    const room = 50_000 - JSON.stringify({ zegel: "" }).length;
    expect(run(185, { name: "zegel", value: "x".repeat(room) }).answer).toEqual({ ok: true });
    expect(run(185, { name: "zegel", value: "x".repeat(room + 1) }).answer).toEqual({
      ok: false,
      errorCode: 9051,
    });
  });
});

describe("other calls on the mail", () => {
  it.each(["newMail", "reply", "forward"] as const)("report a %s as such", (composeType) => {
    const other = { ...mailbox, item: newItem(composeType, "text") };
    expect(run(174, undefined, other).answer).toEqual({
      ok: true,
      value: { composeType, coercionType: "text" },
    });
  });

  it("give no id before the mail is saved", () => {
    expect(run(164, undefined).answer).toEqual({ ok: false, errorCode: 9046 });
    const saved = run(32, undefined).mailbox;
    expect(run(164, undefined, saved).answer).toMatchObject({ ok: true });
    expect(saved.item.saves).toBe(1);
  });

  it("replace roaming settings as a whole", () => {
    const kept = run(404, [{ teams: '["Ieper"]' }]).mailbox;
    expect(run(404, [{}], kept).mailbox.roaming).toEqual({});
  });

  it("leave the mail unchanged when they only read", () => {
    const reads = [3, 14, 18, 34, 99, 107, 149, 164, 174, 175, 187];
    for (const dispatchId of reads) {
      const read = run(dispatchId, undefined);
      expect(read.effect).toBe("read");
      expect(read.mailbox).toBe(mailbox);
    }
  });
});

describe("a message that is being read", () => {
  const form = {
    toRecipients: ["an@a.example", "AN@a.example", "geen adres"],
    ccRecipients: ["bo@b.example"],
    subject: "Melding",
    htmlBody: "<p>Dag</p>",
  };

  it("opens a mail in its own window and leaves the open one unchanged", () => {
    const opened = run(178, form, mailbox, "read");
    expect(opened.name).toBe("displayNewMessageFormAsync");
    expect(opened.answer).toEqual({ ok: true });
    expect(opened.mailbox).toBe(mailbox);
    expect(opened.opens).toMatchObject({
      composeType: "newMail",
      to: [{ address: "an@a.example" }],
      cc: [{ address: "bo@b.example" }],
      bcc: [],
      subject: "Melding",
      body: { kind: "html", html: "<div><p>Dag</p></div>" },
      sessionData: {},
    });
  });

  it("has no calls that change a message, while composing has no call for a new mail", () => {
    for (const dispatchId of [15, 17, 18, 23, 32, 38, 148, 185, 186])
      for (const apiParams of [
        { recipientField: 0, recipientArray: [], subject: "x", data: "x", coercionType: 0 },
        { base64String: "", name: "a", isInline: false, value: "x" },
      ])
        expect(findCall(dispatchId, apiParams, "read")).toBeNull();
    expect(findCall(37, { coercionType: 0 }, "read")?.name).toBe("body.getAsync");
    expect(findCall(178, form, "compose")).toBeNull();
  });
});

describe("the answer on the wire", () => {
  it("has custom properties in their own form", () => {
    expect(wireAnswer("loadCustomPropertiesAsync", { ok: true, value: "{}" })).toEqual({
      wasSuccessful: true,
      customProperties: "{}",
    });
    expect(wireAnswer("loadCustomPropertiesAsync", { ok: false, errorCode: 1 })).toMatchObject({
      wasSuccessful: false,
    });
  });

  it("gives a failure by its code only", () => {
    expect(wireAnswer("subject.getAsync", { ok: false, errorCode: 9020 })).toEqual({
      error: true,
      errorCode: 9020,
    });
  });

  it.each(["to.getAsync", "getAttachmentsAsync"] as const)(
    "misshapes only the entries of a list, as office.js fails on anything else (%s)",
    (call) => {
      expect(misshapen(call, "garbage")).toEqual({ ok: true, value: [{ onzin: 7 }] });
    },
  );
});
