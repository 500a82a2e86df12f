/* How a text becomes a fingerprint. A client's own fingerprints are made in fingerprint.ts. */

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits in small letters. */
export type Hash = (text: string) => string;

/** What a fingerprint is of: parts of the name, telephone, e-mail, address, password. */
export type FingerprintKind = "n" | "t" | "e" | "a" | "p";

/**
 * Forty bits. A text that holds nothing of the client falls on a fingerprint by chance as often as
 *
 *     (different pieces that are hashed) x (fingerprints of that kind) / 2^40
 *
 * so a text of a hundred thousand words less than once in a hundred thousand times. For the fifteen
 * bits of an agreed password that is one in 32,768 for each piece that could be one. Measured by test/unit/guard/false-alarms.test.ts.
 */
const digits = 10;

/** Hashes for one salt; each text once. */
export function createPrinter(
  hash: Hash,
  salt: string,
): (kind: FingerprintKind, text: string) => string {
  const known: Record<string, string> = Object.create(null) as Record<string, string>;
  return (kind, text) => {
    const key = kind + text;
    return (known[key] ??= hash(`${salt}:${kind}:${text}`).slice(0, digits));
  };
}

/** The first fifteen bits of a fingerprint. */
export function fifteenBits(print: string): number {
  return parseInt(print.slice(0, 4), 16) >> 1;
}
