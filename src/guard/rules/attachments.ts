import type { Finding } from "../finding.ts";
import type { Seal } from "../../core/mail/seal.ts";
import type { Read, SentAttachment } from "../facts/sent-message.ts";

const picture = /\.(?:png|jpe?g|gif|bmp|webp|svg|emf|wmf|tiff?|ico|heic)$/i;

/**
 * What is wrong with the attachments. If the seal names one, it must be there once, with the bytes
 * that were prepared. Beside it only pictures inside the text may leave, as signatures have them.
 */
export function attachmentFindings(
  attachments: Read<readonly SentAttachment[]>,
  expected: Seal["attachment"],
): readonly Finding[] {
  if (attachments === null) return [];
  const findings: Finding[] = [];
  const named = attachments.filter((one) => hasSealedName(one, expected));
  const right = named.filter(({ sha256 }) => sha256 === expected?.sha256);
  // Bytes that could not be read are reported by the rule `unread`.
  const wrong = named.some(({ sha256 }) => sha256 !== null && sha256 !== expected?.sha256);
  if (expected !== null && named.length === 0) findings.push({ kind: "attachment-missing" });
  else if (wrong) findings.push({ kind: "attachment-changed" });
  const others = attachments.filter((one) => isOtherAttachment(one, expected));
  if (others.length > 0 || right.length > 1)
    findings.push({
      kind: "other-attachments",
      cloud: others.some(({ kind }) => kind === "cloud"),
    });
  return findings;
}

/** An attachment as Outlook lists it. */
type ListedAttachment = Pick<SentAttachment, "name" | "kind" | "inline">;

/** Whether an attachment has the sealed name. Its bytes may still be others. */
export function hasSealedName(
  { name, kind }: ListedAttachment,
  sealed: Seal["attachment"],
): boolean {
  return kind === "file" && name === sealed?.name;
}

/**
 * Whether an attachment may not leave with the mail: anything but the sealed one and pictures inside
 * the text. The pane judges by this before it says _Klaar_, and the guard at Send.
 */
export function isOtherAttachment(one: ListedAttachment, sealed: Seal["attachment"]): boolean {
  const isPictureInText = one.inline && one.kind === "file" && picture.test(one.name);
  return !isPictureInText && !hasSealedName(one, sealed);
}
