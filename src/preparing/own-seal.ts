import { fail, ok, type Result } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import { findSeal } from "../guard/facts/find-seal.ts";
import type { MessageReader, OfficeError } from "../outlook/compose-item.ts";
import { notAsPut, type MailGone, type NotAsPut } from "./mail-failure.ts";

type SealProblem = OfficeError | NotAsPut | MailGone;

/**
 * The seal with this reference, of the window or else its copy; null when the mail holds no seal.
 *
 * The pane of Outlook on the web outlives its mail. Another reference, or no mail at all, means that
 * the mail is gone. A seal that cannot be read says nothing about that, and is another failure.
 */
export async function findOwnSeal(
  item: MessageReader,
  reference: string,
): Promise<Result<Seal | null, SealProblem>> {
  const found = await findSeal(item);
  if (!found.ok) return found.error.kind === "office-no-item" ? mailGone() : found;
  switch (found.value.kind) {
    case "sealed":
      return found.value.seal.reference === reference ? ok(found.value.seal) : mailGone();
    case "unreadable":
      return notAsPut("seal");
    case "none":
      return ok(null);
  }
}

/** Whether the mail still bears the seal with this reference; without any seal, it is gone. */
export async function checkOwnSeal(
  item: MessageReader,
  reference: string,
): Promise<Result<Seal, SealProblem>> {
  const own = await findOwnSeal(item, reference);
  if (!own.ok) return own;
  return own.value === null ? mailGone() : ok(own.value);
}

const mailGone = () => fail<MailGone>({ kind: "mail-gone" });
