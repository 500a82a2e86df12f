import { patchJson } from "../../../../tools/registry/changes/patch-json.ts";

const text = `{
  "id": "mesen",  "list": [ {"a": 1}, {"a":  [2, 3]} ],
\t"last" : null
}
`;

describe("patchJson", () => {
  it("replaces values, lays out each new one, and leaves every other character as it is", () =>
    expect(
      patchJson(text, [
        { path: "last", value: "2026-11-24" },
        { path: "list.1.a", value: [] },
        { path: "list.0", value: { b: undefined, c: 'é"' } },
      ]),
    ).toBe(`{
  "id": "mesen",  "list": [ {
      "c": "é\\""
    }, {"a":  []} ],
\t"last" : "2026-11-24"
}
`));

  it("returns the same text without patches", () => expect(patchJson(text, [])).toBe(text));

  it.each(["none", "list.2", "id.value", "list.a"])(
    "throws when there is nothing at %s",
    (path) => {
      expect(() => patchJson(text, [{ path, value: 1 }])).toThrow(`Nothing at ${path}`);
    },
  );

  it("throws when a patch undoes another", () => {
    const patches = [
      { path: "list.0.a", value: 7 },
      { path: "list", value: [{ a: 1 }] },
    ];
    expect(() => patchJson(text, patches)).toThrow("Not replaced: list.0.a");
  });

  it("throws when the property occurs twice, for then the last one counts", () => {
    expect(() => patchJson('{"a": 1, "a": 2}', [{ path: "a", value: 3 }])).toThrow(
      "Not replaced: a",
    );
  });
});
