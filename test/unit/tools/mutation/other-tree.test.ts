import { applyMutant, mutantsOf } from "../../../../tools/mutation/mutants.ts";
import { sameMutant } from "../../../../tools/mutation/other-tree.ts";

const text = `import { a } from "../base/a.ts";
if (a < 1) b();
if (a < 1) b();
if (a < 2) b();
`;
const second = mutantsOf("src/new.ts", text).filter(({ operator }) => operator === "comparison")[1];

describe("sameMutant", () => {
  it("finds the same one of equal lines, though other lines moved", () => {
    const other = `import { a } from "./a.ts";\n\n${text.slice(text.indexOf("\n") + 1)}`;
    const same = second && sameMutant(second, text, "src/old.ts", other);
    expect(same?.path).toBe("src/old.ts");
    expect(same && applyMutant(other, same)).toBe(`import { a } from "./a.ts";

if (a < 1) b();
if (a <= 1) b();
if (a < 2) b();
`);
  });

  it("finds none where the line reads otherwise", () => {
    const other = "if (c < 1) b();\nif (c < 1) b();\n";
    expect(second && sameMutant(second, text, "src/old.ts", other)).toBeNull();
  });
});
