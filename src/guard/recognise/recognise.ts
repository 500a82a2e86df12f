import { createPrinter, fifteenBits, type FingerprintKind, type Hash } from "./printer.ts";
import type { ClientPart } from "../finding.ts";
import { foldForComparing, foldKeepingCase } from "../../core/base/fold.ts";
import { wordsOf } from "../../core/base/words.ts";
import { speltOut } from "./fingerprint-keys.ts";
import {
  addressesIn,
  emailsIn,
  namesIn,
  passwordKeysIn,
  telephonesIn,
  type NameHit,
} from "./recognise-candidates.ts";
import type { Fingerprints } from "../../core/mail/seal.ts";

/** Which of a client's data a text holds. */
export interface Recognised {
  readonly parts: readonly ClientPart[];
  readonly password: boolean;
}

/** How far apart two parts of a name may be to count together, in words that can identify a client. */
const besideWords = 2;

/**
 * Prepares to recognise one client's data by their fingerprints, however they are written.
 *
 * @param people - the parts of each person's own name and address (sender, recipients): one of these
 *   counts only beside another part of the client's name that is not the same person's.
 */
export function createRecogniser(
  prints: Fingerprints,
  people: readonly (readonly string[])[],
  hash: Hash,
): (text: string) => Recognised {
  const print = createPrinter(hash, prints.salt);
  const names = new Set([...prints.names, ...prints.weakNames]);
  // Others who share this part of the name: each of these people, our own text and the signature.
  const owners: readonly ((part: string) => boolean)[] = [
    ...people.map((own) => (part: string) => own.includes(part)),
    (part) => prints.weakNames.includes(print("n", part)),
  ];

  /** Whether a part counts by itself, or beside another part that none of its owners shares. */
  const counts = ({ part, telling }: NameHit, later: readonly NameHit[]): boolean => {
    const owning = owners.filter((owns) => owns(part));
    return (
      owning.length === 0 ||
      later.some(
        (other) =>
          other.telling - telling <= besideWords &&
          other.part !== part &&
          !owning.some((owns) => owns(other.part)),
      )
    );
  };

  const holdsName = (text: string): boolean => {
    const hits: NameHit[] = [];
    namesIn(wordsOf(foldKeepingCase(text)), (hit) => {
      if (names.has(print("n", hit.part))) hits.push(hit);
    });
    return hits.some((hit, place) => counts(hit, hits.slice(place + 1)));
  };

  const holdsPassword = (text: string): boolean => {
    const { password } = prints;
    return (
      password !== null &&
      passwordKeysIn(foldKeepingCase(text), password.length).some(
        (key) => fifteenBits(print("p", key)) === password.bits,
      )
    );
  };

  const others: readonly (readonly [
    ClientPart,
    FingerprintKind,
    readonly string[],
    (folded: string) => readonly string[],
  ])[] = [
    ["telephone", "t", prints.telephones, telephonesIn],
    ["email", "e", prints.emails, emailsIn],
    ["address", "a", prints.addresses, addressesIn],
  ];

  return (text) => {
    const folded = foldForComparing(text);
    const parts: ClientPart[] = [];
    const spelt = speltOut(text);
    if (holdsName(text) || (spelt !== text && holdsName(spelt))) parts.push("name");
    for (const [part, kind, known, candidatesIn] of others)
      if (known.length > 0 && candidatesIn(folded).some((one) => known.includes(print(kind, one))))
        parts.push(part);
    return { parts, password: holdsPassword(text) };
  };
}
