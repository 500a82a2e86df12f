/** What each character of ASCII is worth as a digit. */
const values = makeValues();

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
    held = (held << 6) | (values[digits.charCodeAt(from)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    // What lies beyond one byte is not kept.
    bytes[to] = held >> bits;
    to += 1;
  }
  return bytes;
}

function makeValues(): Uint8Array {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const made = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) made[alphabet.charCodeAt(value)] = value;
  return made;
}
