import { isWordsOnly } from "../core/base/mail-kind.ts";
import { isSoft, type Finding, type Verdict } from "./finding.ts";
import type { IsoDay } from "../core/base/day.ts";
import { holdsMailbox, sameMailbox } from "../core/base/mailbox.ts";
import type { Hash } from "./recognise/printer.ts";
import { inForce, isHeld, type GuardProtocol } from "./guard-protocols.ts";
import { resemblesOurAttachment, mentionsReference } from "../core/mail/our-marks.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { Sending, SentMessage } from "./facts/sent-message.ts";
import { attachmentFindings } from "./rules/attachments.ts";
import { ourWordsFindings } from "./rules/our-words.ts";
import { recipientFindings } from "./rules/recipients.ts";
import { unreadParts } from "./rules/unread.ts";
import { findingsWithoutSeal } from "./rules/without-seal.ts";
import { wordFindings } from "./rules/words.ts";

interface JudgeTools {
  readonly protocols: readonly GuardProtocol[];
  readonly hash: Hash;
}

type Sealed = Extract<SentMessage, { kind: "sealed" }>;

type Rule = (message: Sealed, sending: Sending, tools: JudgeTools) => readonly Finding[];

/**
 * The rules for a message that the pane prepared, the worst first.
 *
 * Why each is there, and by which article, is in rules/grounds.ts; the sentence for each finding is in
 * finding-wording.nl.ts.
 */
export const rules = {
  words: (message, { sender }, { hash }) => wordFindings(message, sender, hash),
  recipients: ({ seal, recipients }) => recipientFindings(recipients, seal),
  attachments: ({ seal, attachments }) => attachmentFindings(attachments, seal.attachment),
  protocol: ({ seal }, { on }, tools) => {
    const protocol = protocolOf(seal, tools);
    if (protocol === undefined) return [{ kind: "protocol-unknown" }];
    if (inForce(protocol, on) || !carriesClient(seal)) return [];
    return [{ kind: "protocol-not-in-force", when: whyNot(protocol, on) }];
  },
  mailboxes: ({ seal }, _sending, tools) => {
    const protocol = protocolOf(seal, tools);
    return protocol === undefined ||
      seal.recipients.every((one) => holdsMailbox(protocol.mailboxes, one))
      ? []
      : [{ kind: "mailboxes-changed" }];
  },
  "our words": ({ seal, words }) => ourWordsFindings(seal, words),
  unread: unreadParts,
  reopened: ({ from }) => (from === "draft" ? [{ kind: "draft-reopened" }] : []),
  day: ({ seal }, { on }) => (seal.preparedOn === on ? [] : [{ kind: "other-day" }]),
  sender: ({ seal, sender }) =>
    seal.sender === null || sender === null || isSameAccount(seal.sender, sender)
      ? []
      : [{ kind: "other-sender" }],
  password: ({ seal }) => (seal.passwordHandedOver ? [] : [{ kind: "password-not-handed-over" }]),
} as const satisfies Readonly<Record<string, Rule>>;

function whyNot(protocol: GuardProtocol, on: IsoDay): "pending" | "held" | "ended" {
  if (on < protocol.from) return "pending";
  const hasEnded = protocol.until !== null && on >= protocol.until;
  return !hasEnded && isHeld(protocol, on) ? "held" : "ended";
}

/** An address that Outlook shows as a name of the directory cannot be compared, and counts as the same. */
function isSameAccount(one: string, other: string): boolean {
  return !one.includes("@") || !other.includes("@") || sameMailbox(one, other);
}

/** A mail without a client's data may also go after its protocol has ended. */
function carriesClient({ kind }: Seal): boolean {
  return kind !== "test" && !isWordsOnly(kind);
}

export type RuleName = keyof typeof rules;

/**
 * Whether the seal is complete enough to judge by: prepared, with an attachment unless it has
 * words alone, and with fingerprints unless it is a draft's copy or a mail without a client. Without
 * these the client's data would go unseen.
 */
function isComplete({ seal, from }: Sealed): boolean {
  return (
    seal.state === "prepared" &&
    (seal.attachment !== null || isWordsOnly(seal.kind)) &&
    (seal.fingerprints !== null || from === "draft" || !carriesClient(seal))
  );
}

/**
 * Whether a message may be sent.
 *
 * A sealed message that is still being prepared, or whose seal is incomplete, is stopped for that
 * alone. A message whose seal could not be read is stopped if it looks like ours, or if neither its
 * subject nor its attachments can be read. A message without a seal is judged by our marks on it and by
 * where it goes: see rules/without-seal.ts.
 *
 * Protects against mistakes, not against somebody who wants to get round it.
 */
export function judge(message: SentMessage, sending: Sending, tools: JudgeTools): Verdict {
  switch (message.kind) {
    case "sealed":
      return stop(
        isComplete(message) ? findAll(message, sending, tools) : [{ kind: "still-preparing" }],
      );
    case "seal-unread":
      return stop(looksOurs(message) ? [{ kind: "seal-unread" }] : []);
    case "unsealed":
      return stop(findingsWithoutSeal(message, tools.protocols, sending.on));
  }
}

function findAll(message: Sealed, sending: Sending, tools: JudgeTools): readonly Finding[] {
  const names = Object.keys(rules) as RuleName[];
  return ([] as Finding[]).concat(...names.map((name) => rules[name](message, sending, tools)));
}

function stop(findings: readonly Finding[]): Verdict {
  return findings.length === 0
    ? { kind: "allow" }
    : { kind: "stop", soft: findings.every(isSoft), findings };
}

function protocolOf({ protocol }: Seal, { protocols }: JudgeTools): GuardProtocol | undefined {
  return protocols.find(({ id }) => id === protocol);
}

function looksOurs({
  subject,
  attachments,
}: Extract<SentMessage, { kind: "seal-unread" }>): boolean {
  return (
    (subject === null && attachments === null) ||
    mentionsReference(subject ?? "") ||
    (attachments ?? []).some(resemblesOurAttachment)
  );
}
