import { createPrinter, fifteenBits, type Hash } from "./printer.ts";
import type { ClientPart } from "./finding.ts";
import { fold, withCase, wordsOf } from "./fold.ts";
import { emailKey, passwordKey, speltOut } from "./fingerprint-keys.ts";
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

const umlaut = /[äöüøå]|[aou]\u0308|a\u030a/i;

/** A part of the name that stands in the text, and whose it may be as well. */
interface OwnedHit extends NameHit {
  readonly owners: readonly number[];
}

/** Whether another part that belongs to nobody of the same stands near. The hits are in their order. */
function standsBeside(hits: readonly OwnedHit[], place: number): boolean {
  const hit = hits[place];
  if (hit === undefined) return false;
  for (let at = place + 1; at < hits.length; at += 1) {
    const other = hits[at];
    if (other === undefined || other.telling - hit.telling > besideWords) break;
    if (other.part !== hit.part && !other.owners.some((owner) => hit.owners.includes(owner)))
      return true;
  }
  return false;
}

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
  const setOf = (list: readonly string[]) => new Set(list);
  const strong = setOf(prints.names);
  const weak = setOf(prints.weakNames);
  const telephones = setOf(prints.telephones);
  const emails = setOf(prints.emails);
  const addresses = setOf(prints.addresses);
  const ownPeople = people.map(setOf);

  /** The groups that a part of the name belongs to: people, and our own text as the last of them. */
  const ownersOf = (part: string): readonly number[] => {
    const owners: number[] = [];
    ownPeople.forEach((own, place) => {
      if (own.has(part)) owners.push(place);
    });
    if (weak.has(print("n", part))) owners.push(ownPeople.length);
    return owners;
  };

  const holdsName = (text: string): boolean => {
    const hits: OwnedHit[] = [];
    const owned: Record<string, readonly number[]> = Object.create(null) as typeof owned;
    namesIn(wordsOf(withCase(text)), ({ part, telling }) => {
      const mark = print("n", part);
      if (strong.has(mark) || weak.has(mark))
        hits.push({ part, telling, owners: (owned[part] ??= ownersOf(part)) });
    });
    return hits.some(({ owners }, place) => owners.length === 0 || standsBeside(hits, place));
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
    if (holdsName(text) || (umlaut.test(text) && holdsName(speltOut(text)))) parts.push("name");
    if (telephones.size > 0 && telephonesIn(words).some((one) => telephones.has(print("t", one))))
      parts.push("telephone");
    if (emails.size > 0 && emailsIn(folded).some((one) => emails.has(print("e", emailKey(one)))))
      parts.push("email");
    if (addresses.size > 0 && addressesIn(words).some((one) => addresses.has(print("a", one))))
      parts.push("address");
    return { parts, password: holdsPassword(folded) };
  };
}
