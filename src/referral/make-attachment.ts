import type { Attachment, AttachmentError, Sheet } from "../attachment/attachment.ts";
import type { Hash } from "../core/fingerprint.ts";
import type { Password } from "../core/password.ts";
import type { Reference } from "../core/reference.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { CodeMissing } from "./mail-failure.ts";
import type { Preparation } from "./prepare-mail.ts";

/** The attachment's code, which loads only when it is needed. */
export interface AttachmentMaker {
  readonly buildAttachment: (input: {
    readonly sheet: Sheet;
    readonly password: Password;
    readonly reference: Reference;
  }) => Promise<Result<Attachment, AttachmentError>>;
  readonly sha256Hex: (bytes: Uint8Array) => Promise<string>;
  readonly hashText: Hash;
}

/** Loads the attachment's code and makes the attachment of a preparation. */
export async function makeAttachment(
  { referral, reference, password }: Preparation,
  load: () => Promise<AttachmentMaker>,
): Promise<
  Result<
    { readonly attachment: Attachment; readonly maker: AttachmentMaker },
    AttachmentError | CodeMissing
  >
> {
  let maker: AttachmentMaker;
  try {
    maker = await load();
  } catch {
    return fail({ kind: "code-missing" });
  }
  const sheet: Sheet = {
    protocol: referral.choice.protocol,
    reference,
    preparedOn: referral.on,
    client: referral.client,
  };
  const attachment = await maker.buildAttachment({ sheet, password, reference });
  return attachment.ok ? ok({ attachment: attachment.value, maker }) : attachment;
}
