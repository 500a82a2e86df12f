import { replyKinds } from "../../../../src/core/base/mail-kind.ts";
import {
  parseSeal,
  sameSeal,
  asDraftCopy,
  writeSeal,
  type Seal,
} from "../../../../src/core/mail/seal.ts";

const seal: Seal = {
  version: 6,
  state: "prepared",
  kind: "referral",
  protocol: "beveren",
  reference: "KG-7F3K-2M9Q",
  follows: null,
  preparedOn: "2026-11-21",
  recipients: ["een@beveren.example", "twee@beveren.example"],
  copies: [],
  attachment: { name: "doorverwijzing-KG-7F3K-2M9Q.zip", sha256: "a".repeat(64) },
  passwordHandedOver: false,
  sender: "an@opgroeien.example",
  fingerprints: {
    salt: "0123456789abcdef0123456789abcdef",
    names: ["0123456789"],
    weakNames: [],
    everydayNames: [],
    telephones: ["abcdef0123"],
    emails: [],
    addresses: [],
    password: { length: 22, bits: 32767 },
  },
};

const withPrints = (change: object) => ({
  ...seal,
  fingerprints: { ...seal.fingerprints, ...change },
});

describe("a seal", () => {
  it.each(["correction", "resend", "test", "withdrawal", ...replyKinds] as const)(
    "may be of a %s",
    (kind) => {
      const other: Seal = { ...seal, kind, follows: "KG-7F3K-2M9Q", copies: ["dpo@opgroeien.be"] };
      const bare: Seal = { ...other, attachment: null, fingerprints: null };
      for (const one of [other, bare]) expect(parseSeal(writeSeal(one))).toEqual(one);
    },
  );

  it("holds no fingerprint and no sender in custom properties", () => {
    const kept = asDraftCopy(seal);
    expect(kept).toEqual({ ...seal, sender: null, fingerprints: null });
    expect(parseSeal(writeSeal(kept))).toEqual(kept);
  });

  it("is read as it was written", () => {
    expect(parseSeal(writeSeal(seal))).toEqual(seal);
  });

  it("equals a seal with its fields in another order, and differs when one field differs", () => {
    const reversed = Object.fromEntries(Object.entries(seal).reverse()) as unknown as Seal;
    expect(sameSeal(seal, reversed)).toBe(true);
    expect(sameSeal(seal, { ...seal, state: "preparing" })).toBe(false);
    expect(sameSeal(seal, { ...seal, recipients: ["een@beveren.example"] })).toBe(false);
  });

  it.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a list", []],
    ["nothing", null],
    ["another version", { ...seal, version: 1 }],
    ["an unknown state", { ...seal, state: "sent" }],
    ["an unknown kind", { ...seal, kind: "reminder" }],
    ["an older version", { ...seal, version: 3 }],
    ["a copy that is no text", { ...seal, copies: [null] }],
    ["nothing said of what it follows", { ...seal, follows: undefined }],
    ["a missing field", { ...seal, recipients: undefined }],
    ["a field too many", { ...seal, name: "x" }],
    ["no recipients", { ...seal, recipients: [] }],
    ["a recipient that is no text", { ...seal, recipients: [1] }],
    ["a day in another form", { ...seal, preparedOn: "21/11/2026" }],
    ["a hash that is too short", { ...seal, attachment: { name: "a.zip", sha256: "ab" } }],
    ["an attachment with more", { ...seal, attachment: { ...seal.attachment, sizeBytes: 3 } }],
    ["a tick that is no tick", { ...seal, passwordHandedOver: "ja" }],
    ["fingerprints left out", { ...seal, fingerprints: undefined }],
    ["a salt that is too short", withPrints({ salt: "0123" })],
    ["a fingerprint that is a name", withPrints({ names: ["Peeters"] })],
    ["a fingerprint that is too long", withPrints({ names: ["0123456789a"] })],
    ["a kind of fingerprint too many", withPrints({ streets: [] })],
    ["too many bits of a password", withPrints({ password: { length: 22, bits: 32768 } })],
    ["half a bit of a password", withPrints({ password: { length: 22, bits: 0.5 } })],
    ["a password in clear", withPrints({ password: "geheim" })],
  ])("with %s is unreadable", (_what, value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(parseSeal(text)).toBeNull();
  });
});
