import { mailText, type MailText } from "./message.ts";
import { addressedTo, occasionOf, type Preparation } from "./preparation.ts";

/** What is put in the mail as subject and text. Apart, since the first screen has no use for it. */
export function textOf(preparation: Preparation): MailText {
  const { protocol } = addressedTo(preparation);
  return mailText(protocol, preparation.reference, occasionOf(preparation));
}
