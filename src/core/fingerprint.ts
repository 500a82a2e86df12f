import type { ClientData } from "./client-data.ts";
import {
  addressKeys,
  emailKey,
  nameParts,
  passwordKey,
  telephoneKeys,
} from "./fingerprint-keys.ts";
import { withCase, wordsOf } from "./fold.ts";
import { isGeneratedShape } from "./password-shape.ts";
import { createPrinter, fifteenBits, type FingerprintKind, type Hash } from "./printer.ts";
import { besideWords } from "./recognise.ts";
import { namesIn, type NameHit } from "./recognise-candidates.ts";
import type { Fingerprints, PasswordFingerprint } from "./seal.ts";

export type { Hash } from "./printer.ts";

/**
 * The fingerprints by which the guard recognises a client's data and an agreed password.
 *
 * A part of the name that our own text holds too (somebody called Kind, or Beveren) is marked as
 * weak, since it would stop every mail. So is a part in the sender's signature (a building that is
 * called after somebody), unless another part of the name stands beside it there: then it is the
 * client who is named. Telephone, e-mail and address are never weak.
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
  const signed = partsIn(signature, names);
  const own = new Set(
    [...partsIn(ownText, names), ...(standBeside(signed) ? [] : signed)].map(({ part }) => part),
  );
  const each = (kind: FingerprintKind, keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => print(kind, key))),
  ];
  const { telephone, email, address } = client;
  return {
    salt,
    names: each(
      "n",
      names.filter((part) => !own.has(part)),
    ),
    weakNames: each(
      "n",
      names.filter((part) => own.has(part)),
    ),
    telephones: each("t", telephone === null ? [] : telephoneKeys(telephone)),
    emails: each("e", email === null ? [] : [emailKey(email)]),
    addresses: each("a", address === null ? [] : addressKeys(address.street, address.number)),
    password: isGeneratedShape(password) ? null : passwordPrint(password, print),
  };
}

/** The parts of a name that stand in a text, in their order. */
function partsIn(text: string, names: readonly string[]): readonly NameHit[] {
  const hits: NameHit[] = [];
  namesIn(wordsOf(withCase(text)), (hit) => {
    if (names.includes(hit.part)) hits.push(hit);
  });
  return hits;
}

/**
 * Whether two parts stand so near each other that they are read together. The parts of one word or of
 * one name with its particles (Van den Berghe) stand at one place, and are one.
 */
function standBeside(hits: readonly NameHit[]): boolean {
  return hits.some(({ part, telling }) =>
    hits.some(
      (other) =>
        other.part !== part && other.telling > telling && other.telling - telling <= besideWords,
    ),
  );
}

function passwordPrint(
  password: string,
  print: (kind: FingerprintKind, text: string) => string,
): PasswordFingerprint {
  return {
    spaced: /\s/.test(password),
    bits: fifteenBits(print("p", passwordKey(password))),
  };
}
