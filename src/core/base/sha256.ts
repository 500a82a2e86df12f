import { hash } from "@stablelib/sha256";
import { utf8 } from "./utf8.ts";

/*
 * SHA-256 at once, where WebCrypto may be missing and answers later: a text is judged by the hashes of
 * thousands of words. StableLib's is plain arithmetic; the audited noble-hashes needs BigInt, which an
 * engine of 2016 lacks.
 */

/** The SHA-256 of bytes, as 64 hexadecimal digits in small letters. */
export function sha256OfBytes(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of hash(bytes)) digits += (byte + 0x100).toString(16).slice(1);
  return digits;
}

/** The SHA-256 of a text in UTF-8, written likewise. */
export function sha256OfText(text: string): string {
  return sha256OfBytes(utf8(text));
}
