import type { RuleName } from "../verdict.ts";

/** Why a rule of the verdict is there. */
interface Ground {
  readonly stops: string;
  readonly reason: string;
  /** Article of the protocols; null where the rule is this product's own. */
  readonly article: string | null;
}

/** The table of rules in docs/security.md. Apart from the rules, since only people read it. */
export const verdictGrounds: Readonly<Record<RuleName, Ground>> = {
  words: {
    stops: "the client's data, a password, a national number or a date of birth in sight",
    reason: "Two data items travel in the encrypted attachment, the password by telephone.",
    article: "3 and 6",
  },
  recipients: {
    stops: "recipients other than the mailboxes, or a mailbox that is missing",
    reason: "Only the mailboxes that the protocol names may receive the data.",
    article: "6",
  },
  attachments: {
    stops: "an attachment that is missing, changed or not ours",
    reason: "Only the encrypted attachment that was read back may leave, and nothing beside it.",
    article: "3 and 6",
  },
  protocol: {
    stops: "a protocol that is unknown, has ended or is not yet in force",
    reason: "Data may be passed on while the protocol is in force, not before or after.",
    article: "8 and 11",
  },
  mailboxes: {
    stops: "a mailbox that the protocol no longer names",
    reason: "It may be somebody else's by now.",
    article: "6",
  },
  "our words": {
    stops: "a mail in whose subject and text our reference no longer stands",
    reason: "Outlook may empty a mail that was stopped, and the receiver needs what it says.",
    article: null,
  },
  unread: {
    stops: "a part of the mail that Outlook did not let the guard read",
    reason: "What cannot be read cannot be judged.",
    article: null,
  },
  reopened: {
    stops: "a draft that was closed and opened again, until a person has looked at it",
    reason: "The fingerprints of the client's data do not outlive the compose window.",
    article: null,
  },
  day: {
    stops: "a mail that was prepared on another day, until a person has looked at it",
    reason: "Consent and protocol were judged for the day of preparing.",
    article: "3",
  },
  sender: {
    stops: "a mail that leaves from another account than planned, until a person has looked",
    reason: "Another account may be somebody else's, and Outlook may not run the guard there.",
    article: null,
  },
  password: {
    stops: "a password that was not handed over, until a person says so",
    reason: "Sending closes the pane, and the password is lost with it.",
    article: null,
  },
};
