/**
 * The bytes behind a base64 text. Undefined when it is none: padding may be left out, and line breaks
 * may stand in it, but nothing else.
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
    // What lies beyond one byte is not kept.
    bytes[to] = held >> bits;
    to += 1;
  }
  return bytes;
}

/** Of a to z, A to Z, 0 to 9, + and /, in the order of their codes from the end. */
function worth(code: number): number {
  if (code > 96) return code - 71;
  if (code > 64) return code - 65;
  if (code > 47) return code + 4;
  return code === 43 ? 62 : 63;
}
