import { foldForComparing } from "../base/fold.ts";
import { readableCharacters } from "../base/readable-characters.ts";
import { parseReference, type Reference } from "./reference.ts";

/*
 * How our mails and attachments are marked, and how they are known by it. Two strengths: the exact
 * marks that the pane makes, on which it acts, and whatever resembles them, on which the guard stops.
 */

const archiveStart = "doorverwijzing-";

/** The attachment's name in the mail: ASCII, without spaces, and nothing about the client. */
export function archiveName(reference: Reference): string {
  return `${archiveStart}${reference}.zip`;
}

const written = "KG-\\w{4}-\\w{4}";
const exactArchiveName = new RegExp(`^${archiveStart}(${written})\\.zip$`, "i");
const wholeReference = new RegExp(`^${written}$`, "i");

/** An attachment, known by its name alone. */
interface Named {
  readonly name: string;
}

/** Whether the pane made an attachment, for this mail or an earlier one. Case does not count. */
export function isOurAttachment({ name }: Named): boolean {
  const reference = exactArchiveName.exec(name.trim())?.[1];
  return reference !== undefined && parseReference(reference) !== null;
}

/** What our subjects add where a mail follows another: its reference, in brackets. See `mailText`. */
const followedInBrackets = new RegExp(`(${written}) \\(bij ${written}\\)`, "gi");

/**
 * The reference of ours that a text holds, such as the subject of a mail that was sent. If that mail
 * follows another, it is the mail's own reference, not the one that it follows.
 *
 * Null when no reference has a check character that fits, and when there are two: nobody guesses which.
 */
export function findReference(text: string): Reference | null {
  const own = text.replace(followedInBrackets, "$1");
  const mentioned = own.split(/[^A-Za-z0-9-]+/).filter((word) => wholeReference.test(word));
  const found = new Set(mentioned.map(parseReference));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

const fourReadable = `[${readableCharacters}]{4}`;
const foldedReference = `kg-${fourReadable}-${fourReadable}`;
const mention = new RegExp(`(?:^|[^a-z0-9])${foldedReference}(?![a-z0-9])`);
const archiveBeginning = new RegExp(`^${archiveStart}${foldedReference}`);

/** Whether a text mentions what can be a reference of ours. Its check character is not judged. */
export function mentionsReference(text: string): boolean {
  return mention.test(foldForComparing(text));
}

/** Whether an attachment's name begins as ours do, whatever was added to it. */
export function resemblesOurAttachment({ name }: Named): boolean {
  return archiveBeginning.test(foldForComparing(name).trim());
}
