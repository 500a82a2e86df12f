/*
 * Tells one kind of zip from another without a password, by every header there is: the end record,
 * the central directory and each local header. A zip library reads the central directory alone,
 * and believes a flag there that the local header contradicts.
 *
 * It reads only plain small archives as we make them: no zip64, no parts. What it cannot see is
 * plaintext under consistently forged headers; only opening with the password shows that.
 */

/** What makes an archive's headers not to be believed. */
export type Suspicion =
  | "several-parts"
  | "zip64"
  | "comment"
  | "no-entries"
  | "headers-cut-off"
  | "headers-disagree"
  | "bytes-outside-entries"
  | "broken-aes-field"
  | "checksum-in-clear"
  | "impossible-size";

/** One file in an archive, as its headers tell. */
export interface ArchiveEntry {
  readonly name: string;
  /** Whether its data are kept as they are, not deflated. */
  readonly stored: boolean;
  readonly sizeBytes: number;
  /** The date in its upper half and the time in its lower, as DOS packs them. */
  readonly dosDateTime: number;
  /** Whether either header tells more than it must: another extra field, or a comment. */
  readonly tellsMore: boolean;
}

/**
 * The kind of an archive. Only `all-aes256` may be sent: every entry AES-256 in its AE-2 form,
 * without a checksum in clear, both its headers agreeing, no comment, and no byte of the archive
 * outside headers and data.
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

interface Central {
  readonly flags: number;
  readonly method: number;
  readonly dosDateTime: number;
  readonly tellsMore: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly name: string;
  readonly extra: DataView;
  readonly part: number;
  readonly localAt: number;
  readonly nextAt: number;
}

/** The bytes that a local header and its data take up: `until` does not count. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly tellsMore: boolean;
}

interface Aes {
  readonly version: number;
  readonly strength: number;
  readonly method: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;

const aesMethod = 99;
const aesFieldId = 0x9901;
const aesFieldLength = 11;
const aes256 = 3;
/** Salt, password check and authentication code around the data, for AES-128, -192 and -256. */
const aesFrameBytes = [20, 24, 28];

const suspicious = (why: Suspicion): ArchiveKind => ({ kind: "suspicious", why });

/** Tells what kind of archive the bytes are. Never throws, whatever the bytes. */
export function classifyArchive(bytes: Uint8Array): ArchiveKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

  const entries: ArchiveEntry[] = [];
  const locks = new Set<Lock>();
  const spans: Span[] = [];
  let at = centralAt;
  for (let index = 0; index < count; index += 1) {
    const central = readCentral(view, at);
    if (central === undefined) return suspicious("headers-cut-off");
    if (central.part !== 0) return suspicious("several-parts");
    if ([central.packedBytes, central.sizeBytes, central.localAt].includes(0xffffffff))
      return suspicious("zip64");
    if (central.nextAt > endAt) return suspicious("headers-cut-off");
    at = central.nextAt;
    const span = compareLocal(view, central, centralAt);
    if (typeof span === "string") return suspicious(span);
    spans.push(span);
    const lock = judgeLock(central);
    if (typeof lock !== "string") return lock;
    locks.add(lock);
    const method = readAes(central.extra)?.method ?? central.method;
    const { name, sizeBytes, dosDateTime } = central;
    const tellsMore = central.tellsMore || span.tellsMore;
    entries.push({ name, stored: method === 0, sizeBytes, dosDateTime, tellsMore });
  }
  if (at !== endAt || !fillWhole(spans, centralAt)) return suspicious("bytes-outside-entries");

  const [lock] = locks;
  if (lock === undefined || locks.size > 1) return { kind: "mixed" };
  return lock === "all-aes256" ? { kind: lock, entries } : { kind: lock };
}

