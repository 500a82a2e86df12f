import { headersOf } from "../../../../tools/hosting/host-rules.ts";
import { judgeHeaders, judgePolicy } from "../../../../tools/check-host/judge-headers.ts";

const live = (path: string, change: Record<string, string | string[] | undefined> = {}) => ({
  ...Object.fromEntries(
    Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  ...change,
});

const kinds = (path: string, change: Record<string, string | string[] | undefined>) =>
  judgeHeaders(path, live(path, change), true).map((fault) =>
    "name" in fault && fault.kind === "header-differs" ? fault.name : fault.kind,
  );

describe("judgeHeaders", () => {
  it.each([
    "/pane.html",
    "/launchevent.html",
    "/manifest.xml",
    "/scripts/a.js",
    "/assets/icon-16.png",
    "/practice/pane.html",
  ])("finds nothing in our own headers of %s", (path) => {
    expect(judgeHeaders(path, live(path), true)).toEqual([]);
  });

  it.each([
    ["content-security-policy", undefined, "policy-missing"],
    ["x-content-type-options", undefined, "X-Content-Type-Options"],
    ["x-content-type-options", "none", "X-Content-Type-Options"],
    ["referrer-policy", undefined, "Referrer-Policy"],
    ["referrer-policy", "unsafe-url", "Referrer-Policy"],
    ["strict-transport-security", undefined, "Strict-Transport-Security"],
    ["strict-transport-security", "max-age=0", "Strict-Transport-Security"],
    ["permissions-policy", undefined, "Permissions-Policy"],
    ["x-frame-options", "SAMEORIGIN", "frame-options"],
    ["cache-control", undefined, "not-asked-again"],
    ["cache-control", "public, max-age=600", "not-asked-again"],
    ["set-cookie", ["ARRAffinity=1; Path=/"], "sets-cookie"],
  ])("finds that %s is %p", (name, value, kind) => {
    expect(kinds("/pane.html", { [name]: value })).toEqual([kind]);
  });

  it.each([undefined, "no-cache", "public, max-age=3600", "private, max-age=31536000"])(
    "finds that a script is not cached for good: %p",
    (value) => {
      expect(kinds("/scripts/a.js", { "cache-control": value })).toEqual(["not-kept-for-good"]);
    },
  );

  it.each([undefined, "no-cache", "no-store", "private, no-cache", "max-age=0", "public"])(
    "finds that an icon is not kept a while, without which Outlook may not show it: %p",
    (value) => {
      expect(kinds("/assets/icon-16.png", { "cache-control": value })).toEqual(["icon-not-kept"]);
    },
  );

  it.each(["public, max-age=3600", "max-age=31536000, immutable", "private, max-age=600"])(
    "takes %p for an icon that is kept a while",
    (value) => {
      expect(kinds("/assets/icon-16.png", { "cache-control": value })).toEqual([]);
    },
  );

  it.each(["max-age=0, must-revalidate", "no-store", "No-Cache"])(
    "accepts %p as revalidation",
    (value) => {
      expect(kinds("/pane.html", { "cache-control": value })).toEqual([]);
    },
  );

  it("accepts a longer Strict-Transport-Security than ours", () => {
    const value = "max-age=63072000; includeSubDomains; preload";
    expect(kinds("/pane.html", { "strict-transport-security": value })).toEqual([]);
  });

  it("requires a policy of pages only", () => {
    expect(kinds("/assets/icon-16.png", { "content-security-policy": undefined })).toEqual([]);
  });

  it("requires no Strict-Transport-Security without https", () => {
    const headers = live("/pane.html", { "strict-transport-security": undefined });
    expect(judgeHeaders("/pane.html", headers, false)).toEqual([]);
  });
});

describe("judgePolicy", () => {
  const wanted = "default-src 'none'; script-src 'self' https://a.example";

  it.each([
    ["DEFAULT-SRC 'none';script-src  https://a.example 'self';"],
    [`${wanted}; upgrade-insecure-requests`],
  ])("finds nothing in %p", (found) => {
    expect(judgePolicy(found, wanted)).toEqual([]);
  });

  it("names the directive that is missing, too strict or too wide", () => {
    const differs = (directive: string, found: string | null) => [
      expect.objectContaining({ kind: "directive-differs", directive, found }) as unknown,
    ];
    expect(judgePolicy("default-src 'none'", wanted)).toEqual(differs("script-src", null));
    expect(judgePolicy("default-src 'none'; script-src 'self'", wanted)).toEqual(
      differs("script-src", "'self'"),
    );
    expect(judgePolicy(`${wanted} 'unsafe-inline'`, wanted)).toEqual(
      differs("script-src", "'self' https://a.example 'unsafe-inline'"),
    );
  });

  it("names a directive that is not ours", () => {
    expect(judgePolicy(`${wanted}; sandbox`, wanted)).toEqual([
      { kind: "directive-unknown", directive: "sandbox" },
    ]);
  });

  it("says that a second policy is in the way", () => {
    expect(judgePolicy(`${wanted}, frame-ancestors 'self'`, wanted)).toEqual([
      { kind: "policies-several" },
    ]);
  });
});
