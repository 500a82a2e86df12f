/** More than any digit is worth. */
const unknown = 0x40;

/** What each character of ASCII is worth as a digit. */
const values = makeValues();

/**
 * The bytes behind a base64 text. Undefined when it is none: padding may be left out, and line breaks
 * may stand in it, but nothing else.
 *
 * Without `atob`, which the script-only runtime of classic Outlook may lack.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = /[\r\n]/.test(text) ? text.replace(/[\r\n]/g, "") : text;
  const length = withoutPadding(digits);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let to = 0;
  for (let from = 0; from < length; from += 4) {
    const a = valueAt(digits, from);
    const b = from + 1 < length ? valueAt(digits, from + 1) : unknown;
    const c = from + 2 < length ? valueAt(digits, from + 2) : 0;
    const d = from + 3 < length ? valueAt(digits, from + 3) : 0;
    if ((a | b | c | d) >= unknown) return undefined;
    // What lies beyond the last byte is not kept.
    bytes[to] = (a << 2) | (b >> 4);
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
    to += 3;
  }
  return bytes;
}

function withoutPadding(digits: string): number {
  let { length } = digits;
  while (length > digits.length - 2 && digits.charAt(length - 1) === "=") length -= 1;
  return length;
}

function valueAt(digits: string, place: number): number {
  return values[digits.charCodeAt(place)] ?? unknown;
}

function makeValues(): Uint8Array {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const made = new Uint8Array(128).fill(unknown);
  for (let value = 0; value < alphabet.length; value += 1) made[alphabet.charCodeAt(value)] = value;
  return made;
}
