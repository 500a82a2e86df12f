import { fold } from "./fold.ts";
import { findGeneratedShape } from "./password-shape.ts";

/* What tells our mails and passwords from others. Part of the guard: ES2016. */

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

/**
 * Whether a text holds the exact shape of a generated password, also in capitals. Four short words,
 * or digits alone as on a bank card, are none, and `generatePassword` never makes those.
 */
export function holdsGeneratedShape(text: string): boolean {
  let rest = text;
  for (;;) {
    const found = findGeneratedShape(rest);
    if (found === undefined) return false;
    if (/[a-z]/i.test(found) && /\d/.test(found)) return true;
    rest = rest.slice(rest.indexOf(found) + found.length);
  }
}
