import type { Mailbox } from "../host/call.ts";
import { contentTypeOf } from "../host/content-type.ts";
import {
  attach,
  base64Size,
  resolved,
  type MailAttachment,
  type Body,
  type OfficeComposeType,
  type HtmlTools,
  type MessageItem,
  type MailRecipient,
} from "./message-item.ts";

/** An attachment, as tests see it. */
interface AttachmentSnapshot {
  readonly name: string;
  readonly sizeBytes: number;
  readonly base64: string;
  readonly isInline: boolean;
  readonly kind: MailAttachment["kind"];
}

/** Everything in the practice Outlook at one moment. */
export interface ItemSnapshot {
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
  readonly bcc: readonly MailRecipient[];
  readonly subject: string;
  readonly bodyKind: Body["kind"];
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly attachments: readonly AttachmentSnapshot[];
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** Roaming settings, each value as JSON text. */
  readonly roaming: Readonly<Record<string, string>>;
  readonly composeType: OfficeComposeType;
  readonly saves: number;
}

/** What a test can put in the mail, as the user would. What is left out stays unchanged. */
export interface ItemChange {
  readonly to?: readonly (MailRecipient | string)[];
  readonly cc?: readonly (MailRecipient | string)[];
  readonly bcc?: readonly (MailRecipient | string)[];
  readonly subject?: string;
  readonly bodyHtml?: string;
  readonly bodyText?: string;
  /** Replaces all attachments. */
  readonly attachments?: readonly {
    readonly name: string;
    readonly base64: string;
    readonly isInline?: boolean;
    readonly kind?: MailAttachment["kind"];
  }[];
  readonly sessionData?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, unknown>>;
  readonly roaming?: Readonly<Record<string, string>>;
}

/** A snapshot of a window's mail. */
export function snapshot({ item, roaming }: Mailbox, tools: HtmlTools): ItemSnapshot {
  return {
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    subject: item.subject,
    bodyKind: item.body.kind,
    bodyHtml: item.body.kind === "html" ? item.body.html : tools.fromText(item.body.text),
    bodyText: item.body.kind === "text" ? item.body.text : tools.toText(item.body.html),
    attachments: item.attachments.map(({ name, base64, isInline, kind }) => ({
      name,
      sizeBytes: base64Size(base64),
      base64,
      isInline,
      kind,
    })),
    sessionData: item.sessionData,
    customProperties: item.customProperties,
    roaming,
    composeType: item.composeType,
    saves: item.saves,
  };
}

/** The mail after a change by the user. */
export function changed(item: MessageItem, change: ItemChange): MessageItem {
  const people = (given: readonly (MailRecipient | string)[]): readonly MailRecipient[] =>
    given.map((one) => (typeof one === "string" ? resolved(one, one) : one));
  const next: MessageItem = {
    ...item,
    to: change.to === undefined ? item.to : people(change.to),
    cc: change.cc === undefined ? item.cc : people(change.cc),
    bcc: change.bcc === undefined ? item.bcc : people(change.bcc),
    subject: change.subject ?? item.subject,
    sessionData: change.sessionData ?? item.sessionData,
    customProperties: change.customProperties ?? item.customProperties,
    body:
      change.bodyHtml !== undefined
        ? { kind: "html", html: change.bodyHtml }
        : change.bodyText !== undefined
          ? { kind: "text", text: change.bodyText }
          : item.body,
  };
  if (change.attachments === undefined) return next;
  return change.attachments.reduce<MessageItem>(
    (withSome, { name, base64, isInline = false, kind = "file" }) =>
      attach(withSome, { name, base64, isInline, kind, contentType: contentTypeOf(name) }).item,
    { ...next, attachments: [] },
  );
}
