import { parseAgreedPassword } from "../../../src/core/password/password.ts";
import { passwordKey } from "../../../src/guard/recognise/fingerprint-keys.ts";
import { preparingSeal } from "../../../src/preparing/preparing-seal.ts";
import { sha256 } from "../guard/messages/prepared.ts";
import { madePreparation } from "./made-preparation.ts";

const preparation = madePreparation();
const attachment = {
  name: "doorverwijzing.zip",
  bytes: new Uint8Array(),
  sha256: "a".repeat(64),
};

/** Returns salts of a single repeated byte: 0, then 1, and so on. */
function saltsInOrder() {
  let salt = -1;
  return (count: number): Uint8Array => {
    salt += 1;
    return new Uint8Array(count).fill(salt);
  };
}

/** With the salt of zeros every text has the same hash, so that our own text matches anything. */
const colliding = (key: string): string =>
  key.startsWith("0".repeat(32)) ? "0".repeat(64) : sha256(key);

const agreed = parseAgreedPassword("Paard batterij nietje koe 77", preparation.referral.client);
if (!agreed.ok) throw new Error(agreed.error.kind);

const agreedKey = passwordKey(agreed.value);

describe("the salt of the fingerprints", () => {
  it("is drawn again when our own text matches the agreed password", () => {
    const seal = preparingSeal({ ...preparation, password: agreed.value }, attachment, {
      random: saltsInOrder(),
      hash: colliding,
      signature: "",
      standing: "",
      sender: null,
    });
    expect(seal.fingerprints?.salt).toBe("1".repeat(32));
  });

  it.each([
    { what: "a line that only falls on it", standing: "abcdefghijkl mnopqrstuvwx", salt: "1" },
    {
      what: "the password itself",
      standing: "Wachtwoord: paard-batterij-nietje-koe-77",
      salt: "0",
    },
  ])("is drawn again for what stands in the mail, but not for the password: $what", (row) => {
    const zeros = "0".repeat(32);
    const seal = preparingSeal({ ...preparation, password: agreed.value }, attachment, {
      random: saltsInOrder(),
      hash: (key) =>
        sha256(key.replace(`${zeros}:p:abcdefghijklmnopqrstuvwx`, `${zeros}:p:${agreedKey}`)),
      signature: "",
      standing: row.standing,
      sender: null,
    });
    expect(seal.fingerprints?.salt).toBe(row.salt.repeat(32));
  });

  it("is the first one otherwise", () => {
    for (const [password, hash] of [
      [agreed.value, sha256],
      [preparation.password, colliding],
    ] as const) {
      const seal = preparingSeal({ ...preparation, password }, attachment, {
        random: saltsInOrder(),
        hash,
        signature: "",
        standing: "",
        sender: null,
      });
      expect(seal.fingerprints?.salt).toBe("0".repeat(32));
    }
  });

  it("is not drawn without end", () => {
    expect(() =>
      preparingSeal({ ...preparation, password: agreed.value }, attachment, {
        random: (count) => new Uint8Array(count),
        hash: colliding,
        signature: "",
        standing: "",
        sender: null,
      }),
    ).toThrow("randomness");
  });
});
