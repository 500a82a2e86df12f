import type { Person } from "../../../src/core/base/person.ts";
import { fail, ok } from "../../../src/core/base/result.ts";
import type {
  ComposeItem,
  ComposeType,
  ItemAttachment,
  OfficeDone,
  OfficeError,
  OfficeResult,
  Recipient,
  RecipientField,
} from "../../../src/outlook/compose-item.ts";

/** A mail in memory that tests set and read. */
export interface MemoryMail {
  composeType: ComposeType;
  recipients: Record<RecipientField, readonly Recipient[]>;
  from: Person;
  subject: string;
  conversationId: string | null;
  inReplyTo: string | null;
  bodyFormat: "html" | "text";
  /** The lines of a plain-text mail, or the paragraphs of an HTML mail. */
  lines: readonly string[];
  attachments: readonly (ItemAttachment & { readonly bytes: Uint8Array })[];
  session: ReadonlyMap<string, string>;
  properties: ReadonlyMap<string, string>;
  /** The initialization context. */
  context: string | null;
  saves: number;
}

/**
 * How a call fails. `lie`: a write reports success and does nothing; a read answers from the initial
 * mail.
 */
type MemoryFault = "error" | "lie";

export interface MemoryItem extends ComposeItem {
  readonly mail: MemoryMail;
  /** The Office.js names of all calls so far. */
  readonly calls: readonly string[];
  /** Makes the nth call from now fail, counting from 0. */
  failCall(nth: number, fault: MemoryFault): void;
  /** Makes every call of this name fail, from now. */
  failEvery(call: string): void;
  /** Runs after each call. */
  onCall(look: (mail: MemoryMail) => void): void;
}

export const emptyMail: MemoryMail = {
  composeType: "new-mail",
  recipients: { to: [], cc: [], bcc: [] },
  from: { address: "lies.peeters@kindengezin.example", name: "Lies Peeters" },
  subject: "",
  conversationId: null,
  inReplyTo: null,
  bodyFormat: "text",
  lines: [],
  attachments: [],
  session: new Map(),
  properties: new Map(),
  context: null,
  saves: 0,
};

