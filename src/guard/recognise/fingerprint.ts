import type { ClientData } from "../../core/client/client-data.ts";
import { everydayForm } from "../../core/client/everyday-words.ts";
import {
  addressKeys,
  emailKey,
  nameParts,
  passwordKey,
  speltOut,
  telephoneKeys,
  tells,
} from "./fingerprint-keys.ts";
import { foldForComparing, foldKeepingCase } from "../../core/base/fold.ts";
import { wordsOf } from "../../core/base/words.ts";
import { isGeneratedShape } from "../../core/password/password-shape.ts";
import { createPrinter, fifteenBits, type FingerprintKind, type Hash } from "./printer.ts";
import { namesIn } from "./recognise-candidates.ts";
import type { Fingerprints, PasswordFingerprint } from "../../core/mail/seal.ts";

/**
 * The fingerprints by which the guard recognises a client's data and an agreed password.
 *
 * A part of the name that our own text holds too (somebody called Kind, or Beveren) is marked as
 * weak, since it would stop every mail. So is a part in the sender's signature (a building that is
 * called after somebody), as long as a word of the name stays that is not weak: two weak parts do not
 * count beside each other. A part that is a word of any mail too (Winter, Engels) is kept apart: found
 * alone, a person judges whether it is about the client. One with an article (De Smet) is in both lists:
 * Desmet in one word is a name, and "de smet" may be about anything. Telephone, e-mail and address are never weak.
 *
 * @param ownText - subject and body as we put them in the mail.
 * @param signature - what `signatureIn` found in the mail before that.
 * @param salt - sixteen random bytes in hexadecimal digits; a new one for each mail.
 */
export function makeFingerprints(parts: {
  readonly client: ClientData;
  readonly password: string;
  readonly ownText: string;
  readonly signature: string;
  readonly salt: string;
  readonly hash: Hash;
}): Fingerprints {
  const { client, password, ownText, signature, salt, hash } = parts;
  const print = createPrinter(hash, salt);
  const { firstName, name } = client;
  const names =
    firstName === null
      ? nameParts(name)
      : [...nameParts(`${firstName} ${name}`), ...nameParts(`${name} ${firstName}`)];
  const ours = partsIn(ownText, names);
  const withSigned = [...ours, ...partsIn(signature, names)];
  const own = new Set(leavesAWord(`${firstName ?? ""} ${name}`, withSigned) ? withSigned : ours);
  const each = (kind: FingerprintKind, keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => print(kind, key))),
  ];
  const { telephone, email, address } = client;
  return {
    salt,
    names: each(
      "n",
      names.filter((part) => !own.has(part) && everydayForm(part) !== "word"),
    ),
    weakNames: each(
      "n",
      names.filter((part) => own.has(part)),
    ),
    everydayNames: each(
      "n",
      names.filter((part) => !own.has(part) && everydayForm(part) !== null),
    ),
    telephones: each("t", telephone === null ? [] : telephoneKeys(telephone)),
    emails: each("e", email === null ? [] : [emailKey(email)]),
    addresses: each("a", address === null ? [] : addressKeys(address.street, address.number)),
    password: isGeneratedShape(password) ? null : passwordPrint(password, print),
  };
}

/** The parts of a name that stand in a text. */
function partsIn(text: string, names: readonly string[]): readonly string[] {
  const held: string[] = [];
  namesIn(wordsOf(foldKeepingCase(text)), ({ part }) => {
    if (names.includes(part)) held.push(part);
  });
  return held;
}

/**
 * Whether a word of the name still counts by itself when these parts no longer do, so that the whole
 * name is always found. A word that is in a weak part (Berghe in Vandenberghe) is not relied on.
 */
function leavesAWord(name: string, weak: readonly string[]): boolean {
  const [plain = [], spelt = []] = [name, speltOut(name)].map((spelling) =>
    wordsOf(foldForComparing(spelling)).map(({ word }) => word),
  );
  const isWeak = (word: string): boolean => weak.some((part) => part.includes(word));
  return plain.some((word, place) => tells(word) && !isWeak(word) && !isWeak(spelt[place] ?? word));
}

function passwordPrint(
  password: string,
  print: (kind: FingerprintKind, text: string) => string,
): PasswordFingerprint {
  const key = passwordKey(password);
  return { length: key.length, bits: fifteenBits(print("p", key)) };
}
