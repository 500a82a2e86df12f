import fc from "fast-check";
import { clientValues } from "../../../../src/core/client/client-data.ts";
import { makeFingerprints } from "../../../../src/guard/recognise/fingerprint.ts";
import { longestMailboxes } from "../../../../src/core/protocol/protocol-rules.ts";
import { parseSeal, asDraftCopy, writeSeal, type Seal } from "../../../../src/core/mail/seal.ts";
import { agreedPasswords, clientChanges } from "../../guard/messages/made-clients.ts";
import { generated, madeClient, prepared, sha256 } from "../../guard/messages/prepared.ts";

function sealOf(changes: Parameters<typeof madeClient>[0], password: string, salt: string): Seal {
  const client = madeClient(changes);
  const fingerprints = makeFingerprints({
    client,
    password,
    ownText: "",
    signature: "",
    salt,
    hash: sha256,
  });
  return { ...prepared().seal, fingerprints };
}

/** How a text looks in base64 at each of three places, without the characters it shares. */
function inBase64(text: string): readonly string[] {
  const bytes = Buffer.from(text, "utf8");
  return [0, 1, 2].map((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const first = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return coded.slice(first, whole);
  });
}

function formsOf(text: string): readonly string[] {
  const hex = Buffer.from(text, "utf8").toString("hex");
  const plain = [text, text.toLowerCase(), text.replace(/[^\p{L}\p{N}]/gu, "")];
  return [
    ...plain,
    ...plain.map((one) => encodeURIComponent(one)),
    ...plain.map((one) => Array.from(one).reverse().join("")),
    ...inBase64(text),
    hex,
    hex.toUpperCase(),
  ];
}

const salts = fc.stringMatching(/^[0-9a-f]{32}$/);

describe("a written seal", () => {
  it("holds none of the client's data and no password, in clear, base64 or hexadecimal", () => {
    fc.assert(
      fc.property(clientChanges, agreedPasswords, salts, (changes, password, salt) => {
        const written = writeSeal(sealOf(changes, password, salt));
        // Shorter values stand in any hash: a house number, a box.
        const values = clientValues(madeClient(changes)).flatMap((value) => [
          value,
          ...value.split(/[\s'@.-]+/u),
        ]);
        const leaked = [...values, password]
          .filter((value) => value.length >= 5 && !isOurs(value))
          .flatMap(formsOf)
          .filter((form) => written.includes(form));
        expect(leaked).toEqual([]);
      }),
    );
  });

  it("would be caught with any of them", () => {
    const seal = sealOf({}, generated, "0".repeat(32));
    for (const offset of ["", "x", "xy", "xyz"]) {
      const leak = Buffer.from(`${offset}Van den Berghe`).toString("base64");
      const written = writeSeal({ ...seal, reference: leak });
      expect(formsOf("Berghe").some((form) => written.includes(form))).toBe(true);
    }
  });

  it("is readable, with hashes only for what the client gave", () => {
    fc.assert(
      fc.property(clientChanges, agreedPasswords, salts, (changes, password, salt) => {
        const seal = sealOf(changes, password, salt);
        expect(parseSeal(writeSeal(seal))).toEqual(seal);
        expect(seal.fingerprints?.names.length).toBeGreaterThan(0);
      }),
    );
    const { fingerprints } = sealOf(
      { firstName: "", street: "", number: "", box: "", email: "" },
      generated,
      "0".repeat(32),
    );
    expect(fingerprints).toMatchObject({ emails: [], addresses: [], password: null });
  });

  it("has different hashes with another salt", () => {
    const one = sealOf({}, generated, "0".repeat(32)).fingerprints;
    const other = sealOf({}, generated, "1".repeat(32)).fingerprints;
    for (const list of ["names", "telephones", "emails", "addresses"] as const)
      for (const print of one?.[list] ?? []) expect(other?.[list]).not.toContain(print);
  });

  it("fits in session data with the longest name", () => {
    const name = Array.from({ length: 26 }, (_, place) => `V${"abcdefgh".charAt(place % 8)}`);
    const seal = sealOf(
      { firstName: name.slice(0, 20).join(" "), name: name.join(" ").slice(0, 79) },
      generated,
      "0".repeat(32),
    );
    expect(writeSeal(seal).length).toBeLessThan(20_000);
  });
});

describe("the seal in custom properties", () => {
  it("holds no hash but the attachment's", () => {
    fc.assert(
      fc.property(clientChanges, agreedPasswords, salts, (changes, password, salt) => {
        const seal = sealOf(changes, password, salt);
        const written = writeSeal(asDraftCopy(seal));
        const hashes = written.match(/[0-9a-f]{10,}/g) ?? [];
        expect(hashes).toEqual([seal.attachment?.sha256]);
        expect(written).toContain('"fingerprints":null');
        expect(written).not.toContain(salt.slice(0, 8));
      }),
    );
  });

  it.each([6, 20, 100])(
    "is at most 2,500 characters with as much of %i mailboxes as the registry lets in",
    (count) => {
      const { seal } = prepared();
      const each = Math.floor((longestMailboxes + 1) / count) - 1;
      const recipients = Array.from({ length: count }, () => "a".repeat(each));
      expect(recipients.join().length).toBeLessThanOrEqual(longestMailboxes);
      const follows = seal.reference;
      const written = writeSeal(
        asDraftCopy({ ...seal, recipients, follows, protocol: "p".repeat(60) }),
      );
      expect(written.length).toBeLessThanOrEqual(2_500);
    },
  );
});

/** Words of a made client that the seal holds as its own. */
function isOurs(value: string): boolean {
  const { reference, protocol, recipients, attachment } = prepared().seal;
  return [reference, protocol, attachment.name, ...recipients].some((own) => own.includes(value));
}
