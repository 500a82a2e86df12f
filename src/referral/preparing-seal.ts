import type { Attachment } from "../attachment/attachment.ts";
import { makeFingerprints, type Hash } from "../core/fingerprint.ts";
import { mailText } from "../core/message.ts";
import { drawCharacters, type RandomBytes } from "../core/random.ts";
import { createRecogniser } from "../core/recognise.ts";
import type { Fingerprints, Seal } from "../core/seal.ts";
import type { Preparation } from "./prepare-mail.ts";

const hexDigits = "0123456789abcdef";
/** Sixteen bytes. */
const saltDigits = 32;
const mostDraws = 100;

/**
 * The fingerprints under a salt of their own. The few bits of an agreed password fall on a piece of
 * our own text in up to one of a thousand mails, which could then never be sent: such a salt is
 * drawn again.
 */
function fingerprints(
  parts: Omit<Parameters<typeof makeFingerprints>[0], "salt">,
  random: RandomBytes,
): Fingerprints {
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const prints = makeFingerprints({
      ...parts,
      salt: drawCharacters(hexDigits, saltDigits, random),
    });
    if (!createRecogniser(prints, [], parts.hash)(parts.ownText).password) return prints;
  }
  throw new Error("The source of randomness gives the same again and again.");
}

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
    fingerprints: fingerprints(
      {
        client: referral.client,
        password,
        ownText: [subject, ...paragraphs].join("\n"),
        hash,
      },
      random,
    ),
  };
}