/** The end record is the last thing in a zip but for its comment, at most 65 535 bytes long. */
function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function readCentral(view: DataView, at: number): Central | undefined {
  if (at + centralLength > view.byteLength) return undefined;
  if (view.getUint32(at, true) !== centralSignature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + centralLength + nameLength;
  const nextAt = extraAt + extraLength + view.getUint16(at + 32, true);
  if (nextAt > view.byteLength) return undefined;
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    dosDateTime: view.getUint32(at + 12, true),
    tellsMore: extraLength !== aesFieldLength || nextAt !== extraAt + extraLength,
    checksum: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    sizeBytes: view.getUint32(at + 24, true),
    name: readName(view, at + centralLength, nameLength),
    extra: sub(view, extraAt, extraLength),
    part: view.getUint16(at + 34, true),
    localAt: view.getUint32(at + 42, true),
    nextAt,
  };
}

/** Compares the local header with the central one; gives the bytes that the entry takes up. */
function compareLocal(view: DataView, central: Central, centralAt: number): Span | Suspicion {
  const at = central.localAt;
  if (at + localLength > centralAt) return "headers-cut-off";
  if (view.getUint32(at, true) !== localSignature) return "headers-disagree";
  const nameLength = view.getUint16(at + 26, true);
  const extraLength = view.getUint16(at + 28, true);
  const extraAt = at + localLength + nameLength;
  const dataAt = extraAt + extraLength;
  if (dataAt + central.packedBytes > centralAt) return "headers-cut-off";
  const flags = view.getUint16(at + 6, true);
  if (
    flags !== central.flags ||
    view.getUint16(at + 8, true) !== central.method ||
    view.getUint32(at + 10, true) !== central.dosDateTime ||
    readName(view, at + localLength, nameLength) !== central.name ||
    !sameAes(readAes(sub(view, extraAt, extraLength)), readAes(central.extra))
  )
    return "headers-disagree";

  const hasDescriptor = (flags & 8) !== 0;
  const written = [14, 18, 22].map((offset) => view.getUint32(at + offset, true));
  const expected = [central.checksum, central.packedBytes, central.sizeBytes];
  const agrees = written.every((value, place) => value === expected[place]);
  const empty = hasDescriptor && written.every((value) => value === 0);
  if (!agrees && !empty) return "headers-disagree";
  const dataEnd = dataAt + central.packedBytes;
  return {
    from: at,
    until: hasDescriptor ? descriptorEnd(view, dataEnd, central) : dataEnd,
    tellsMore: extraLength !== aesFieldLength,
  };
}

/** A descriptor repeats checksum and sizes after the data, with or without a signature. */
function descriptorEnd(view: DataView, at: number, central: Central): number {
  const expected = [central.checksum, central.packedBytes, central.sizeBytes];
  for (const skip of [4, 0]) {
    if (at + skip + 12 > view.byteLength) continue;
    if (skip === 4 && view.getUint32(at, true) !== 0x08074b50) continue;
    const values = [0, 4, 8].map((offset) => view.getUint32(at + skip + offset, true));
    if (values.every((value, place) => value === expected[place])) return at + skip + 12;
  }
  return at;
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

/** The one AES field among the extra fields, or undefined when it is absent, broken or double. */
function readAes(extra: DataView): Aes | undefined {
  let found: Aes | undefined;
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (at + 4 + length > extra.byteLength) return undefined;
    if (extra.getUint16(at, true) === aesFieldId) {
      if (found !== undefined || length !== 7) return undefined;
      if (extra.getUint16(at + 6, true) !== 0x4541) return undefined;
      found = {
        version: extra.getUint16(at + 4, true),
        strength: extra.getUint8(at + 8),
        method: extra.getUint16(at + 9, true),
      };
    }
    at += 4 + length;
  }
  return found;
}

function sameAes(a: Aes | undefined, b: Aes | undefined): boolean {
  return a?.version === b?.version && a?.strength === b?.strength && a?.method === b?.method;
}

/** Whether the entries lie end to end from the first byte to the central directory. */
function fillWhole(spans: readonly Span[], centralAt: number): boolean {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from !== at) return false;
    at = span.until;
  }
  return at === centralAt;
}

/** Byte for byte, since only sameness and our own ASCII name matter here. */
function readName(view: DataView, at: number, length: number): string {
  let name = "";
  for (let place = 0; place < length; place += 1)
    name += String.fromCharCode(view.getUint8(at + place));
  return name;
}

function sub(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, length);
}
