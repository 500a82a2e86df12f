/** Where in the message. */
export type Where = "subject" | "text" | "attachments";

/** Which of the client's data; never the data themselves. */
export type ClientPart = "name" | "telephone" | "email" | "address";

/** What could not be read. */
export type UnreadPart = "recipients" | "subject" | "text" | "attachments";

/**
 * Why a message does not fit what its protocol allows. Carries no personal data: addresses in it are
 * mailboxes of the registry.
 */
export type Finding =
  | { readonly kind: "message-unread"; readonly parts: readonly UnreadPart[] }
  | { readonly kind: "seal-unread" }
  | { readonly kind: "still-preparing" }
  | {
      readonly kind: "client-in-text";
      readonly what: readonly ClientPart[];
      readonly where: readonly Where[];
    }
  /** A word that is in the client's name, and may be about something else. */
  | { readonly kind: "everyday-name"; readonly where: readonly Where[] }
  | { readonly kind: "password-in-text"; readonly where: readonly Where[] }
  | { readonly kind: "national-number"; readonly where: readonly Where[] }
  | { readonly kind: "birth-date"; readonly where: readonly Where[] }
  | { readonly kind: "protocol-unknown" }
  | { readonly kind: "protocol-not-in-force"; readonly when: "ended" | "pending" | "held" }
  | { readonly kind: "mailboxes-changed" }
  | {
      readonly kind: "recipient-look-alike";
      readonly mailbox: string;
      readonly differs: "domain" | "letters";
    }
  | { readonly kind: "recipient-list" }
  | { readonly kind: "recipient-hidden" }
  | { readonly kind: "recipient-added" }
  | { readonly kind: "copied-in"; readonly fields: readonly ("Cc" | "Bcc")[] }
  | { readonly kind: "recipient-missing"; readonly mailboxes: readonly string[] }
  | { readonly kind: "attachment-changed" }
  | { readonly kind: "attachment-missing" }
  | { readonly kind: "other-attachments"; readonly cloud: boolean }
  | { readonly kind: "our-words-gone" }
  | { readonly kind: "draft-reopened" }
  | { readonly kind: "other-day" }
  | { readonly kind: "other-sender" }
  | { readonly kind: "password-not-handed-over" }
  | { readonly kind: "password-in-next-mail"; readonly where: readonly Where[] }
  /** Of a mail with our attachment and without a seal. `mailboxes`: of the protocol that it goes to; none where it goes to no protocol's. */
  | { readonly kind: "referral-elsewhere"; readonly mailboxes: readonly string[] }
  | { readonly kind: "prepared-elsewhere" }
  /** Not a fault: the mail of *Deze Outlook nakijken*, stopped to show that the guard runs. */
  | { readonly kind: "self-check" };

export type FindingKind = Finding["kind"];

/**
 * Findings with which a person may send all the same, after having been told. Outlook offers that
 * from Mailbox 1.14 on; before, the pane can lift them.
 */
export type SoftKind = Extract<
  FindingKind,
  | "everyday-name"
  | "draft-reopened"
  | "other-day"
  | "other-sender"
  | "password-not-handed-over"
  | "password-in-next-mail"
  | "prepared-elsewhere"
>;

const softKinds: readonly unknown[] = [
  "everyday-name",
  "draft-reopened",
  "other-day",
  "other-sender",
  "password-not-handed-over",
  "password-in-next-mail",
  "prepared-elsewhere",
] satisfies readonly SoftKind[];

/** Whether a person may send with this, after having been told. */
export function isSoft({ kind }: Finding): boolean {
  return isSoftKind(kind);
}

/** Whether a value names a finding with which a person may send all the same. */
export function isSoftKind(value: unknown): value is SoftKind {
  return softKinds.includes(value);
}

/** `findings` holds at least one, the worst first. `soft`: every one of them is. */
export type Verdict =
  | { readonly kind: "allow" }
  | { readonly kind: "stop"; readonly soft: boolean; readonly findings: readonly Finding[] };

/** The key in session data of the soft findings that a person lifted in the pane, as a JSON list. */
export const liftKey = "doorverwijzing-ocmw.lifted";

/** What the guard hands to the pane that it opens, as JSON in Outlook's `contextData`. */
export interface GuardContext {
  readonly version: 1;
  readonly stopped: readonly FindingKind[];
}
