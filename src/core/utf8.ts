/**
 * A text as UTF-8, as `TextEncoder` would give it: half a surrogate pair becomes U+FFFD.
 *
 * Without `TextEncoder`, which the script-only runtime of classic Outlook may lack.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.codePointAt(at) ?? 0;
    if (unit > 0xffff) at += 1;
    const code = unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit;
    const followers = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length] = lead[followers as 0] | (code >> (6 * followers));
    length += 1;
    for (let shift = 6 * (followers - 1); shift >= 0; shift -= 6) {
      bytes[length] = 0x80 | ((code >> shift) & 0x3f);
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}

/** The marks of a first byte, by how many bytes follow it. */
const lead = [0, 0xc0, 0xe0, 0xf0] as const;
