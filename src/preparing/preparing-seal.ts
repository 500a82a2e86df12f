import type { Attachment } from "../attachment/attachment.ts";
import { makeFingerprints } from "../guard/recognise/fingerprint.ts";
import { passwordKey } from "../guard/recognise/fingerprint-keys.ts";
import type { Hash } from "../guard/recognise/printer.ts";
import { drawCharacters, type RandomBytes } from "../core/base/random.ts";
import { createRecogniser } from "../guard/recognise/recognise.ts";
import type { Fingerprints, Seal } from "../core/mail/seal.ts";
import {
  addressedTo,
  copiesOf,
  isWordsOnlyMail,
  occasionOf,
  type Preparation,
} from "../core/mail/preparation.ts";
import { textOf } from "../core/mail/text-of-preparation.ts";

const hexDigits = "0123456789abcdef";
/** Sixteen bytes. */
const saltDigits = 32;
const mostDraws = 100;

/**
 * The fingerprints under a salt of their own. The few bits of an agreed password fall on a piece of
 * our own text, or of what stands in the mail, in up to one of a thousand mails, which could then never
 * be sent: such a salt is drawn again. A password that truly stands there is not drawn away.
 */
function fingerprints(
  parts: Omit<Parameters<typeof makeFingerprints>[0], "salt">,
  standing: string,
  random: RandomBytes,
): Fingerprints {
  const innocent = holdsAgreed(standing, parts.password) ? "" : standing;
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const prints = makeFingerprints({
      ...parts,
      salt: drawCharacters(hexDigits, saltDigits, random),
    });
    const recognise = createRecogniser(prints, [], parts.hash);
    if (![parts.ownText, innocent].some((text) => recognise(text).password)) return prints;
  }
  throw new Error("The source of randomness gives the same again and again.");
}

/** Whether the password itself stands in a text, however it is joined. */
function holdsAgreed(text: string, password: string): boolean {
  return passwordKey(text).includes(passwordKey(password));
}

interface SealTools {
  readonly random: RandomBytes;
  readonly hash: Hash;
  /** The sender's, as it stands in the mail; empty when none was found. */
  readonly signature: string;
  /** The text of the body before this; our own comes on top of it. */
  readonly standing: string;
  /** The address from which the mail is to be sent; null where Outlook does not tell. */
  readonly sender: string | null;
}

/**
 * The seal of a mail that is being prepared; where it carries a client's data, with fingerprints
 * under a salt of its own.
 */
export function preparingSeal(
  preparation: Preparation,
  attachment: Attachment | null,
  tools: SealTools,
): Seal {
  const { protocol, mailboxes, on } = addressedTo(preparation);
  const { kind, follows } = occasionOf(preparation);
  return {
    version: 6,
    state: "preparing",
    kind,
    protocol: protocol.id,
    reference: preparation.reference,
    follows,
    preparedOn: on,
    recipients: mailboxes,
    copies: copiesOf(preparation),
    attachment: attachment && { name: attachment.name, sha256: attachment.sha256 },
    // Where there is no password, there is none to hand over.
    passwordHandedOver: isWordsOnlyMail(preparation),
    sender: tools.sender,
    fingerprints: fingerprintsOf(preparation, tools),
  };
}

function fingerprintsOf(preparation: Preparation, tools: SealTools): Fingerprints | null {
  if (preparation.kind !== "referral") return null;
  const { subject, paragraphs } = textOf(preparation);
  const ownText = [subject, ...paragraphs].join("\n");
  const { client } = preparation.referral;
  const { password } = preparation;
  const { hash, signature, standing, random } = tools;
  return fingerprints({ client, password, ownText, signature, hash }, standing, random);
}
