/*
 * Reads the headers of a zip: the end record, the central directory and the local header of each
 * entry, and compares the two. It never reads outside the bytes, whatever the headers claim.
 */

/** Why the headers of an archive cannot be trusted. */
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

export interface Central {
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

/** The bytes of a local header and its data; `until` is not included. */
export interface ByteRange {
  readonly from: number;
  readonly until: number;
  readonly tellsMore: boolean;
}

export interface Aes {
  readonly version: number;
  readonly strength: number;
  readonly method: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
export const endLength = 22;
const centralLength = 46;
const localLength = 30;

const aesFieldId = 0x9901;
const aesFieldLength = 11;

/** Finds the end record: the last part of a zip, but for a comment of at most 65,535 bytes. */
export function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

export function readCentral(view: DataView, at: number): Central | undefined {
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

/** Compares the local header with the central one. Gives the bytes that the entry takes up. */
export function compareLocal(
  view: DataView,
  central: Central,
  centralAt: number,
): ByteRange | Suspicion {
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

/** The end of a data descriptor, which repeats checksum and sizes, with or without a signature. */
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

/** The one AES field among the extra fields; undefined when it is absent, broken or double. */
export function readAes(extra: DataView): Aes | undefined {
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

/** Byte for byte: names are only compared, and ours is ASCII. */
function readName(view: DataView, at: number, length: number): string {
  let name = "";
  for (let place = 0; place < length; place += 1)
    name += String.fromCharCode(view.getUint8(at + place));
  return name;
}

function sub(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, length);
}
