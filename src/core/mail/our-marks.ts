import { fold } from "../base/fold.ts";

/* What tells our mails from others. Part of the guard: ES2016. */

const shape = "kg-[a-hjkmnp-tv-z2-9]{4}-[a-hjkmnp-tv-z2-9]{4}";
const mention = new RegExp(`(?:^|[^a-z0-9])${shape}(?![a-z0-9])`);
const name = new RegExp(`^doorverwijzing-${shape}`);

/** Whether a reference of ours stands in a text. Its check character is not judged. */
export function mentionsReference(text: string): boolean {
  return mention.test(fold(text));
}

/** Whether an attachment is named as ours are, also after somebody added to the name. */
export function isOurName(attachmentName: string): boolean {
  return name.test(fold(attachmentName).trim());
}
