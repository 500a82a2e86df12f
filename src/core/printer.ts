/*
 * How a text becomes a fingerprint. Part of the guard, which only compares; making a client's
 * fingerprints is in fingerprint.ts.
 */

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits in small letters. */
export type Hash = (text: string) => string;

/** What a fingerprint is of: parts of the name, telephone, e-mail, address, password. */
export type FingerprintKind = "n" | "t" | "e" | "a" | "p";

/** Forty bits: a text of a hundred thousand words hits one by chance less than once in 100,000 times. */
const digits = 10;

/** Hashes for one salt; each text once. */
export function createPrinter(
  hash: Hash,
  salt: string,
): (kind: FingerprintKind, text: string) => string {
  const known: Record<string, string> = Object.create(null) as Record<string, string>;
  return (kind, text) => {
    const key = `${salt}:${kind}:${text}`;
    return (known[key] ??= hash(key).slice(0, digits));
  };
}

/** The first fifteen bits of a fingerprint. */
export function fifteenBits(print: string): number {
  return parseInt(print.slice(0, 4), 16) >> 1;
}
