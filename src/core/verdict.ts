import { isSoft, type Finding, type Verdict } from "./finding.ts";
import type { Hash } from "./printer.ts";
import { inForce, type GuardProtocol } from "./guard-protocols.ts";
import { holdsGeneratedShape, isOurName, mentionsReference } from "./our-marks.ts";
import type { Seal } from "./seal.ts";
import type { Read, Sending, SentMessage, SentRecipients } from "./sent-message.ts";
import { attachmentFindings } from "./verdict-attachments.ts";
import { recipientFindings } from "./verdict-recipients.ts";
import { lookAtWords, wordFindings } from "./verdict-words.ts";

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
  protocol: ({ seal }, { on }, { protocols }) => {
    const protocol = protocols.find(({ id }) => id === seal.protocol);
    if (protocol === undefined) return [{ kind: "protocol-unknown" }];
    if (inForce(protocol, on) || !carriesClient(seal)) return [];
    return [{ kind: "protocol-not-in-force", when: on < protocol.from ? "pending" : "ended" }];
  },
  mailboxes: ({ seal }, _sending, { protocols }) => {
    const known = protocols.find(({ id }) => id === seal.protocol)?.mailboxes;
    return known === undefined || seal.recipients.every((one) => known.includes(normal(one)))
      ? []
      : [{ kind: "mailboxes-changed" }];
  },
  unread: (message) => unreadFindings(message),
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
 * Whether a message may be sent.
 *
 * A sealed message that is still being prepared is stopped for that alone: what is missing in it is
 * no news. A message whose seal could not be read is stopped when it looks like ours, or when
 * neither its subject nor its attachments can be read. On every other message the guard is silent,
 * but for a generated password on its way to a mailbox of a protocol in force.
 *
 * Protects against mistakes, not against somebody who wants to get round it.
 */
export function judge(message: SentMessage, sending: Sending, tools: JudgeTools): Verdict {
  switch (message.kind) {
    case "sealed":
      return message.seal.state === "preparing"
        ? stop([{ kind: "still-preparing" }])
        : stop(findAll(message, sending, tools));
    case "seal-unread":
      return looksOurs(message) ? stop([{ kind: "seal-unread" }]) : { kind: "allow" };
    case "unsealed":
      return stop(passwordInNextMail(message, sending, tools));
  }
}

function findAll(message: Sealed, sending: Sending, tools: JudgeTools): readonly Finding[] {
  const names = Object.keys(rules) as RuleName[];
  const found: Finding[] = [];
  for (const name of names) found.push(...rules[name](message, sending, tools));
  return found;
}

function stop(findings: readonly Finding[]): Verdict {
  return findings.length === 0
    ? { kind: "allow" }
    : { kind: "stop", soft: findings.every(isSoft), findings };
}

function unreadFindings({ recipients, words, attachments }: Sealed): readonly Finding[] {
  const { to, cc, bcc } = recipients;
  const parts = [
    ...(anyUnread(to, cc, bcc) ? (["recipients"] as const) : []),
    ...(anyUnread(words.subject) ? (["subject"] as const) : []),
    ...(anyUnread(words.text, words.html) ? (["text"] as const) : []),
    ...(attachments.kind === "unread" ||
    attachments.value.some(({ sha256 }) => sha256 !== null && anyUnread(sha256))
      ? (["attachments"] as const)
      : []),
  ];
  return parts.length === 0 ? [] : [{ kind: "message-unread", parts }];
}

function anyUnread(...reads: readonly Read<unknown>[]): boolean {
  return reads.some(({ kind }) => kind === "unread");
}

function looksOurs({
  subject,
  attachmentNames,
}: Extract<SentMessage, { kind: "seal-unread" }>): boolean {
  if (subject.kind === "unread" && attachmentNames.kind === "unread") return true;
  return (
    (subject.kind === "read" && mentionsReference(subject.value)) ||
    (attachmentNames.kind === "read" && attachmentNames.value.some(isOurName))
  );
}

function passwordInNextMail(
  { recipients, words }: Extract<SentMessage, { kind: "unsealed" }>,
  { on }: Sending,
  { protocols }: JudgeTools,
): readonly Finding[] {
  if (words === null || !reachesProtocol(recipients, protocols, on)) return [];
  const where = lookAtWords(words)
    .filter(({ text, isLink }) => !isLink && holdsGeneratedShape(text))
    .map(({ place }) => place);
  return where.length === 0 ? [] : [{ kind: "password-in-next-mail", where: unique(where) }];
}

/** Whether anybody who receives it is a mailbox of a protocol in force; an unread field is nobody. */
export function reachesProtocol(
  { to, cc, bcc }: SentRecipients,
  protocols: readonly GuardProtocol[],
  on: Sending["on"],
): boolean {
  const addresses: string[] = [];
  for (const field of [to, cc, bcc])
    if (field.kind === "read")
      for (const { address } of field.value) addresses.push(normal(address));
  return protocols.some(
    (protocol) =>
      inForce(protocol, on) && protocol.mailboxes.some((mailbox) => addresses.includes(mailbox)),
  );
}

function normal(address: string): string {
  return address.trim().toLowerCase();
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, place) => values.indexOf(value) === place);
}
