import type { Person } from "../../src/core/base/person.ts";
import type { ComposeItem, ComposeType } from "../../src/outlook/compose-item.ts";

/** What a mail holds when a test opens it. */
export interface Opening {
  readonly composeType?: ComposeType;
  readonly bodyFormat?: "html" | "text";
  /** Plain words; an HTML mail holds them in a paragraph. */
  readonly bodyText?: string;
  readonly subject?: string;
}

const an = { address: "an@voorbeeld.example", name: "An" };
const bo = { address: "bo@voorbeeld.example", name: "bo@voorbeeld.example" };
/** How people come back who are no distribution list. */
const alone = (...people: readonly Person[]) => people.map((one) => ({ ...one, isList: false }));
const bytes = new Uint8Array([0, 1, 127, 128, 255]);
const load = "loadCustomPropertiesAsync";
const save = "customProperties.saveAsync";

/** A mail that is open, and the calls that Outlook has heard about it so far, by name. */
export interface Opened {
  readonly item: ComposeItem;
  readonly calls: () => Promise<readonly string[]> | readonly string[];
}

/**
 * What every ComposeItem does, and with which calls. The adapter passes it through the real Office.js
 * and through the practice Outlook in Node; the fake of the unit tests passes it too. So all three
 * answer alike.
 */
