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
  /** A word that is in the client's name and may be about anything else. */
  readonly everydayName: boolean;
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
  const names = new Set([...prints.names, ...prints.weakNames, ...prints.everydayNames]);
  // Others who share this part of the name: each of these people, our own text and the signature.
  const owners: readonly ((part: string) => boolean)[] = [
    ...people.map((own) => (part: string) => own.includes(part)),
    (part) => prints.weakNames.includes(print("n", part)),
  ];

  const isEveryday = ({ part, spaced }: NameHit): boolean => {
    const hash = print("n", part);
    return prints.everydayNames.includes(hash) && (spaced || !prints.names.includes(hash));
  };

  /**
   * What a part tells by itself, or beside another part that none of its owners shares. An everyday word
   * (winter) is not beside itself with an article (de winter).
   */
  const heard = (hit: NameHit, later: readonly NameHit[]): NameFound => {
    const owning = owners.filter((owns) => owns(hit.part));
    const isWord = isEveryday(hit);
    if (owning.length === 0 && !isWord) return "name";
    const isBeside = later.some(
      (other) =>
        other.telling - hit.telling <= besideWords &&
        other.part !== hit.part &&
        (!isWord || other.telling > hit.telling) &&
        !owning.some((owns) => owns(other.part)),
    );
    if (isBeside) return "name";
    return owning.length === 0 ? "everyday" : "nothing";
  };

  const findName = (text: string): NameFound => {
    const hits: NameHit[] = [];
    namesIn(wordsOf(foldKeepingCase(text)), (hit) => {
      if (names.has(print("n", hit.part))) hits.push(hit);
    });
    const found = hits.map((hit, place) => heard(hit, hits.slice(place + 1)));
    if (found.includes("name")) return "name";
    return found.includes("everyday") ? "everyday" : "nothing";
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
    const named = [findName(text), ...(spelt === text ? [] : [findName(spelt)])];
    if (named.includes("name")) parts.push("name");
    for (const [part, kind, known, candidatesIn] of others)
      if (known.length > 0 && candidatesIn(folded).some((one) => known.includes(print(kind, one))))
        parts.push(part);
    return { parts, everydayName: named.includes("everyday"), password: holdsPassword(text) };
  };
}

/** What a text holds of the client's name. */
type NameFound = "name" | "everyday" | "nothing";
