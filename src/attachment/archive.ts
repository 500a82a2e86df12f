import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import { fail, ok, type Result } from "../core/base/result.ts";
import { isPassword, type Password } from "../core/password/password.ts";
import type { AttachmentError } from "./attachment.ts";
import { type ArchiveEntry, classifyArchive } from "./classify.ts";

// A worker would need a blob: address, which the content security policy forbids.
configure({ useWebWorkers: false });

/** The one file in an archive. A zip never hides its names, so it says nothing about the client. */
export const entryName = "doorverwijzing.pdf";

export type ArchiveError = Extract<
  AttachmentError,
  | { kind: "password-unusable" }
  | { kind: "archive-not-encrypted" }
  | { kind: "archive-not-openable" }
  | { kind: "archive-content-differs" }
>;

/**
 * Locks a file of at least one byte in a zip, and shows that it is locked before giving it: every header says AES-256,
 * it opens with the password, and what comes out is what went in.
 *
 * Source: protocol, art. 6 (AES-256 through 7-Zip). AE-2, so that no checksum of the content stands
 * in clear; stored, so that the authenticated bytes are the content's own; a fixed name and date and
 * no comment. What stays in clear is the size.
 */
export async function lockArchive(
  content: Uint8Array,
  password: Password,
): Promise<Result<Uint8Array, ArchiveError>> {
  // zip.js writes the content in clear, and says nothing, when the password is empty or absent.
  if (!isPassword(password)) return fail({ kind: "password-unusable" });
  const archive = await writeArchive(content, password);
  return archive.ok ? inspectArchive(archive.value, content, password) : archive;
}

/**
 * Gives the archive back when it holds the content and nothing else, locked with the password as
 * {@link lockArchive} locks it.
 */
export async function inspectArchive(
  archive: Uint8Array,
  content: Uint8Array,
  password: Password,
): Promise<Result<Uint8Array, ArchiveError>> {
  const found = classifyArchive(archive);
  if (found.kind !== "all-aes256") return fail({ kind: "archive-not-encrypted", found });
  const [entry] = found.entries;
  if (found.entries.length !== 1 || entry === undefined || !isOurs(entry))
    return fail({ kind: "archive-content-differs" });
  const opened = await openArchive(archive, password);
  if (!opened.ok) return opened;
  const same =
    opened.value.length === content.length &&
    content.every((byte, place) => byte === opened.value[place]);
  return same ? ok(archive) : fail({ kind: "archive-content-differs" });
}

/** Our fixed name and date, stored, and nothing besides. */
function isOurs(entry: ArchiveEntry): boolean {
  const firstOf1980 = 0x00210000;
  return (
    entry.name === entryName &&
    entry.dosDateTime === firstOf1980 &&
    entry.stored &&
    !entry.tellsMore
  );
}

async function writeArchive(
  content: Uint8Array,
  password: Password,
): Promise<Result<Uint8Array, ArchiveError>> {
  try {
    const writer = new ZipWriter(new Uint8ArrayWriter(), {
      password,
      encryptionStrength: 3,
      zipCrypto: false,
      level: 0,
      dataDescriptor: false,
      extendedTimestamp: false,
      msDosCompatible: true,
      // Read in the machine's own time zone, so it is the same eight bytes everywhere.
      lastModDate: new Date(1980, 0, 1),
    });
    await writer.add(entryName, new Uint8ArrayReader(content));
    return ok(await writer.close());
  } catch {
    // What the library throws is not passed on: nobody here knows what it may quote.
    return fail({ kind: "archive-not-openable" });
  }
}

/** Takes the one file out of an archive. Wrong password and damage are the same kind. */
export async function openArchive(
  archive: Uint8Array,
  password: Password,
): Promise<Result<Uint8Array, Extract<ArchiveError, { kind: "archive-not-openable" }>>> {
  try {
    const reader = new ZipReader(new Uint8ArrayReader(archive), {
      password,
      strictness: "strict",
    });
    const entries = await reader.getEntries();
    const [entry] = entries;
    if (entries.length === 1 && entry?.directory === false) {
      const content = await entry.getData(new Uint8ArrayWriter());
      await reader.close();
      return ok(content);
    }
  } catch {
    // Told apart from no other failure: see above.
  }
  return fail({ kind: "archive-not-openable" });
}
