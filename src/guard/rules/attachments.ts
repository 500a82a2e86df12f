import type { Finding } from "../finding.ts";
import type { Seal } from "../../core/mail/seal.ts";
import type { Read, SentAttachment } from "../facts/sent-message.ts";

const picture = /\.(?:png|jpe?g|gif|bmp|webp|svg|emf|wmf|tiff?|ico|heic)$/i;

/**
 * What is wrong with the attachments: ours, if there is to be one, must be there with the very bytes
 * that were prepared, and nothing else but pictures inside the text, as a signature has them.
 */
export function attachmentFindings(
  attachments: Read<readonly SentAttachment[]>,
  expected: Seal["attachment"],
): readonly Finding[] {
  if (attachments === null) return [];
  const findings: Finding[] = [];
  const named = attachments.filter((one) => isNamed(one, expected));
  const right = named.filter(({ sha256 }) => sha256 === expected?.sha256);
  // Whose bytes could not be read is told elsewhere.
  const wrong = named.some(({ sha256 }) => sha256 !== null && sha256 !== expected?.sha256);
  if (expected !== null && named.length === 0) findings.push({ kind: "attachment-missing" });
  else if (wrong) findings.push({ kind: "attachment-changed" });
  const others = attachments.filter((one) => isOther(one, expected));
  if (others.length > 0 || right.length > 1)
    findings.push({
      kind: "other-attachments",
      cloud: others.some(({ kind }) => kind === "cloud"),
    });
  return findings;
}

/** An attachment as far as its entry in the list tells. */
type Listed = Pick<SentAttachment, "name" | "kind" | "inline">;

/** Whether an attachment bears the name of ours; what it holds is another matter. */
export function isNamed({ name, kind }: Listed, expected: Seal["attachment"]): boolean {
  return kind === "file" && name === expected?.name;
}

/** Whether an attachment may not leave beside ours, whatever it holds. */
export function isOther(one: Listed, expected: Seal["attachment"]): boolean {
  return !isNamed(one, expected) && !(one.inline && one.kind === "file" && picture.test(one.name));
}
