import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a text in UTF-8, as 64 hexadecimal digits in small letters.
 *
 * At once, where the browser's own would have to be waited for: a body is judged by the hashes of
 * thousands of words.
 */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
