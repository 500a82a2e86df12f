/**
 * A text as UTF-8, as `TextEncoder` would give it: half a surrogate pair becomes U+FFFD.
 *
 * Without `TextEncoder`, which the script-only runtime of classic Outlook may lack.
 */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), following(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), following(code >> 6), following(code));
    else
      bytes.push(
        ...[0xf0 | (code >> 18), following(code >> 12)],
        ...[following(code >> 6), following(code)],
      );
  }
  return Uint8Array.from(bytes);
}

/** A byte after the first, with the last six bits of a number. */
function following(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
