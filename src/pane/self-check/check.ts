import type { OfficeError } from "../../outlook/compose-item.ts";

/** Everything that the product relies on in an Outlook, in the order in which it is tried. */
export const checkNames = [
  "clipboard",
  "profile",
  "version",
  "mailbox-sets",
  "theme",
  "roaming",
  "compose-type",
  "body-type",
  "new-body",
  "context",
  "conversation-id",
  "in-reply-to",
  "from",
  "session-absent",
  "session",
  "session-remove",
  "subject",
  "property-before-save",
  "body-prepend",
  "body-set",
  "body-html",
  "attach",
  "attachment-list",
  "attachment-id",
  "attachment-bytes",
  "detach",
  "save",
  "property-after-save",
  "property-remove",
  "recipients-cc",
  "recipients-bcc",
  "recipients-to",
  "policy",
  "print",
] as const;

export type CheckName = (typeof checkNames)[number];

/** As hoped; otherwise than hoped, but the job can be done; or not at all. */
export const outcomes = ["ok", "different", "broken"] as const;
export type CheckOutcome = (typeof outcomes)[number];

/** What was seen, in words of our own: never a text of Outlook, nor anything that stood in it. */
export const detailWords = [
  ...["failed", "threw", "silent", "wrong-shape", "missing"],
  ...["not-as-set", "late", "none", "present", "not-tried", "html", "text", "rewritten"],
  ...["id-changed", "id-differs", "other-address", "no-address", "no-name", "not-cleared"],
  ...["selected", "refused", "before-1.12", "before-1.14", "seen"],
] as const;

export interface Found {
  readonly outcome: CheckOutcome;
  /** One of `detailWords`, or the code of Outlook's error as "code-9020"; null where there is none. */
  readonly detail: string | null;
}

export interface CheckResult extends Found {
  readonly check: CheckName;
  readonly ms: number;
}

export const fine: Found = { outcome: "ok", detail: null };

export const fineWith = (detail: string): Found => ({ outcome: "ok", detail });
export const different = (detail: string): Found => ({ outcome: "different", detail });
export const broken = (detail: string): Found => ({ outcome: "broken", detail });

/** The word for why a call failed. */
export function errorDetail(error: OfficeError): string {
  switch (error.kind) {
    case "office-failed":
      return error.code !== null && Number.isInteger(error.code) && Math.abs(error.code) < 1e6
        ? `code-${error.code}`
        : "failed";
    case "office-threw":
      return "threw";
    case "office-silent":
      return "silent";
    case "office-wrong-shape":
      return "wrong-shape";
    case "office-missing":
      return "missing";
    case "office-no-item":
      return "no-item";
  }
}