export function composeItemContract(open: (opening?: Opening) => Promise<Opened>): void {
  const done = { ok: true, value: null };

  it.each(["to", "cc", "bcc"] as const)("replaces everybody in %s", async (field) => {
    const { item, calls } = await open();
    expect(await item.recipients(field)).toEqual({ ok: true, value: [] });
    expect(await item.setRecipients(field, [an, bo])).toEqual(done);
    expect(await item.recipients(field)).toEqual({ ok: true, value: alone(an, bo) });
    expect(await item.setRecipients(field, [])).toEqual(done);
    expect(await item.recipients(field)).toEqual({ ok: true, value: [] });
    expect(await calls()).toEqual(
      ["get", "set", "get", "set", "get"].map((act) => `${field}.${act}Async`),
    );
  });

  it("refuses more than a hundred recipients at once", async () => {
    const { item, calls } = await open();
    const many = Array.from({ length: 101 }, (_, n) => ({ address: `a${n}@b.example`, name: "" }));
    expect(await item.setRecipients("to", many)).toMatchObject({
      ok: false,
      error: { kind: "office-threw" },
    });
    expect(await item.recipients("to")).toEqual({ ok: true, value: [] });
    expect(await calls()).toEqual(["to.getAsync"]);
  });

  it("writes and reads the subject", async () => {
    const { item, calls } = await open({ subject: "Eerst" });
    expect(await item.subject()).toEqual({ ok: true, value: "Eerst" });
    expect(await item.setSubject("Daarna")).toEqual(done);
    expect(await item.subject()).toEqual({ ok: true, value: "Daarna" });
    expect(await calls()).toEqual(["subject.getAsync", "subject.setAsync", "subject.getAsync"]);
  });

  it.each(["new-mail", "reply", "forward"] as const)("tells a %s", async (composeType) => {
    const { item, calls } = await open({ composeType });
    expect(await item.composeType()).toEqual({ ok: true, value: composeType });
    expect(await calls()).toEqual(["getComposeTypeAsync"]);
  });

  it.each(["html", "text"] as const)(
    "puts %s above what stands in the body",
    async (bodyFormat) => {
      const { item, calls } = await open({ bodyFormat, bodyText: "eigen tekst" });
      expect(await item.bodyFormat()).toEqual({ ok: true, value: bodyFormat });
      const content = bodyFormat === "html" ? "<p>boven</p>" : "boven\n";
      expect(await item.prependBody(content, bodyFormat)).toEqual(done);
      const body = await item.body("text");
      expect(body.ok && body.value).toMatch(/boven\s+eigen tekst/);
      expect(await calls()).toEqual(["body.getTypeAsync", "body.prependAsync", "body.getAsync"]);
    },
  );

  it.each(["html", "text"] as const)("replaces a body in %s", async (bodyFormat) => {
    const { item, calls } = await open({ bodyFormat, bodyText: "eigen tekst" });
    const content = bodyFormat === "html" ? "<p>nieuw</p>" : "nieuw";
    expect(await item.setBody(content, bodyFormat)).toEqual(done);
    const body = await item.body("text");
    expect(body.ok && body.value.trim()).toBe("nieuw");
    const same = await item.body(bodyFormat);
    expect(same.ok && same.value).toContain("nieuw");
    expect(await calls()).toEqual(["body.setAsync", "body.getAsync", "body.getAsync"]);
  });

  it("attaches bytes, lists them and takes them out", async () => {
    const { item, calls } = await open();
    const added = await item.attach("a.zip", bytes);
    const id = added.ok ? added.value : "";
    expect(await item.attachments()).toEqual({
      ok: true,
      value: [{ id, name: "a.zip", kind: "file", inline: false }],
    });
    const back = await item.attachmentBytes(id);
    expect(back.ok && [...back.value]).toEqual([...bytes]);
    expect(await item.detach(id)).toEqual(done);
    expect(await item.attachments()).toEqual({ ok: true, value: [] });
    expect(await calls()).toEqual([
      "addFileAttachmentFromBase64Async",
      "getAttachmentsAsync",
      "getAttachmentContentAsync",
      "removeAttachmentAsync",
      "getAttachmentsAsync",
    ]);
  });

  it("fails to read or take out an attachment that is not there", async () => {
    const { item, calls } = await open();
    expect(await item.attachmentBytes("geen")).toMatchObject({
      ok: false,
      error: { kind: "office-failed" },
    });
    expect(await item.detach("geen")).toMatchObject({
      ok: false,
      error: { kind: "office-failed" },
    });
    expect(await calls()).toEqual(["getAttachmentContentAsync", "removeAttachmentAsync"]);
  });

  it("keeps a session value, and answers null once it is gone", async () => {
    const { item, calls } = await open();
    expect(await item.sessionValue("sleutel")).toEqual({ ok: true, value: null });
    expect(await item.setSessionValue("sleutel", "waarde")).toEqual(done);
    expect(await item.sessionValue("sleutel")).toEqual({ ok: true, value: "waarde" });
    expect(await item.removeSessionValue("sleutel")).toEqual(done);
    expect(await item.sessionValue("sleutel")).toEqual({ ok: true, value: null });
    expect(await item.removeSessionValue("sleutel")).toEqual(done);
    expect(await calls()).toEqual([
      "sessionData.getAsync",
      "sessionData.setAsync",
      "sessionData.getAsync",
      "sessionData.removeAsync",
      "sessionData.getAsync",
      "sessionData.removeAsync",
    ]);
  });

  it("keeps custom properties apart from each other, and answers null for one that is gone", async () => {
    const { item, calls } = await open();
    expect(await item.customProperty("een")).toEqual({ ok: true, value: null });
    expect(await item.setCustomProperty("een", "waarde")).toEqual(done);
    expect(await item.setCustomProperty("twee", "andere")).toEqual(done);
    expect(await item.customProperty("een")).toEqual({ ok: true, value: "waarde" });
    expect(await item.sessionValue("een")).toEqual({ ok: true, value: null });
    expect(await item.removeCustomProperty("een")).toEqual(done);
    expect(await item.customProperty("een")).toEqual({ ok: true, value: null });
    expect(await item.customProperty("twee")).toEqual({ ok: true, value: "andere" });
    expect(await calls()).toEqual([
      load,
      ...[load, save],
      ...[load, save],
      load,
      "sessionData.getAsync",
      ...[load, save],
      load,
      load,
    ]);
  });

  it("refuses more custom properties than Outlook keeps", async () => {
    const { item, calls } = await open();
    expect(await item.setCustomProperty("een", "x".repeat(2500))).toMatchObject({
      ok: false,
      error: { kind: "office-threw" },
    });
    expect(await item.customProperty("een")).toEqual({ ok: true, value: null });
    expect(await calls()).toEqual([load, load]);
  });

  it("tells that nothing was passed to the pane", async () => {
    const { item, calls } = await open();
    expect(await item.initializationContext()).toEqual({ ok: true, value: null });
    expect(await calls()).toEqual(["getInitializationContextAsync"]);
  });

  it("tells the id of a mail once it was saved, and null before", async () => {
    const { item, calls } = await open();
    expect(await item.itemId()).toEqual({ ok: true, value: null });
    await item.save();
    expect(await item.itemId()).toMatchObject({ ok: true, value: expect.any(String) as unknown });
    expect(await calls()).toEqual(["getItemIdAsync", "saveAsync", "getItemIdAsync"]);
  });

  it("saves", async () => {
    const { item, calls } = await open();
    expect(await item.save()).toEqual(done);
    expect(await calls()).toEqual(["saveAsync"]);
  });

  it("answers calls that are made at once in the order in which they were made", async () => {
    const { item, calls } = await open();
    const answers = await Promise.all([
      item.setSubject("een"),
      item.subject(),
      item.setSubject("twee"),
      item.subject(),
    ]);
    expect(answers).toEqual([done, { ok: true, value: "een" }, done, { ok: true, value: "twee" }]);
    expect(await calls()).toEqual([
      "subject.setAsync",
      "subject.getAsync",
      "subject.setAsync",
      "subject.getAsync",
    ]);
  });
}
