import { createAccess, isOwnPage } from "../../../../tools/registry/desk/server/access.ts";

let drawn = 0;
const draw = () => `secret-${String((drawn += 1))}`;

describe("the address of the desk", () => {
  it("opens once, for a key that stays", () => {
    const access = createAccess(draw);
    const token = access.invite();
    const key = access.redeem(token) ?? "";
    expect(access.holds(key)).toBe(true);
    expect(access.redeem(token)).toBeNull();
    expect(access.holds(key)).toBe(true);
  });

  it("is no key, and a key is no address", () => {
    const access = createAccess(draw);
    const token = access.invite();
    expect(access.holds(token)).toBe(false);
    expect(access.redeem(access.redeem(token) ?? "")).toBeNull();
    expect(access.holds("")).toBe(false);
  });
});

describe("a request", () => {
  const host = "127.0.0.1:3020";
  const origin = "http://127.0.0.1:3020";
  const asked = (over: Partial<Parameters<typeof isOwnPage>[0]>) =>
    isOwnPage({ method: "POST", host, origin, site: "same-origin", ...over }, 3020);

  it("is the desk's own from its own page", () => {
    expect(asked({})).toBe(true);
    expect(asked({ site: undefined })).toBe(true);
    expect(asked({ method: "GET", origin: undefined })).toBe(true);
  });

  it.each([
    ["another name for this computer", { host: "desk.example.org:3020" }],
    ["no name", { host: undefined }],
    ["another port", { host: "127.0.0.1:80" }],
    ["a page elsewhere", { origin: "https://example.org" }],
    ["no page", { origin: undefined }],
    ["a page in a sandbox", { origin: "null" }],
    ["another site", { site: "cross-site" }],
    ["a picture elsewhere", { method: "GET", origin: "https://example.org" }],
  ])("is refused from %s", (_name, over) => expect(asked(over)).toBe(false));
});
