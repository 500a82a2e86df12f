import fc from "fast-check";
import { createHash } from "node:crypto";
import { sha256OfBytes, sha256OfText } from "../../../../src/core/base/sha256.ts";
import { utf8 } from "../../../../src/core/base/utf8.ts";
import { anyCharacter } from "../../../any-character.ts";

const expected = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is as the standard gives it", (text, hash) => {
    expect(sha256OfText(text)).toBe(hash);
  });

  it("agrees with Node around every edge of a block", () => {
    for (let length = 0; length < 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, place) => (place * 7 + length) % 256);
      expect(sha256OfBytes(bytes)).toBe(expected(bytes));
    }
  });

  it("agrees with Node on a part of a larger buffer and on megabytes, and changes none", () => {
    const many = Uint8Array.from({ length: 3_000_001 }, (_, place) => (place * place) % 251);
    const before = expected(many);
    for (const bytes of [many, many.subarray(3, 1000), many.subarray(0, 2 ** 21)])
      expect(sha256OfBytes(bytes)).toBe(expected(bytes));
    expect(expected(many)).toBe(before);
  });
});

describe("a text as UTF-8", () => {
  it("is what TextEncoder makes of it, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  it.each(["Şerife €", "👶🏽", "\ud83d", "\udc00x", "a\ud83d", "\ud83d\ud83d\udc76"])(
    "is what TextEncoder makes of %j",
    (text) => {
      expect(utf8(text)).toEqual(new TextEncoder().encode(text));
    },
  );
});
