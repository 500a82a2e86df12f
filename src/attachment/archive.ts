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

// A worker needs a blob: address, which the content security policy forbids.
configure({ useWebWorkers: false });

/**
 * The one file in the archive. A zip never hides file names, so this one says nothing about the
 * client.
 */
const entryName = "doorverwijzing.pdf";

export type ArchiveError = Extract<
  AttachmentError,
  | { kind: "password-unusable" }
  | { kind: "archive-not-encrypted" }
  | { kind: "archive-not-openable" }
  | { kind: "archive-content-differs" }
>;

/**
 * Encrypts a file of at least one byte in a zip, and checks the result: every header says AES-256,
 * it opens with the password, and its content is what went in.
 *
 * Source: article 6 of the protocols (AES-256 through 7-Zip). AE-2, so that no checksum of the
 * content is in clear; stored, so that the authenticated bytes are the content itself; a fixed name
 * and date, and no comment. Only the size is in clear.
 */
export async function lockArchive(
  content: Uint8Array,
  password: Password,
): Promise<Result<Uint8Array, ArchiveError>> {
  // With an empty or absent password, zip.js writes the content in clear without an error.
  if (!isPassword(password)) return fail({ kind: "password-unusable" });
  const archive = await writeArchive(content, password);
  return archive.ok ? inspectArchive(archive.value, content, password) : archive;
}

/**
 * Gives the archive back if it holds this content and nothing else, encrypted with the password as
 * {@link lockArchive} does.
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

/** Our fixed name and date, stored, without anything more. */
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
      // Converted in the machine's own time zone, so the bytes are the same everywhere.
      lastModDate: new Date(1980, 0, 1),
    });
    await writer.add(entryName, new Uint8ArrayReader(content));
    return ok(await writer.close());
  } catch {
    // What the library throws is dropped: it may quote the content.
    return fail({ kind: "archive-not-openable" });
  }
}

/** Takes the one file out of an archive. A wrong password and damage give the same error. */
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
    // Dropped as well: see above.
  }
  return fail({ kind: "archive-not-openable" });
}
