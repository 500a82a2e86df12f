import type { IsoDay } from "../../core/base/day.ts";
import type { GuardProtocol } from "../guard-protocols.ts";
import type { SentAttachment, SentMessage } from "./sent-message.ts";
import { reachesProtocol } from "../verdict.ts";
import type { MessageReader, OfficeResult } from "../../outlook/compose-item.ts";
import {
  fill,
  fillAttachments,
  fillRecipients,
  fillWords,
  noRecipients,
  noWords,
  type Filling,
} from "./fill-message.ts";
import { findSeal, type FoundSeal } from "./find-seal.ts";

export interface ReadingTools {
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
 * Of a message that the pane did not prepare only the recipients are read, and what was written only
 * when it goes to a mailbox of a protocol in force. What fails is unread, never empty. Part of the
 * guard: no async functions.
 *
 * @param report - told once, as soon as the kind of message is known. What it is given fills up while
 * Outlook answers, so that whoever cannot wait any longer has what is known by then.
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
    fillRecipients(item, recipients),
    fillAttachments(item, message, { seal, sha256Hex }),
    fillWords(item, words),
  ]).then(() => message);
}

function readWithSealUnread(item: MessageReader, report: Report): Promise<SentMessage> {
  const message: Kind<"seal-unread"> = unknownMessage();
  report(message);
  const listed: Promise<OfficeResult<readonly Pick<SentAttachment, "name">[]>> = item.attachments();
  return Promise.all([
    fill(message, "subject", item.subject()),
    fill(message, "attachments", listed),
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
  return fillRecipients(item, recipients).then(() => {
    if (!reachesProtocol(recipients, tools.protocols, tools.on())) return message;
    const words = noWords();
    message.words = words;
    return fillWords(item, words).then(() => message);
  });
}
