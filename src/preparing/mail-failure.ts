import type { AttachmentError } from "../attachment/attachment.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import type { OfficeError, OfficeResult } from "../outlook/compose-item.ts";

/** The acts of preparing, in their order. */
export type PrepareAct =
  | "look-at-mail"
  | "make-attachment"
  | "seal-preparing"
  | "take-earlier-out"
  | "fill-recipients"
  | "fill-subject"
  | "put-text"
  | "attach"
  | "save"
  | "read-back"
  | "seal-prepared";

/** The acts of undoing, in their order. */
export type UndoAct =
  | "seal-preparing"
  | "take-attachment-out"
  | "put-recipients-back"
  | "put-subject-back"
  | "take-text-out"
  | "save"
  | "seal-removed";

/** Outlook said that it was done, and reading back showed that it was not. */
export interface NotAsPut {
  readonly kind: "not-as-put";
  readonly what:
    "seal" | "lift" | "recipients" | "subject" | "text" | "attachment" | "other-attachments";
}

/** Code that loads later did not come: the network is gone, or a new version was put online. */
export interface CodeMissing {
  readonly kind: "code-missing";
}

/** Another mail, or none, is open where the pane prepared one. */
export interface MailGone {
  readonly kind: "mail-gone";
}

export type MailCause = OfficeError | NotAsPut | AttachmentError | CodeMissing | MailGone;

export interface MailFailure<Act extends PrepareAct | UndoAct = PrepareAct | UndoAct> {
  readonly kind: "mail-failure";
  readonly act: Act;
  readonly cause: MailCause;
}

/** The outcome of an act whose effect was looked for in Outlook: found, not found, or unreadable. */
export function asPut(
  what: NotAsPut["what"],
  matched: OfficeResult<boolean>,
): Result<null, MailCause> {
  if (!matched.ok) return matched;
  return matched.value ? ok(null) : notAsPut(what);
}

export function notAsPut(what: NotAsPut["what"]): Result<null, NotAsPut> {
  return fail({ kind: "not-as-put", what });
}
