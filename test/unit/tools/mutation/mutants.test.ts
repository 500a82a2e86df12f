import { applyMutant, mutantsOf } from "../../../../tools/mutation/mutants.ts";

/** What each mutant makes of a source. */
const made = (text: string): readonly string[] =>
  mutantsOf("src/one.ts", text).map((mutant) => applyMutant(text, mutant));

describe("mutantsOf", () => {
  it.each([
    ["a < b;", "a <= b;"],
    ["a >= b;", "a > b;"],
    ["a === b;", "a !== b;"],
    ["a && b;", "a || b;"],
    ["a || b;", "a && b;"],
    ["a - b;", "a + b;"],
    ["all.some(is);", "all.every(is);"],
    ["if (a) b();", "if (!(a)) b();"],
    ["x = a ? b : c;", "x = !(a) ? b : c;"],
    ["send(a);", ";"],
    ["const f = () => a;", "const f = () => undefined;"],
    ["x = 4;", "x = 5;"],
    ["x = true;", "x = false;"],
    ['x = "abc";', 'x = "ab";'],
    ['x = "";', 'x = "?";'],
  ])("makes of %s: %s", (text, mutant) => {
    expect(made(text)).toContain(mutant);
  });

  it("removes an early exit, but no branch that does something else", () => {
    const exit = "function f() { if (a) return b; return c; }";
    expect(made(exit)).toContain("function f() { ; return c; }");
    expect(made("if (a) b(); else c();")).not.toContain(";");
  });

  it("returns from a function before it does anything", () => {
    expect(made("function f() { send(); }")).toContain(
      "function f() { return undefined as never; send(); }",
    );
  });

  it.each([
    'type A = "b" | "c";',
    "interface A { readonly b: 3 }",
    'import { a } from "./a.ts";',
    'export { a } from "./a.ts";',
    "// a < b && c",
    "/** Returns true. */",
  ])("does not change %s", (text) => {
    expect(made(text)).toEqual([]);
  });

  it("does not change property names", () => {
    expect(made('const x = { "a-b": y };')).toEqual([]);
  });
});
