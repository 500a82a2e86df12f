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
import { namesIn } from "./recognise-candidates.ts";
import type { Fingerprints, PasswordFingerprint } from "./seal.ts";

export type { Hash } from "./printer.ts";

/**
 * The fingerprints by which the guard recognises a client's data and an agreed password.
 *
 * A part of the name that our own text holds too (somebody called Kind, or Beveren) is marked as
 * weak, since it would stop every mail.
 *
 * @param ownText - subject and body as we put them in the mail.
 * @param salt - sixteen random bytes in hexadecimal digits; a new one for each mail.
 */
export function makeFingerprints(parts: {
  readonly client: ClientData;
  readonly password: string;
  readonly ownText: string;
  readonly salt: string;
  readonly hash: Hash;
}): Fingerprints {
  const { client, password, ownText, salt, hash } = parts;
  const print = createPrinter(hash, salt);
  const own = new Set<string>();
  namesIn(wordsOf(withCase(ownText)), ({ part }) => own.add(part));
  const { firstName, name } = client;
  const names =
    firstName === null
      ? nameParts(name)
      : [...nameParts(`${firstName} ${name}`), ...nameParts(`${name} ${firstName}`)];
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

function passwordPrint(
  password: string,
  print: (kind: FingerprintKind, text: string) => string,
): PasswordFingerprint {
  return {
    spaced: /\s/.test(password),
    bits: fifteenBits(print("p", passwordKey(password))),
  };
}
