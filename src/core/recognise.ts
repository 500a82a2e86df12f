import { createPrinter, fifteenBits, type Hash } from "./printer.ts";
import type { ClientPart } from "./finding.ts";
import { fold, withCase, wordsOf } from "./fold.ts";
import { passwordKey } from "./fingerprint-keys.ts";
import {
  addressesIn,
  emailsIn,
  namesIn,
  passwordsIn,
  telephonesIn,
  type NameHit,
} from "./recognise-candidates.ts";
import type { Fingerprints } from "./seal.ts";

/** What of a client stands in a text. */
export interface Recognised {
  readonly parts: readonly ClientPart[];
  readonly password: boolean;
}

/** How far apart two parts of a name may stand to be read together, in words that tell. */
const besideWords = 2;

/**
 * Prepares to recognise one client's data by their fingerprints, however they are written.
 *
 * @param people - the words of each person's own name and address (sender, recipients): one of these
 *   counts only beside another part of the client's name that is not the same person's.
 */
export function createRecogniser(
  prints: Fingerprints,
  people: readonly (readonly string[])[],
  hash: Hash,
): (text: string) => Recognised {
  const print = createPrinter(hash, prints.salt);
  const setOf = (list: readonly string[]) => new Set(list);
  const strong = setOf(prints.names);
  const weak = setOf(prints.weakNames);
  const telephones = setOf(prints.telephones);
  const emails = setOf(prints.emails);
  const addresses = setOf(prints.addresses);
  const ownPeople = people.map(setOf);

  /** The groups that a part of the name belongs to: people, and our own text as the last of them. */
  const ownersOf = (part: string): readonly number[] => {
    const owners = ownPeople.map((own, place) => (own.has(part) ? place : -1));
    if (weak.has(print("n", part))) owners.push(ownPeople.length);
    return owners.filter((owner) => owner >= 0);
  };

  const holdsName = (text: string): boolean => {
    const hits: NameHit[] = [];
    namesIn(wordsOf(withCase(text)), (hit) => {
      const mark = print("n", hit.part);
      if (strong.has(mark) || weak.has(mark)) hits.push(hit);
    });
    return hits.some((hit) => {
      const owners = ownersOf(hit.part);
      return (
        owners.length === 0 ||
        hits.some(
          (other) =>
            other.part !== hit.part &&
            Math.abs(other.telling - hit.telling) <= besideWords &&
            !ownersOf(other.part).some((owner) => owners.includes(owner)),
        )
      );
    });
  };

  const holdsPassword = (folded: string): boolean => {
    const { password } = prints;
    return (
      password !== null &&
      passwordsIn(folded, password.spaced).some(
        (one) => fifteenBits(print("p", passwordKey(one))) === password.bits,
      )
    );
  };

  return (text) => {
    const folded = fold(text);
    const words = wordsOf(folded);
    const parts: ClientPart[] = [];
    if (holdsName(text)) parts.push("name");
    if (telephones.size > 0 && telephonesIn(words).some((one) => telephones.has(print("t", one))))
      parts.push("telephone");
    if (emails.size > 0 && emailsIn(folded).some((one) => emails.has(print("e", one))))
      parts.push("email");
    if (addresses.size > 0 && addressesIn(words).some((one) => addresses.has(print("a", one))))
      parts.push("address");
    return { parts, password: holdsPassword(folded) };
  };
}
