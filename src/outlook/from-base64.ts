const unknown = 0xff;

/** The value of each ASCII character, padding and anything else being unknown. */
const values = makeValues();

/**
 * The bytes behind a base64 text. Undefined when it is none: padding may be left out, and line breaks
 * may stand in it, but nothing else.
 *
 * Without `atob`, which the script-only runtime of classic Outlook may lack.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/[\r\n]+/g, "").replace(/={0,2}$/, "");
  if (digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let to = 0;
  let held = 0;
  let heldBits = 0;
  for (let from = 0; from < digits.length; from += 1) {
    const value = values[digits.charCodeAt(from)] ?? unknown;
    if (value === unknown) return undefined;
    held = ((held << 6) | value) & 0xfff;
    heldBits += 6;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes[to] = held >> heldBits;
      to += 1;
    }
  }
  return bytes;
}

function makeValues(): Uint8Array {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const made = new Uint8Array(128).fill(unknown);
  for (let value = 0; value < alphabet.length; value += 1) made[alphabet.charCodeAt(value)] = value;
  return made;
}
