import fc from "fast-check";
import { fromBase64 } from "../../../src/outlook/from-base64.ts";

describe("decoding base64", () => {
  it("returns the bytes that were encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ["without its padding", "aGFsbG8", "hallo"],
    ["over more lines", "aGFs\r\nbG8=\r\n", "hallo"],
    ["of nothing", "", ""],
  ])("accepts a text %s", (_what, text, words) => {
    expect(fromBase64(text)).toEqual(new Uint8Array(Buffer.from(words)));
  });

  it.each([
    ["another sign in it", "aGFs*G8="],
    ["the signs for addresses in it", "-_-_"],
    ["a letter outside ASCII in it", "aGéé"],
    ["padding in the middle", "aG==bG8="],
    ["one digit too many", "aGFsb"],
  ])("refuses a text with %s", (_what, text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
