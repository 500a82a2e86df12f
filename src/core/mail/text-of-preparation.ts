import { mailText, type MailText } from "./message.ts";
import { addressedTo, occasionOf, type Preparation } from "./preparation.ts";
import { referrerLine } from "./referrer.ts";

/** What is put in the mail as subject and text. Apart, since the first screen has no use for it. */
export function textOf(preparation: Preparation): MailText {
  const { protocol } = addressedTo(preparation);
  const text = mailText(protocol, preparation.reference, occasionOf(preparation));
  const toAsk = contactIn(preparation);
  // Last, so that the rest is recognised without it by who does not know it: see `textOfSeal`.
  return toAsk === null
    ? text
    : { ...text, paragraphs: [...text.paragraphs, `Vragen? Bel ${toAsk}.`] };
}

function contactIn(preparation: Preparation): string | null {
  if (preparation.kind !== "referral" || !preparation.referrer.inMail) return null;
  return referrerLine(preparation.referrer);
}
