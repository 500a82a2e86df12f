import { isSoft, type Finding, type UnreadPart, type Verdict, type Where } from "./finding.ts";
import { holdsMailbox, mailboxKey } from "../core/base/mailbox.ts";
import type { Hash } from "./recognise/printer.ts";
import { inForce, type GuardProtocol } from "./guard-protocols.ts";
import { resemblesOurAttachment, mentionsReference } from "../core/mail/our-marks.ts";
import { holdsGeneratedShape } from "../core/password/password-shape.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { Sending, SentMessage, SentRecipients } from "./facts/sent-message.ts";
import { attachmentFindings } from "./rules/attachments.ts";
import { everybodyIn, recipientFindings } from "./rules/recipients.ts";
import { lookAtWords, wordFindings } from "./rules/words.ts";

export interface JudgeTools {
  readonly protocols: readonly GuardProtocol[];
  readonly hash: Hash;
}

export type Sealed = Extract<SentMessage, { kind: "sealed" }>;

type Rule = (message: Sealed, sending: Sending, tools: JudgeTools) => readonly Finding[];

/**
 * The rules for a message that the pane prepared, the worst first.
 *
 * Why each is there and the article that it rests on stand in verdict-grounds.ts, and each finding's
 * sentence in finding-wording.nl.ts.
 */
export const rules = {
  words: (message, { sender }, { hash }) => wordFindings(message, sender, hash),
  recipients: ({ seal, recipients }) => recipientFindings(recipients, seal),
  attachments: ({ seal, attachments }) => attachmentFindings(attachments, seal.attachment),
  protocol: ({ seal }, { on }, tools) => {
    const protocol = protocolOf(seal, tools);
    if (protocol === undefined) return [{ kind: "protocol-unknown" }];
    if (inForce(protocol, on) || !carriesClient(seal)) return [];
    return [{ kind: "protocol-not-in-force", when: on < protocol.from ? "pending" : "ended" }];
  },
  mailboxes: ({ seal }, _sending, tools) => {
    const protocol = protocolOf(seal, tools);
    return protocol === undefined ||
      seal.recipients.every((one) => holdsMailbox(protocol.mailboxes, one))
      ? []
      : [{ kind: "mailboxes-changed" }];
  },
  unread: unreadFindings,
  reopened: ({ from }) => (from === "draft" ? [{ kind: "draft-reopened" }] : []),
  day: ({ seal }, { on }) => (seal.preparedOn === on ? [] : [{ kind: "other-day" }]),
  password: ({ seal }) => (seal.passwordHandedOver ? [] : [{ kind: "password-not-handed-over" }]),
} as const satisfies Readonly<Record<string, Rule>>;

/** What is told without a client's data may be told after a protocol has ended too. */
function carriesClient({ kind }: Seal): boolean {
  return kind !== "test" && kind !== "withdrawal";
}

export type RuleName = keyof typeof rules;

/**
 * Whether a seal can be what a message is judged by. Of what the pane says that it prepared, only a
 * withdrawal has no attachment, and only a draft or a mail without a client has no fingerprints: else
 * the client's data would go unseen.
 */
function isWhole({ seal, from }: Sealed): boolean {
  return (
    seal.state === "prepared" &&
    (seal.attachment !== null || seal.kind === "withdrawal") &&
    (seal.fingerprints !== null || from === "draft" || !carriesClient(seal))
  );
}

/**
 * Whether a message may be sent.
 *
 * A sealed message that is still being prepared is stopped for that alone: what is missing in it is
 * no news. So is one whose seal says _prepared_ and is not whole. A message whose seal could not be
 * read is stopped when it looks like ours, or when neither its subject nor its attachments can be read.
 * On every other message the guard is silent, but for a generated password on its way to a mailbox of a
 * protocol in force.
 *
 * Protects against mistakes, not against somebody who wants to get round it.
 */
export function judge(message: SentMessage, sending: Sending, tools: JudgeTools): Verdict {
  switch (message.kind) {
    case "sealed":
      return stop(
        isWhole(message) ? findAll(message, sending, tools) : [{ kind: "still-preparing" }],
      );
    case "seal-unread":
      return stop(looksOurs(message) ? [{ kind: "seal-unread" }] : []);
    case "unsealed":
      return stop(passwordInNextMail(message, sending, tools));
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

function unreadFindings({ recipients, words, attachments }: Sealed): readonly Finding[] {
  const { to, cc, bcc } = recipients;
  const { subject, text, html } = words;
  const read: Readonly<Record<UnreadPart, readonly unknown[]>> = {
    recipients: [to, cc, bcc],
    subject: [subject],
    text: [text, html],
    attachments: attachments === null ? [null] : attachments.map(({ sha256 }) => sha256),
  };
  const parts = (Object.keys(read) as UnreadPart[]).filter((part) => read[part].includes(null));
  return parts.length === 0 ? [] : [{ kind: "message-unread", parts }];
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

function passwordInNextMail(
  { recipients, words }: Extract<SentMessage, { kind: "unsealed" }>,
  { on }: Sending,
  { protocols }: JudgeTools,
): readonly Finding[] {
  if (words === undefined || !reachesProtocol(recipients, protocols, on)) return [];
  const where = new Set<Where>();
  for (const { place, text, isLink } of lookAtWords(words))
    if (!isLink && holdsGeneratedShape(text)) where.add(place);
  return where.size === 0 ? [] : [{ kind: "password-in-next-mail", where: [...where] }];
}

/** Whether anybody who receives it is a mailbox of a protocol in force; an unread field is nobody. */
export function reachesProtocol(
  recipients: SentRecipients,
  protocols: readonly GuardProtocol[],
  on: Sending["on"],
): boolean {
  const reached = new Set(everybodyIn(recipients).map(({ address }) => mailboxKey(address)));
  return protocols.some(
    (protocol) =>
      inForce(protocol, on) && protocol.mailboxes.some((mailbox) => reached.has(mailbox)),
  );
}
