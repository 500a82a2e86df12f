/*
 * Classifies a zip without its password by all its headers: the end record, the central directory
 * and each local header. A zip library reads the central directory only, and believes a flag there
 * that the local header contradicts.
 *
 * It accepts plain small archives like ours: no zip64, no parts. It cannot detect plain text behind
 * consistently forged headers; only opening with the password does.
 */

import {
  type Central,
  compareLocal,
  endLength,
  findEnd,
  readAes,
  readCentral,
  type ByteRange,
  type Suspicion,
} from "./zip-headers.ts";

/** One file in an archive, as its headers describe it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Whether its data are stored, not deflated. */
  readonly stored: boolean;
  readonly sizeBytes: number;
  /** The date in the upper half and the time in the lower, in DOS format. */
  readonly dosDateTime: number;
  /** Whether either header holds more than it must: another extra field, or a comment. */
  readonly tellsMore: boolean;
}

/**
 * The kind of an archive. Only `all-aes256` may be sent: every entry is AES-256 in its AE-2 form,
 * without a checksum in clear; both headers agree; there is no comment, and no byte outside headers
 * and data.
 */
export type ArchiveKind =
  | { readonly kind: "all-aes256"; readonly entries: readonly ArchiveEntry[] }
  | { readonly kind: "aes-weaker" }
  | { readonly kind: "zipcrypto" }
  | { readonly kind: "unencrypted" }
  | { readonly kind: "mixed" }
  | { readonly kind: "suspicious"; readonly why: Suspicion }
  | { readonly kind: "not-zip" };

type Lock = "all-aes256" | "aes-weaker" | "zipcrypto" | "unencrypted";

const aesMethod = 99;
const aes256 = 3;
/**
 * Bytes of salt, password check and authentication code around the data, for AES-128, -192 and
 * -256.
 */
const aesFrameBytes = [20, 24, 28];

const suspicious = (why: Suspicion): ArchiveKind => ({ kind: "suspicious", why });

/** Classifies an archive. Never throws, whatever the bytes. */
export function classifyArchive(bytes: Uint8Array): ArchiveKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  if ("kind" in directory) return directory;
  const { count, centralAt, endAt } = directory;

  const entries: ArchiveEntry[] = [];
  const locks = new Set<Lock>();
  const ranges: ByteRange[] = [];
  let at = centralAt;
  for (let index = 0; index < count; index += 1) {
    const central = readCentral(view, at);
    if (central === undefined) return suspicious("headers-cut-off");
    if (central.part !== 0) return suspicious("several-parts");
    if ([central.packedBytes, central.sizeBytes, central.localAt].includes(0xffffffff))
      return suspicious("zip64");
    if (central.nextAt > endAt) return suspicious("headers-cut-off");
    at = central.nextAt;
    const range = compareLocal(view, central, centralAt);
    if (typeof range === "string") return suspicious(range);
    ranges.push(range);
    const lock = judgeLock(central);
    if (typeof lock !== "string") return lock;
    locks.add(lock);
    entries.push(entryOf(central, range));
  }
  if (at !== endAt || !fillWhole(ranges, centralAt)) return suspicious("bytes-outside-entries");

  const [lock] = locks;
  if (lock === undefined || locks.size > 1) return { kind: "mixed" };
  return lock === "all-aes256" ? { kind: lock, entries } : { kind: lock };
}

/** Where the central directory begins and ends, and how many entries it has. */
interface Directory {
  readonly count: number;
  readonly centralAt: number;
  readonly endAt: number;
}

function readDirectory(view: DataView): Directory | ArchiveKind {
  const endAt = findEnd(view);
  if (endAt === undefined) return { kind: "not-zip" };
  if (view.getUint16(endAt + 20, true) > 0) return suspicious("comment");
  if (endAt + endLength !== view.byteLength) return suspicious("bytes-outside-entries");
  const count = view.getUint16(endAt + 10, true);
  const parts = [view.getUint16(endAt + 4, true), view.getUint16(endAt + 6, true)];
  if (parts.some((part) => part !== 0) || view.getUint16(endAt + 8, true) !== count)
    return suspicious("several-parts");
  const centralAt = view.getUint32(endAt + 16, true);
  if (count === 0xffff || centralAt === 0xffffffff) return suspicious("zip64");
  if (count === 0) return suspicious("no-entries");
  if (centralAt + view.getUint32(endAt + 12, true) !== endAt)
    return suspicious("bytes-outside-entries");
  return { count, centralAt, endAt };
}

function entryOf(central: Central, range: ByteRange): ArchiveEntry {
  const { name, sizeBytes, dosDateTime } = central;
  const method = readAes(central.extra)?.method ?? central.method;
  const tellsMore = central.tellsMore || range.tellsMore;
  return { name, stored: method === 0, sizeBytes, dosDateTime, tellsMore };
}

function judgeLock(central: Central): Lock | ArchiveKind {
  const encrypted = (central.flags & 1) !== 0;
  if (!encrypted)
    return central.method === aesMethod ? suspicious("headers-disagree") : "unencrypted";
  if (central.method !== aesMethod) {
    const frame = 12;
    const exact = central.method === 0 && central.packedBytes !== central.sizeBytes + frame;
    return exact || central.packedBytes < frame ? suspicious("impossible-size") : "zipcrypto";
  }
  const aes = readAes(central.extra);
  if (aes === undefined) return suspicious("broken-aes-field");
  const frame = aesFrameBytes[aes.strength - 1];
  if (frame === undefined || central.packedBytes < frame) return suspicious("impossible-size");
  if (aes.method === 0 && central.packedBytes !== central.sizeBytes + frame)
    return suspicious("impossible-size");
  if (aes.strength !== aes256) return "aes-weaker";
  if (aes.version !== 2 || central.checksum !== 0) return suspicious("checksum-in-clear");
  return "all-aes256";
}

/** Whether the entries fill the archive from the first byte to the central directory. */
function fillWhole(ranges: readonly ByteRange[], centralAt: number): boolean {
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    if (range.from !== at) return false;
    at = range.until;
  }
  return at === centralAt;
}
