/** Hand-made archives for the classifier, built byte by byte. */

export interface MadeEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly dosDateTime?: number;
  readonly checksum?: number;
  readonly data: Uint8Array;
  readonly sizeBytes: number;
  readonly extra?: readonly number[];
  /** The local header, where it differs. */
  readonly local?: Partial<Omit<MadeEntry, "local" | "data">>;
}

/** The AES extra field: version, strength (1 to 3) and the method underneath. */
export const aesExtra = (version: number, strength: number, method: number): readonly number[] => [
  ...[0x01, 0x99, 7, 0, version, 0],
  ...[0x41, 0x45, strength, method, 0],
];

export const zeros = (count: number): Uint8Array => new Uint8Array(count);

/** An entry like ours: AE-2, AES-256, stored. */
export function lockedEntry(of: Partial<MadeEntry> = {}): MadeEntry {
  return {
    name: "doorverwijzing.pdf",
    flags: 1,
    method: 99,
    data: zeros(128),
    sizeBytes: 100,
    extra: aesExtra(2, 3, 0),
    ...of,
  };
}

export function plainEntry(of: Partial<MadeEntry> = {}): MadeEntry {
  return { name: "a.txt", flags: 0, method: 0, data: zeros(10), sizeBytes: 10, ...of };
}

/** Writes an archive of the entries; a local header may differ from its central one. */
export function makeArchive(entries: readonly MadeEntry[], gap = 0): Uint8Array {
  const bytes: number[] = [];
  const offsets: number[] = [];
  const u16 = (value: number) => [value & 255, (value >> 8) & 255];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const common = (entry: Omit<MadeEntry, "data">, packed: number) => [
    ...[
      ...u16(51),
      ...u16(entry.flags),
      ...u16(entry.method),
      ...u32(entry.dosDateTime ?? 0x00210000),
    ],
    ...[...u32(entry.checksum ?? 0), ...u32(packed), ...u32(entry.sizeBytes)],
    ...[...u16(entry.name.length), ...u16(entry.extra?.length ?? 0)],
  ];
  const text = (name: string) => Array.from(name, (letter) => letter.charCodeAt(0));
  for (const entry of entries) {
    offsets.push(bytes.length);
    const local = { ...entry, ...entry.local };
    bytes.push(...u32(0x04034b50), ...common(local, entry.data.length));
    bytes.push(...text(local.name), ...(local.extra ?? []), ...entry.data, ...zeros(gap));
  }
  const centralAt = bytes.length;
  entries.forEach((entry, index) => {
    bytes.push(...u32(0x02014b50), ...u16(51), ...common(entry, entry.data.length));
    bytes.push(...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offsets[index] ?? 0));
    bytes.push(...text(entry.name), ...(entry.extra ?? []));
  });
  const length = bytes.length - centralAt;
  bytes.push(...u32(0x06054b50), ...u32(0), ...u16(entries.length), ...u16(entries.length));
  bytes.push(...u32(length), ...u32(centralAt), ...u16(0));
  return Uint8Array.from(bytes);
}
