import { archiveName } from "../core/mail/our-marks.ts";
import type { Reference } from "../core/mail/reference.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import { type Password, isPassword } from "../core/password/password.ts";
import { lockArchive } from "./archive.ts";
import type { Attachment, AttachmentError, Sheet } from "./attachment.ts";
import { sha256Hex } from "./sha256.ts";
import { makeSheetPdf } from "./sheet-pdf.ts";

export type { Attachment, AttachmentError, Sheet } from "./attachment.ts";

/**
 * Makes the sheet and encrypts it in an archive named after the reference.
 *
 * The result was checked: see {@link lockArchive}. This file brings along the PDF and zip libraries
 * and the font: load it with `import()`, when it is needed.
 */
export async function buildAttachment(input: {
  readonly sheet: Sheet;
  readonly password: Password;
  readonly reference: Reference;
}): Promise<Result<Attachment, AttachmentError>> {
  if (!isPassword(input.password)) return fail({ kind: "password-unusable" });
  const pdf = await makeSheetPdf(input.sheet);
  if (!pdf.ok) return pdf;
  const archive = await lockArchive(pdf.value, input.password);
  if (!archive.ok) return archive;
  return ok({
    name: archiveName(input.reference),
    bytes: archive.value,
    sha256: await sha256Hex(archive.value),
  });
}
