import type { Finding } from "./finding.ts";
import type { Seal } from "./seal.ts";
import type { Read, SentAttachment } from "./sent-message.ts";

const picture = /\.(?:png|jpe?g|gif|bmp|webp|svg|emf|wmf|tiff?|ico|heic)$/i;

/**
 * What is wrong with the attachments: ours must be there with the very bytes that were prepared, and
 * nothing else but pictures inside the text, as a signature has them.
 */
export function attachmentFindings(
  attachments: Read<readonly SentAttachment[]>,
  expected: Seal["attachment"],
): readonly Finding[] {
  if (attachments.kind === "unread") return [];
  const findings: Finding[] = [];
  const isExpected = ({ name, kind }: SentAttachment): boolean =>
    kind === "file" && name === expected.name;
  const named = attachments.value.filter(isExpected);
  const right = named.filter(
    ({ sha256 }) => sha256?.kind === "read" && sha256.value === expected.sha256,
  );
  const wrong = named.filter(
    ({ sha256 }) => sha256 === null || (sha256.kind === "read" && sha256.value !== expected.sha256),
  );
  if (named.length === 0) findings.push({ kind: "attachment-missing" });
  else if (wrong.length > 0) findings.push({ kind: "attachment-changed" });
  const others = attachments.value.filter(
    (one) => !isExpected(one) && !(one.inline && one.kind === "file" && picture.test(one.name)),
  );
  const count = others.length + Math.max(0, right.length - 1);
  if (count > 0) {
    const cloud = others.some(({ kind }) => kind === "cloud");
    findings.push({ kind: "other-attachments", count, cloud });
  }
  return findings;
}
