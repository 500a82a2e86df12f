import type { Attachment, AttachmentError, Sheet } from "../attachment/attachment.ts";
import type { Hash } from "../guard/recognise/printer.ts";
import type { Password } from "../core/password/password.ts";
import type { Reference } from "../core/mail/reference.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import type { CodeMissing } from "./mail-failure.ts";
import {
  addressedTo,
  isWordsOnlyMail,
  type Preparation,
  type WordsOnlyPreparation,
} from "../core/mail/preparation.ts";

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

/** Loads the attachment's code and makes the attachment of a preparation, where it has one. */
export async function makeAttachment(
  preparation: Preparation,
  load: () => Promise<AttachmentMaker>,
): Promise<
  Result<
    { readonly attachment: Attachment | null; readonly maker: AttachmentMaker },
    AttachmentError | CodeMissing
  >
> {
  let maker: AttachmentMaker;
  try {
    maker = await load();
  } catch {
    return fail({ kind: "code-missing" });
  }
  if (isWordsOnlyMail(preparation)) return ok({ attachment: null, maker });
  const { reference, password } = preparation;
  const attachment = await maker.buildAttachment({
    sheet: sheetOf(preparation),
    password,
    reference,
  });
  return attachment.ok ? ok({ attachment: attachment.value, maker }) : attachment;
}

function sheetOf(preparation: Exclude<Preparation, WordsOnlyPreparation>): Sheet {
  const { protocol, on: preparedOn } = addressedTo(preparation);
  const common = { protocol, reference: preparation.reference, preparedOn };
  return preparation.kind === "test"
    ? { ...common, kind: "test" }
    : {
        ...common,
        kind: preparation.errand.kind,
        follows: preparation.errand.follows,
        reason: preparation.errand.kind === "correction" ? preparation.errand.reason : null,
        referrer: preparation.referrer,
        client: preparation.referral.client,
      };
}