/** A ComposeItem in memory. Passes the contract suite. */
export function memoryItem(start: Partial<MemoryMail> = {}): MemoryItem {
  const mail: MemoryMail = { ...emptyMail, ...start };
  const atStart: MemoryMail = { ...mail };
  const calls: string[] = [];
  const faults = new Map<number, MemoryFault>();
  const failing = new Set<string>();
  let look: (mail: MemoryMail) => void = () => undefined;
  let lastId = 0;

  const failure: OfficeError = { kind: "office-failed", code: 9020 };
  const call = async <T>(
    name: string,
    run: (mail: MemoryMail) => OfficeResult<T>,
    lie: () => OfficeResult<T> = () => run(atStart),
  ): Promise<OfficeResult<T>> => {
    const fault = failing.has(name) ? "error" : faults.get(calls.length);
    calls.push(name);
    await Promise.resolve();
    const result = fault === "error" ? fail(failure) : fault === "lie" ? lie() : run(mail);
    look(mail);
    return result;
  };
  const act = (name: string, change: () => OfficeError | null | undefined) =>
    call(
      name,
      () => {
        const error = change();
        return error ? fail(error) : ok(null);
      },
      () => ok(null),
    );

  /** Loads and saves all properties, as Office.js does. */
  const changeProperties = async (
    change: (properties: Map<string, string>) => void,
  ): Promise<OfficeDone> => {
    const loaded = await call("loadCustomPropertiesAsync", (now) => ok(new Map(now.properties)));
    if (!loaded.ok) return loaded;
    const properties = loaded.value;
    change(properties);
    if (JSON.stringify([...properties]).length > 2500) return fail({ kind: "office-threw" });
    return act("customProperties.saveAsync", () => {
      mail.properties = properties;
      return null;
    });
  };

  return {
    mail,
    calls,
    failCall: (nth, fault) => faults.set(calls.length + nth, fault),
    failEvery: (call) => failing.add(call),
    onCall: (listener) => {
      look = listener;
    },
    composeType: () => call("getComposeTypeAsync", (now) => ok(now.composeType)),
    recipients: (field) => call(`${field}.getAsync`, (now) => ok(now.recipients[field])),
    setRecipients: (field, people) =>
      people.length > 100
        ? Promise.resolve(fail({ kind: "office-threw" }))
        : act(`${field}.setAsync`, () => {
            const recipients = people.map(({ address, name }) => ({
              address,
              name,
              isList: false,
            }));
            mail.recipients = { ...mail.recipients, [field]: recipients };
            return null;
          }),
    from: () => call("from.getAsync", (now) => ok(now.from)),
    subject: () => call("subject.getAsync", (now) => ok(now.subject)),
    setSubject: (subject) =>
      act("subject.setAsync", () => {
        mail.subject = subject;
        return null;
      }),
    conversationId: () => ok(mail.conversationId),
    inReplyTo: () => ok(mail.inReplyTo),
    itemId: () => call("getItemIdAsync", (now) => ok(now.saves === 0 ? null : "item-1")),
    bodyFormat: () => call("body.getTypeAsync", (now) => ok(now.bodyFormat)),
    body: (format) =>
      call("body.getAsync", (now) =>
        ok(format === "html" ? toHtml(now.lines) : now.lines.join("\n")),
      ),
    prependBody: (content, format) =>
      act("body.prependAsync", () => {
        mail.lines = [...toLines(content, format), ...mail.lines];
        return null;
      }),
    setBody: (content, format) =>
      act("body.setAsync", () => {
        mail.lines = toLines(content, format);
        return null;
      }),
    attachments: () =>
      call("getAttachmentsAsync", (now) =>
        ok(now.attachments.map(({ id, name, kind, inline }) => ({ id, name, kind, inline }))),
      ),
    attachmentBytes: (id) =>
      call("getAttachmentContentAsync", (now) => {
        const found = now.attachments.find((attachment) => attachment.id === id);
        return found ? ok(found.bytes) : fail(failure);
      }),
    attach: (name, bytes) =>
      call(
        "addFileAttachmentFromBase64Async",
        () => {
          lastId += 1;
          const id = `bijlage-${lastId}`;
          mail.attachments = [
            ...mail.attachments,
            { id, name, kind: "file", inline: false, bytes },
          ];
          return ok(id);
        },
        () => ok("bijlage-gelogen"),
      ),
    detach: (id) =>
      act("removeAttachmentAsync", () => {
        const rest = mail.attachments.filter((attachment) => attachment.id !== id);
        if (rest.length === mail.attachments.length) return failure;
        mail.attachments = rest;
        return null;
      }),
    sessionValue: (key) => call("sessionData.getAsync", (now) => ok(now.session.get(key) ?? null)),
    setSessionValue: (key, value) =>
      act("sessionData.setAsync", () => {
        mail.session = new Map(mail.session).set(key, value);
        return null;
      }),
    removeSessionValue: (key) =>
      act("sessionData.removeAsync", () => {
        const rest = new Map(mail.session);
        rest.delete(key);
        mail.session = rest;
        return null;
      }),
    customProperty: (name) =>
      call("loadCustomPropertiesAsync", (now) => ok(now.properties.get(name) ?? null)),
    setCustomProperty: (name, value) =>
      changeProperties((properties) => properties.set(name, value)),
    removeCustomProperty: (name) => changeProperties((properties) => properties.delete(name)),
    initializationContext: () => call("getInitializationContextAsync", (now) => ok(now.context)),
    save: () =>
      act("saveAsync", () => {
        mail.saves += 1;
        return null;
      }),
  };
}

function toLines(content: string, format: "html" | "text"): readonly string[] {
  if (format === "text") return content.replace(/\n$/, "").split("\n");
  return [...content.matchAll(/<p>(.*?)<\/p>/g)].map(([, line = ""]) => line);
}

function toHtml(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join("");
}
