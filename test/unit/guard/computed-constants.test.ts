import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import computeConstants, { rootBits } from "../../../webpack.computed-constants.js";

const path = createRequire(import.meta.url).resolve("@stablelib/sha256");
const source = readFileSync(path, "utf8");

describe("the constants of SHA-256", () => {
  it("leave the package's module, and the calculation takes their place", () => {
    const lean = computeConstants(source);
    expect(source).toContain("0x428a2f98");
    expect(lean).not.toMatch(/0x428a2f98|0xc67178f2|0x6a09e667|0x5be0cd19/);
    expect(lean).toContain("rootBits(Math.cbrt, 64)");
    expect(lean).toContain("rootBits(Math.sqrt, 8)");
  });

  it.each([
    ["0xc67178f2", "0xc67178f3"],
    ["0x428a2f98, ", ""],
    ["0x5be0cd19", "0x5be0cd18"],
  ])("stop the build when one is another: %s", (right, wrong) => {
    expect(source).toContain(right);
    expect(() => computeConstants(source.replace(right, wrong))).toThrow("not the constants");
  });

  it("stop the build when the module is another than was known", () => {
    expect(() => computeConstants("export const a = 1;")).toThrow("as it was known");
  });

  it("are the same where a cube root is off by its last bits", () => {
    const exact = rootBits(Math.cbrt, 64);
    for (const relative of [2 ** -50, -(2 ** -50)])
      expect(rootBits((of) => Math.cbrt(of) * (1 + relative), 64)).toEqual(exact);
  });
});
