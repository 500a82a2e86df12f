/**
 * Decodes base64. Undefined when the text is not base64; padding may be absent, and line breaks are
 * allowed.
 *
 * Without `atob`, which the script-only runtime of classic Outlook may lack.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/[\r\n]+/g, "").replace(/={1,2}$/, "");
  if (/[^A-Za-z0-9+/]/.test(digits) || digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let from = 0; from < digits.length; from += 1) {
    held = (held << 6) | worth(digits.charCodeAt(from));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    // Bits beyond one byte are dropped.
    bytes[to] = held >> bits;
    to += 1;
  }
  return bytes;
}

/** The value of a digit: a to z, A to Z, 0 to 9, + and /, from the highest character code down. */
function worth(code: number): number {
  if (code > 96) return code - 71;
  if (code > 64) return code - 65;
  if (code > 47) return code + 4;
  return code === 43 ? 62 : 63;
}
