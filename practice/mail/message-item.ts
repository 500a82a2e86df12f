/**
 * The mail in the practice Outlook, and the acts on it. No window, no clock.
 *
 * Every value is immutable: an act gives a new mail, so a former state can be kept and compared.
 */
export const addressFields = ["to", "cc", "bcc"] as const;
export type AddressField = (typeof addressFields)[number];

/** A resolved recipient. */
export interface MailRecipient {
  readonly address: string;
  readonly name: string;
  /** A distribution list: its members are not visible. */
  readonly isList?: boolean;
}

export type OfficeComposeType = "newMail" | "reply" | "forward";

export type Body =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "text"; readonly text: string };

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  /** The content. Empty for a cloud attachment, which has none of its own. */
  readonly base64: string;
  readonly isInline: boolean;
  readonly kind: "file" | "item" | "cloud";
  readonly contentType: string;
}

interface Notification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
}

export interface MessageItem {
  readonly composeType: OfficeComposeType;
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
  readonly bcc: readonly MailRecipient[];
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly MailAttachment[];
  /** How many attachments this mail ever had, to number the next one. */
  readonly attachmentsEver: number;
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly notifications: readonly Notification[];
  /** The context passed by whoever opened the pane; empty when there is none. */
  readonly initializationContext: string;
  readonly clientSignature: boolean;
  /** Of the conversation that the mail belongs to; null until it belongs to one. */
  readonly conversationId: string | null;
  /** The internet message id of the mail that this one answers or forwards; null when it is new. */
  readonly inReplyTo: string | null;
  /** How often the draft was saved. Outlook gives a mail its id at the first save. */
  readonly saves: number;
  /** Milliseconds since 1970; absent until it is sent. */
  readonly sentAt?: number;
  /** For a client that does so: what the next reading of the body still answers. */
  readonly formerBody?: Body | null;
  /** For a client that does so: whether a save of custom properties failed already. */
  readonly propertySaveFailed?: boolean;
}

/** The HTML functions that the mail needs, backed by the browser's parser. */
export interface HtmlTools {
  /** The same content as Outlook would write it: other markup, same text. */
  rewrite(html: string): string;
  toText(html: string): string;
  fromText(text: string): string;
}

/** Outlook's own names for the format of content in a call. */
export type Coercion = "html" | "text";

/** Whether Outlook would resolve the text to a recipient by itself. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(text);
}

/**
 * An address, resolved as Outlook would; every address in this practice domain is a distribution
 * list.
 */
export function resolved(address: string, name: string): MailRecipient {
  return /@lijst\.example$/i.test(address) ? { address, name, isList: true } : { address, name };
}

/** The same recipients, each address once; the first spelling wins. */
export function uniqueRecipients(recipients: readonly MailRecipient[]): readonly MailRecipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ address }) => {
    const key = address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The body as Outlook gives it to an add-in: HTML comes as a whole document. */
export function readBody(body: Body, coercion: Coercion, tools: HtmlTools): string {
  switch (body.kind) {
    case "text":
      return coercion === "text" ? body.text : wholeDocument(tools.fromText(body.text));
    case "html":
      return coercion === "text" ? tools.toText(body.html) : wholeDocument(body.html);
  }
}

/** The body with new content. Null for HTML in a plain text mail, which Outlook refuses. */
export function writeBody(
  body: Body,
  content: string,
  options: {
    readonly coercion: Coercion;
    readonly place: "all" | "front" | "end";
    readonly tools: HtmlTools;
  },
): Body | null {
  const { coercion, place, tools } = options;
  switch (body.kind) {
    case "text":
      if (coercion === "html") return null;
      return { kind: "text", text: placed(body.text, content, place) };
    case "html": {
      const html = coercion === "html" ? tools.rewrite(content) : tools.fromText(content);
      return { kind: "html", html: placed(body.html, html, place) };
    }
  }
}

function placed(former: string, content: string, place: "all" | "front" | "end"): string {
  switch (place) {
    case "all":
      return content;
    case "front":
      return content + former;
    case "end":
      return former + content;
  }
}

/** The same body in the other format, as when the user switches it. */
export function convertBody(body: Body, kind: Body["kind"], tools: HtmlTools): Body {
  if (body.kind === kind) return body;
  return body.kind === "html"
    ? { kind: "text", text: tools.toText(body.html) }
    : { kind: "html", html: tools.fromText(body.text) };
}

/** Adds an attachment and gives its id. Two attachments may carry the same name, as in Outlook. */
export function attach(
  item: MessageItem,
  attachment: Omit<MailAttachment, "id">,
): { readonly item: MessageItem; readonly id: string } {
  const number = item.attachmentsEver + 1;
  const id = `oefenbijlage-${number}`;
  return {
    id,
    item: {
      ...item,
      attachmentsEver: number,
      attachments: [...item.attachments, { ...attachment, id }],
    },
  };
}

/** The mail without an attachment. Null when it has none with that id. */
export function detach(item: MessageItem, id: string): MessageItem | null {
  const attachments = item.attachments.filter((attachment) => attachment.id !== id);
  return attachments.length === item.attachments.length ? null : { ...item, attachments };
}

/** The number of bytes behind a base64 text. */
export function base64Size(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}

function wholeDocument(html: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`;
}
