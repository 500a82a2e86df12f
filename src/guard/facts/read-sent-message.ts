import type { IsoDay } from "../../core/base/day.ts";
import type { GuardProtocol } from "../guard-protocols.ts";
import type { SentAttachment, SentMessage } from "./sent-message.ts";
import { reachesProtocol } from "../verdict.ts";
import type { MessageReader, OfficeResult } from "../../outlook/compose-item.ts";
import {
  fillIn,
  fillInAttachments,
  fillInRecipients,
  fillInWords,
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
 * Of a message that the pane did not prepare only the recipients are read, and subject and body only if
 * it goes to a mailbox of a protocol in force. A part that fails is unread, never empty.
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
    recipients,
    words,
    attachments: null,
  };
  report(message);
  return Promise.all([
    fillInRecipients(item, recipients),
    fillInAttachments(item, message, { seal, sha256Hex }),
    fillInWords(item, words),
  ]).then(() => message);
}

function readWithSealUnread(item: MessageReader, report: Report): Promise<SentMessage> {
  const message: Kind<"seal-unread"> = unknownMessage();
  report(message);
  const listed: Promise<OfficeResult<readonly Pick<SentAttachment, "name">[]>> = item.attachments();
  return Promise.all([
    fillIn(message, "subject", item.subject()),
    fillIn(message, "attachments", listed),
  ]).then(() => message);
}

function readUnsealed(
  item: MessageReader,
  tools: ReadingTools,
  report: Report,
): Promise<SentMessage> {
  const recipients = noRecipients();
  const message: Kind<"unsealed"> = { kind: "unsealed", recipients, words: undefined };
  report(message);
  return fillInRecipients(item, recipients).then(() => {
    if (!reachesProtocol(recipients, tools.protocols, tools.on())) return message;
    const words = noWords();
    message.words = words;
    return fillInWords(item, words).then(() => message);
  });
}
