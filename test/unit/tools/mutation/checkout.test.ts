import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCheckout } from "../../../../tools/mutation/checkout.ts";
import { mutantsOf } from "../../../../tools/mutation/mutants.ts";

const text = "x = 1;\n";

describe("a checkout", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "mutation-test-"));
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "one.ts"), text);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("has the fault only while the tests run, also when these throw", async () => {
    const checkout = openCheckout(root);
    const [mutant] = mutantsOf("one.ts", text).filter(({ operator }) => operator === "constant");
    const seen = (): string => readFileSync(join(checkout.folder, "one.ts"), "utf8");
    const broken = mutant && checkout.withMutant(mutant, () => Promise.reject(new Error(seen())));
    await expect(broken).rejects.toThrow("x = 2;\n");
    expect(seen()).toBe(text);
    expect(readFileSync(join(root, "one.ts"), "utf8")).toBe(text);
    checkout.remove();
    expect(existsSync(checkout.folder)).toBe(false);
    expect(existsSync(join(root, "node_modules"))).toBe(true);
  });
});
