import type { RuleName } from "../verdict.ts";

/** Why a rule of the verdict is there. */
export interface Ground {
  readonly reason: string;
  /** Article of the protocols; null where the rule is this product's own. */
  readonly article: string | null;
}

/** Apart from the rules, so that the guard need not carry what only people read. */
export const verdictGrounds: Readonly<Record<RuleName, Ground>> = {
  words: {
    reason:
      "The client's data and the password travel in the encrypted attachment or by telephone.",
    article: "6",
  },
  recipients: {
    reason: "Only the mailboxes that the protocol names may receive the data.",
    article: "6",
  },
  attachments: {
    reason: "Only the encrypted attachment that was read back may leave, and nothing beside it.",
    article: "3 and 6",
  },
  protocol: {
    reason: "Data may be passed on while the protocol is in force, not before or after.",
    article: "8 and 11",
  },
  mailboxes: {
    reason: "A mailbox that the protocol no longer names may be somebody else's by now.",
    article: "6",
  },
  unread: { reason: "What cannot be read cannot be judged.", article: null },
  reopened: {
    reason: "The fingerprints of the client's data do not outlive the compose window.",
    article: null,
  },
  day: { reason: "Consent and protocol were judged for the day of preparing.", article: "3" },
  password: {
    reason: "Sending closes the pane, and the password is lost with it.",
    article: null,
  },
};
