import { changeEvents } from "../../../../practice/host/item-events.ts";
import { frameFor } from "../../../../practice/host/start-up.ts";
import { createSession } from "../../../../practice/mail/session.ts";
import { readAddress } from "../../../../practice/page-address.ts";
import { sendProblem } from "../../../../practice/sending/send.ts";

const an = { address: "an@voorbeeld.example", name: "An" };

describe("a session", () => {
  it("opens a new window for a new mail, closing mail and pane and keeping roaming settings", () => {
    const session = createSession({ teams: '["Ieper"]' });
    session.openPane();
    session.type("cc", "half");
    session.changeItem((item) => ({ ...item, subject: "x", sessionData: { a: "b" } }));
    session.newMail("reply", "text");
    const state = session.store.get();
    expect(state).toMatchObject({ windowNumber: 2, pane: null, typed: { cc: "" } });
    expect(state.mailbox.item).toMatchObject({ composeType: "reply", sessionData: {} });
    expect(state.mailbox.roaming).toEqual({ teams: '["Ieper"]' });
  });

  it("numbers each opening of the pane, one at a time", () => {
    const session = createSession();
    session.openPane();
    session.openPane();
    expect(session.store.get().pane).toBe(1);
    session.closePane();
    session.openPane();
    expect(session.store.get().pane).toBe(2);
  });

  it("reopens a draft with its mail, without what only the window held", () => {
    const session = createSession();
    session.changeItem((item) => ({
      ...item,
      to: [an],
      sessionData: { a: "b" },
      customProperties: { a: "b" },
    }));
    session.type("cc", "half");
    session.openPaneWith("bevinding");
    session.reopenDraft();
    expect(session.store.get()).toMatchObject({
      windowNumber: 2,
      pane: null,
      typed: { cc: "" },
      mailbox: {
        item: {
          to: [an],
          sessionData: {},
          customProperties: { a: "b" },
          initializationContext: "",
          saves: 1,
        },
      },
    });
  });

  it("passes a context to the pane, open or not, until the pane is opened by its button", () => {
    const session = createSession();
    const now = () => {
      const { pane, paneFocus, mailbox } = session.store.get();
      return [pane, paneFocus, mailbox.item.initializationContext];
    };
    session.openPaneWith("een");
    expect(now()).toEqual([1, 1, "een"]);
    session.openPaneWith("twee");
    expect(now()).toEqual([1, 2, "twee"]);
    session.closePane();
    session.openPane();
    expect(now()).toEqual([2, 0, ""]);
  });

  it("closes the pane on Send, and restores the mail on request", () => {
    const session = createSession();
    session.changeItem((item) => ({ ...item, subject: "x" }));
    session.openPane();
    session.markSent();
    session.openPane();
    expect(session.store.get()).toMatchObject({ pane: null, sent: { subject: "x" } });
    session.takeBack();
    expect(session.store.get()).toMatchObject({ sent: null, mailbox: { item: { subject: "x" } } });
  });
});

describe("the sent mails", () => {
  it("are kept in order, from every window, and open for reading", () => {
    const session = createSession();
    session.changeItem((item) => ({ ...item, subject: "een" }));
    session.markSent();
    const [first] = session.store.get().sentMails;
    if (first === undefined) throw new Error("Nothing was sent");
    session.addSent({ ...first, subject: "twee" });
    session.readSent(first);
    session.openPane();
    expect(session.store.get()).toMatchObject({
      reading: true,
      pane: 1,
      mailbox: { item: { subject: "een" } },
      sentMails: [{ subject: "een" }, { subject: "twee" }],
    });
    session.stopReading();
    expect(session.store.get()).toMatchObject({
      reading: false,
      pane: null,
      sent: { subject: "een" },
    });
  });

  it("lose a recalled mail, and stay when another mail is composed", () => {
    const session = createSession();
    session.markSent();
    session.takeBack();
    expect(session.store.get().sentMails).toEqual([]);
    session.markSent();
    session.newMail();
    expect(session.store.get()).toMatchObject({ sent: null, reading: false });
    expect(session.store.get().sentMails).toHaveLength(1);
  });
});

describe("sendProblem", () => {
  it("refuses a mail without recipients, and one with an unresolved address", () => {
    const session = createSession();
    expect(sendProblem(session.store.get())).toEqual({ kind: "nobody" });
    session.changeItem((item) => ({ ...item, bcc: [an] }));
    expect(sendProblem(session.store.get())).toBeNull();
    session.type("to", "half");
    expect(sendProblem(session.store.get())).toEqual({ kind: "unresolved", field: "to" });
  });
});

describe("changeEvents", () => {
  it("lists changed fields and attachments added or removed", () => {
    const session = createSession();
    const before = session.store.get();
    const attachment = {
      id: "1",
      name: "a.zip",
      base64: "",
      isInline: false,
      kind: "file",
    } as const;
    session.changeItem((item) => ({
      ...item,
      cc: [an],
      attachments: [{ ...attachment, contentType: "application/zip" }],
    }));
    const after = session.store.get();
    expect(changeEvents(after, before).map(({ name }) => name)).toEqual([
      "olkRecipientsChanged",
      "olkAttachmentsChanged",
    ]);
    expect(changeEvents(after, before)[0]?.data).toEqual(['{"to":false,"cc":true,"bcc":false}']);
    expect(changeEvents(before, after)[1]?.data[0]).toContain('"removed"');
  });

  it("is silent when another window opens", () => {
    const session = createSession();
    const before = session.store.get();
    session.newMail("reply");
    expect(changeEvents(session.store.get(), before)).toEqual([]);
  });
});

describe("readAddress", () => {
  const at = (search: string) =>
    readAddress({
      href: `https://localhost:3000/practice/${search}`,
      origin: "https://localhost:3000",
      search,
    });

  it.each([
    { search: "", manifest: "https://localhost:3000/manifest.xml" },
    { search: "?manifest=/ander.xml", manifest: "https://localhost:3000/ander.xml" },
    { search: "?manifest=https://elders.example/m.xml", manifest: "/manifest.xml" },
    { search: "?manifest=//elders.example/m.xml", manifest: "/manifest.xml" },
  ])("reads the manifest of '$search' from its own server only", ({ search, manifest }) => {
    expect(at(search).manifest).toBe(manifest);
  });

  it("starts without settings, or with the teams named", () => {
    expect(at("").roaming).toEqual({});
    expect(at("?team=Ieper&team=Zuiderkempen").roaming).toEqual({
      teams: '["Ieper","Zuiderkempen"]',
    });
  });
});

describe("frameFor", () => {
  it("tells office.js its host, in URL and name", () => {
    const { name, src } = frameFor(
      { controlId: "pane-1", conversationId: "gesprek-1" },
      {
        pageUrl: "https://localhost:3001/practice/pane.html",
        hostOrigin: "https://localhost:3000",
      },
    );
    expect(new URL(src).searchParams.get("_host_Info")).toBe(
      "Outlook$Web$16.01$nl-BE$gesprek-1$$disableLogging$0",
    );
    expect(JSON.parse(name)).toMatchObject({
      xdmInfo: "gesprek-1|pane-1|https://localhost:3000",
      serializerVersion: 1,
    });
  });
});
