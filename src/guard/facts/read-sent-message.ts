import type { IsoDay } from "../../core/base/day.ts";
import type { GuardProtocol } from "../guard-protocols.ts";
import { isForwardedSeal } from "../rules/forwarded-seal.ts";
import { asksForBody } from "../rules/without-seal.ts";
import type { ListedAttachment, SentMessage } from "./sent-message.ts";
import type { MessageReader, OfficeResult } from "../../outlook/compose-item.ts";
import {
  fillIn,
  fillInAttachments,
  fillInBody,
  fillInRecipients,
  fillInWords,
  noBody,
  noRecipients,
  noWords,
  type Filling,
} from "./fill-message.ts";
import { findSeal, type FoundSeal } from "./find-seal.ts";

interface ReadingTools {
  readonly protocols: readonly GuardProtocol[];
  /** The day on which it is sent. Asked for a mail without a seal alone; may throw. */
  readonly on: () => IsoDay;
  /** 64 hexadecimal digits in small letters. */
  readonly sha256Hex: (bytes: Uint8Array) => string;
}

type Kind<K extends SentMessage["kind"]> = Filling<Extract<SentMessage, { kind: K }>>;
type Report = (soFar: SentMessage) => void;

/** A message of which nothing was read, so that nobody knows whose it is. */
export function unknownMessage(): Kind<"seal-unread"> {
  return { kind: "seal-unread", subject: null, attachments: null };
}

/**
 * Reads a message as it is about to be sent.
 *
 * Of a message that the pane did not prepare only recipients, subject and the names of attachments are
 * read, and the body only if one of these is a reason to. A part that fails is unread, never empty.
 *
 * @param report - called once, as soon as the kind of message is known. The message that it gets is
 * filled in while Outlook answers, so that whoever cannot wait any longer has what is known by then.
 */
export function readSentMessage(
  item: MessageReader,
  tools: ReadingTools,
  report: Report,
): Promise<SentMessage> {
  return findSeal(item).then((found) => {
    const seal: FoundSeal = found.ok ? found.value : { kind: "unreadable" };
    switch (seal.kind) {
      case "sealed":
        return readSealed(item, tools, seal, report);
      case "unreadable":
        return readWithSealUnread(item, report);
      case "none":
        return readUnsealed(item, tools, report);
    }
  });
}

function readSealed(
  item: MessageReader,
  { sha256Hex }: ReadingTools,
  { seal, from }: Extract<FoundSeal, { kind: "sealed" }>,
  report: Report,
): Promise<SentMessage> {
  const recipients = noRecipients();
  const words = noWords();
  const message: Kind<"sealed"> = {
    kind: "sealed",
    seal,
    from,
    sender: null,
    recipients,
    words,
    attachments: null,
  };
  report(message);
  return Promise.all([
    fillInRecipients(item, recipients),
    fillInAttachments(item, message, { seal, sha256Hex }),
    fillInWords(item, words),
    // Where the seal names no sender, there is nothing to compare.
    seal.sender === null
      ? undefined
      : item.from().then((answer) => {
          if (answer.ok) message.sender = answer.value.address;
        }),
  ]).then(() => (isForwardedSeal(message) ? withoutSeal(message) : message));
}

/** The same message as one that the pane did not prepare. */
function withoutSeal({ recipients, words, attachments }: Kind<"sealed">): SentMessage {
  const { subject, text, html } = words;
  return { kind: "unsealed", recipients, subject, attachments, body: { text, html } };
}

function readWithSealUnread(item: MessageReader, report: Report): Promise<SentMessage> {
  const message: Kind<"seal-unread"> = unknownMessage();
  report(message);
  return fillInMarks(item, message).then(() => message);
}

function readUnsealed(
  item: MessageReader,
  { protocols, on }: ReadingTools,
  report: Report,
): Promise<SentMessage> {
  const recipients = noRecipients();
  const message: Kind<"unsealed"> = {
    kind: "unsealed",
    recipients,
    subject: null,
    attachments: null,
    body: undefined,
  };
  report(message);
  return Promise.all([fillInRecipients(item, recipients), fillInMarks(item, message)]).then(() => {
    if (!asksForBody(message, protocols, on)) return message;
    const body = noBody();
    message.body = body;
    return fillInBody(item, body).then(() => message);
  });
}

/** Subject and attachments, where our marks stand. */
function fillInMarks(
  item: MessageReader,
  message: Pick<Kind<"unsealed">, "subject" | "attachments">,
): Promise<unknown> {
  const listed: Promise<OfficeResult<readonly ListedAttachment[]>> = item.attachments();
  return Promise.all([
    fillIn(message, "subject", item.subject()),
    fillIn(message, "attachments", listed),
  ]);
}
