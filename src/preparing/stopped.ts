import type { SealPlace } from "../guard/facts/find-seal.ts";
import type { Finding } from "../guard/finding.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { MailCause, UndoAct } from "./mail-failure.ts";

/** What a mail that is about to be sent was found to be, read and judged anew. */
export interface LookedAt {
  /** Null: the pane did not prepare this mail, or nobody can tell. */
  readonly sealed: {
    readonly seal: Seal;
    /** `draft`: prepared in an earlier window, of which only the copy is left. */
    readonly from: SealPlace;
    /** The subject that belongs there is known. */
    readonly subjectKnown: boolean;
  } | null;
  /** What stops it, the worst first. */
  readonly findings: readonly Finding[];
  /** What would stop it, had a person not looked at it and said so. */
  readonly lifted: readonly Finding[];
}

/**
 * What the page after a stop can mend by itself. `referral` takes all of it out of the mail again;
 * `hand-over` and `lift` change no more than what the guard knows.
 */
export type Mend =
  "recipients" | "other-attachments" | "subject" | "referral" | "hand-over" | "lift";

/** Why a mend did not come off; `act` is the one of undoing at which it stopped. */
export interface MendFailure {
  readonly kind: "mend-failure";
  readonly mend: Mend;
  readonly act: UndoAct | null;
  readonly cause: MailCause;
}

/** Where the page after a stop stands. */
export type Look =
  | { readonly kind: "reading" }
  | { readonly kind: "not-read" }
  | {
      readonly kind: "looked";
      readonly at: LookedAt;
      /** Under way; null when nothing is. */
      readonly mending: Mend | null;
      readonly failure: MendFailure | null;
    }
  /** The referral is out of the mail, in a pane that knew nothing else of it. */
  | { readonly kind: "taken-out"; readonly textLeft: boolean };

/** One way to mend, or none but by hand, and what it mends. */
export interface Mending {
  readonly mend: Mend | null;
  readonly findings: readonly Finding[];
}

/**
 * The findings by what mends them, in the order of the first of each. What a person must look at and
 * lift stands by itself.
 */
export function mendings({ sealed, findings }: LookedAt): readonly Mending[] {
  const groups: { readonly mend: Mend | null; readonly findings: Finding[] }[] = [];
  for (const finding of findings) {
    const mend = mendOf(finding, sealed?.subjectKnown === true);
    const group = mend === "lift" ? undefined : groups.find((one) => one.mend === mend);
    if (group === undefined) groups.push({ mend, findings: [finding] });
    else group.findings.push(finding);
  }
  return groups;
}

/** The rewritten HTML of a body cannot be mended by a program, and what cannot be read not at all. */
function mendOf(finding: Finding, subjectKnown: boolean): Mend | null {
  switch (finding.kind) {
    case "recipient-look-alike":
    case "recipient-list":
    case "recipient-hidden":
    case "recipient-added":
    case "recipient-missing":
    case "copied-in":
      return "recipients";
    case "other-attachments":
      return "other-attachments";
    case "client-in-text":
    case "password-in-text":
    case "national-number":
    case "birth-date":
      return subjectKnown && finding.where.includes("subject") ? "subject" : null;
    case "attachment-missing":
    case "attachment-changed":
    case "still-preparing":
    case "protocol-unknown":
    case "protocol-not-in-force":
    case "mailboxes-changed":
    case "our-words-gone":
      return "referral";
    case "password-not-handed-over":
      return "hand-over";
    case "everyday-name":
    case "draft-reopened":
    case "other-day":
    case "other-sender":
    case "password-in-next-mail":
    case "prepared-elsewhere":
      return "lift";
    case "message-unread":
    case "seal-unread":
    case "referral-elsewhere":
    case "self-check":
      return null;
  }
}
