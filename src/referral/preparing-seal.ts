import type { Attachment } from "../attachment/attachment.ts";
import { makeFingerprints, type Hash } from "../core/fingerprint.ts";
import { mailText } from "../core/message.ts";
import { drawCharacters, type RandomBytes } from "../core/random.ts";
import type { Seal } from "../core/seal.ts";
import type { Preparation } from "./prepare-mail.ts";

const hexDigits = "0123456789abcdef";
/** Sixteen bytes. */
const saltDigits = 32;

/** The seal of a mail that is being prepared, with fingerprints under a salt of its own. */
export function preparingSeal(
  { referral, reference, password }: Preparation,
  attachment: Attachment,
  { random, hash }: { readonly random: RandomBytes; readonly hash: Hash },
): Seal {
  const { protocol, mailboxes } = referral.choice;
  const { subject, paragraphs } = mailText(protocol, reference);
  return {
    version: 2,
    state: "preparing",
    kind: "referral",
    protocol: protocol.id,
    reference,
    preparedOn: referral.on,
    recipients: mailboxes,
    attachment: { name: attachment.name, sha256: attachment.sha256 },
    passwordHandedOver: false,
    fingerprints: makeFingerprints({
      client: referral.client,
      password,
      ownText: [subject, ...paragraphs].join("\n"),
      salt: drawCharacters(hexDigits, saltDigits, random),
      hash,
    }),
  };
}
