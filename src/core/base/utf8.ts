/**
 * A text as UTF-8, as `TextEncoder` would give it: half a surrogate pair becomes U+FFFD.
 *
 * Without `TextEncoder`, which the script-only runtime of classic Outlook may lack.
 */
export function utf8(text: string): Uint8Array {
  // With the flag u a whole pair is one character, so that this finds halves alone.
  const whole = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  const coded = encodeURIComponent(whole).replace(/%(..)/g, (_sign, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const bytes = new Uint8Array(coded.length);
  for (let at = 0; at < coded.length; at += 1) bytes[at] = coded.charCodeAt(at);
  return bytes;
}
