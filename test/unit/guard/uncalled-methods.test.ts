import leaveOutUncalledMethods from "../../../webpack.uncalled-methods.js";

const source = `
export class Counter {
  count = 0;
  constructor() { this.reset(); }
  reset() { this.count = 0; }
  add() { this.count += 1; return this; }
  save() { return this.count; }
  static of() { return new Counter(); }
}
class Other { lost() {} }
export function twice() { return new Counter().add().add().count; }
`;

describe("a module of which only functions are used", () => {
  it("loses the methods that it never calls, and nothing else", () => {
    expect(leaveOutUncalledMethods(source)).toBe(
      source
        .replace("save() { return this.count; }", "")
        .replace("static of() { return new Counter(); }", "")
        .replace("lost() {}", ""),
    );
  });

  it("stays as it is without classes", () => {
    expect(leaveOutUncalledMethods("export const a = { b() {} };")).toBe(
      "export const a = { b() {} };",
    );
  });
});
