import { parseSeal, sameSeal, writeSeal, type Seal } from "../../../src/core/seal.ts";

const seal: Seal = {
  version: 1,
  state: "prepared",
  kind: "referral",
  protocol: "beveren",
  reference: "KG-7F3K-2M9Q",
  preparedOn: "2026-11-21",
  recipients: ["een@beveren.example", "twee@beveren.example"],
  attachment: { name: "doorverwijzing-KG-7F3K-2M9Q.zip", sha256: "a".repeat(64) },
  passwordHandedOver: false,
};

describe("a seal", () => {
  it("is read back as it was written", () => {
    expect(parseSeal(writeSeal(seal))).toEqual({ ok: true, value: seal });
  });

  it("is the same whatever the order of its fields, and another when one differs", () => {
    const reversed = Object.fromEntries(Object.entries(seal).reverse()) as unknown as Seal;
    expect(sameSeal(seal, reversed)).toBe(true);
    expect(sameSeal(seal, { ...seal, state: "preparing" })).toBe(false);
    expect(sameSeal(seal, { ...seal, recipients: ["een@beveren.example"] })).toBe(false);
  });

  it.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a list", []],
    ["nothing", null],
    ["another version", { ...seal, version: 2 }],
    ["an unknown state", { ...seal, state: "sent" }],
    ["an unknown kind", { ...seal, kind: "withdrawal" }],
    ["a missing field", { ...seal, recipients: undefined }],
    ["a field too many", { ...seal, name: "x" }],
    ["no recipients", { ...seal, recipients: [] }],
    ["a recipient that is no text", { ...seal, recipients: [1] }],
    ["a day in another form", { ...seal, preparedOn: "21/11/2026" }],
    ["a hash that is too short", { ...seal, attachment: { name: "a.zip", sha256: "ab" } }],
    ["an attachment with more", { ...seal, attachment: { ...seal.attachment, sizeBytes: 3 } }],
    ["a tick that is no tick", { ...seal, passwordHandedOver: "ja" }],
  ])("with %s is unreadable", (_what, value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(parseSeal(text)).toEqual({ ok: false, error: { kind: "seal-unreadable" } });
  });
});
