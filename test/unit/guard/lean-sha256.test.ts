import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import leanSha256, { rootBits } from "../../../webpack/lean-sha256.js";

const path = createRequire(import.meta.url).resolve("@stablelib/sha256");
const source = readFileSync(path, "utf8");
interface Binary {
  readonly readUint32BE: (bytes: Uint8Array, at: number) => number;
}
const { readUint32BE } = (await import(createRequire(path).resolve("@stablelib/binary"))) as Binary;

/** The function that stands in the guard, run from the text that the loader gives. */
function leanHash(): (bytes: Uint8Array) => Uint8Array {
  const body = leanSha256(source)
    .replace(/^import .*$/gm, "")
    .replace(/^export .*$/m, "return hashAtOnce;");
  const make = compileFunction(body, ["readUint32BE"]) as (
    read: Binary["readUint32BE"],
  ) => (bytes: Uint8Array) => Uint8Array;
  return make(readUint32BE);
}

const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("SHA-256 as it stands in the guard", () => {
  const hash = leanHash();

  it("agrees with Node around every edge of a block", () => {
    for (let length = 0; length < 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, place) => (place * 7 + length) % 256);
      expect(Buffer.from(hash(bytes)).toString("hex")).toBe(expected(bytes));
    }
  });

  it("agrees with Node on a part of a larger piece of memory, and on much, and changes none", () => {
    const many = Uint8Array.from({ length: 3_000_001 }, (_, place) => (place * place) % 251);
    const before = expected(many);
    for (const bytes of [many, many.subarray(3, 1000), many.subarray(0, 2 ** 21)])
      expect(Buffer.from(hash(bytes)).toString("hex")).toBe(expected(bytes));
    expect(expected(many)).toBe(before);
  });

  it("keeps the package's rounds to the letter", () => {
    const [rounds = ""] = /^function hashBlocks[^]*?^}$/m.exec(source) ?? [];
    expect(rounds.length).toBeGreaterThan(1500);
    expect(leanSha256(source)).toContain(rounds);
  });
});

describe("the constants of SHA-256", () => {
  it("leave the package's module, and the calculation takes their place", () => {
    const constants = /0x428a2f98|0xc67178f2|0x6a09e667|0x5be0cd19/;
    expect(source).toMatch(constants);
    expect(leanSha256(source)).not.toMatch(constants);
  });

  it.each([
    ["0xc67178f2", "0xc67178f3"],
    ["0x428a2f98, ", ""],
    ["0x5be0cd19", "0x5be0cd18"],
  ])("stop the build when one is another: %s", (right, wrong) => {
    expect(source).toContain(right);
    expect(() => leanSha256(source.replace(right, wrong))).toThrow("not the constants");
  });

  it("stop the build when the module is another than was known", () => {
    expect(() => leanSha256("export const a = 1;")).toThrow("as it was known");
  });

  it("are the same where a cube root is off by its last bits", () => {
    const exact = rootBits(Math.cbrt, 64);
    for (const relative of [2 ** -50, -(2 ** -50)])
      expect(rootBits((of) => Math.cbrt(of) * (1 + relative), 64)).toEqual(exact);
  });
});
