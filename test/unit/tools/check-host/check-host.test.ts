import { fail, ok } from "../../../../src/core/base/result.ts";
import type { HostAnswer, AskHost } from "../../../../tools/check-host/ask.ts";
import { checkHost } from "../../../../tools/check-host/check-host.ts";
import { adviceOn } from "../../../../tools/check-host/wording.nl.ts";
import { fileHash } from "../../../../tools/hosting/checksums.ts";
import { headersOf, mimeTypeOf } from "../../../../tools/hosting/host-rules.ts";
import { servedManifest } from "../../../../tools/hosting/served-manifest.ts";
import { withoutSendEvent } from "../manifest/edits.ts";

const origin = "https://doorverwijzing.example.be";
const allowedPath = ".well-known/microsoft-officeaddins-allowed.json";

const manifest = servedManifest(origin);

const files: Readonly<Record<string, string>> = {
  // Without quotes, as the build writes it.
  "pane.html": `<script defer src=scripts/pane.0123456789.js></script>`,
  "manifest.xml": manifest,
  ...Object.fromEntries([16, 32, 64, 80, 128].map((size) => [`assets/icon-${size}.png`, "png"])),
  "hulp.html": "hulp",
  "launchevent.html": "0",
  "launchevent.js": "1",
  "scripts/pane.0123456789.js": "2",
  [allowedPath]: JSON.stringify({ allowed: [`${origin}/launchevent.js`] }),
  // The server keeps this for itself.
  "web.config": "<configuration />",
};

const list = (...allowed: string[]): string => JSON.stringify({ allowed });

type Change = Partial<HostAnswer> | "no answer";

/** A host that does everything well, apart from what is changed, by path. */
function host(changes: Readonly<Record<string, Change>> = {}, content = files): AskHost {
  const sums = Object.entries(content)
    .map(([path, text]) => `${fileHash(Buffer.from(text))}  ${path}\n`)
    .join("");
  const served: Record<string, string> = { ...content, SHA256SUMS: sums };
  return (asked) => {
    const path = asked.replace(/^\//, "").replace(/\?.*/, "");
    const change = changes[path] ?? {};
    if (change === "no answer") return Promise.resolve(fail({ kind: "no-answer", code: "X" }));
    const text = path === "web.config" ? undefined : served[path];
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(headersOf(`/${path}`)))
      headers[name.toLowerCase()] = value;
    headers["content-type"] = mimeTypeOf(path) ?? "application/octet-stream";
    const answer: HostAnswer = {
      status: text === undefined ? 404 : 200,
      headers,
      body: Buffer.from(text ?? ""),
      ...change,
    };
    return Promise.resolve(ok(answer));
  };
}

async function findings(ask: AskHost, more: { isPreview?: boolean; manifest?: string } = {}) {
  const report = await checkHost({ origin, ask, isPreview: false, ...more });
  for (const finding of report.findings) {
    const { what, mend } = adviceOn(finding);
    expect(what).toMatch(/\.$/);
    expect(mend).not.toBe("");
  }
  return report.findings;
}

/** The one fault, with the files that have it. */
const fault = (kind: string, ...paths: string[]) => [
  { kind: "files", paths, fault: expect.objectContaining({ kind }) as unknown },
];

describe("checkHost", () => {
  it("finds nothing on a good host, and reads what is served", async () => {
    const report = await checkHost({ origin, ask: host(), isPreview: false });
    expect(report).toEqual({ filesRead: 12, findings: [], previewOf: null });
  });

  it("gives a single finding when the host does not answer", async () => {
    expect(await findings(host({ SHA256SUMS: "no answer" }))).toEqual([
      { kind: "no-answer", code: "X" },
    ]);
  });

  it.each<[string, Change, string]>([
    ["is not there", { status: 404 }, "not-there"],
    ["may not be read", { status: 403 }, "not-there"],
    ["is elsewhere", { status: 302, headers: { location: "/login" } }, "redirected"],
    ["does not come", "no answer", "silent"],
    ["was changed on its way", { body: Buffer.from("3") }, "content-differs"],
  ])("finds that a script %s", async (_what, change, kind) => {
    const path = "scripts/pane.0123456789.js";
    expect(await findings(host({ [path]: change }))).toEqual(fault(kind, path));
  });

  it("finds a media type that a browser would refuse", async () => {
    const headers = { ...(await goodHeaders("launchevent.js")), "content-type": "text/plain" };
    expect(await findings(host({ "launchevent.js": { headers } }))).toEqual(
      fault("wrong-type", "launchevent.js"),
    );
  });

  it("accepts older names of media types", async () => {
    const headers = {
      ...(await goodHeaders("launchevent.js")),
      "content-type": "application/javascript",
    };
    expect(await findings(host({ "launchevent.js": { headers } }))).toEqual([]);
  });

  it("checks the pane and its scripts without checksums", async () => {
    const found = await findings(host({ SHA256SUMS: { status: 404 } }));
    expect(found[0]).toEqual({ kind: "no-checksums" });
    const report = await checkHost({
      origin,
      ask: host({ SHA256SUMS: { status: 404 } }),
      isPreview: false,
    });
    expect(report.filesRead).toBe(9);
  });

  it("finds a host that answers any path with a page", async () => {
    const [finding] = await findings(host({ "bestaat-niet-b7c41.html": { status: 200 } }));
    expect(finding).toMatchObject({ kind: "answers-anything", status: 200 });
  });

  it("finds a manifest for another host", async () => {
    const other = manifest.replaceAll(origin, "https://anders.example.be");
    expect(await findings(host({}, { ...files, "manifest.xml": other }))).toMatchObject([
      { kind: "manifest-elsewhere", named: ["https://anders.example.be"], here: origin },
      { kind: "allowed-list-differs", wanted: ["https://anders.example.be/launchevent.js"] },
    ]);
  });

  it("accepts a manifest for one other host on this computer", async () => {
    const other = manifest.replaceAll(origin, "https://anders.example.be");
    const allowed = JSON.stringify({ allowed: ["https://anders.example.be/launchevent.js"] });
    const ask = host({}, { ...files, "manifest.xml": other, [allowedPath]: allowed });
    const report = await checkHost({ origin, ask, isPreview: true });
    expect(report).toMatchObject({ findings: [], previewOf: "https://anders.example.be" });
  });

  it("finds an address in the manifest without a file", async () => {
    const wrong = manifest.replace("icon-64.png", "icon-65.png");
    expect(await findings(host({}, { ...files, "manifest.xml": wrong }))).toEqual([
      { kind: "address-not-there", address: `${origin}/assets/icon-65.png`, status: 404 },
    ]);
  });

  it("checks the manifest that is given in place of the one on the host", async () => {
    const given = manifest.replace("icon-64.png", "icon-65.png");
    expect(await findings(host(), { manifest: given })).toMatchObject([
      { kind: "address-not-there" },
    ]);
  });

  it("finds a manifest without addresses", async () => {
    expect(await findings(host(), { manifest: "<OfficeApp />" })).toEqual([
      { kind: "manifest-unreadable" },
    ]);
  });

  it.each<[string, string, readonly string[] | null]>([
    ["is empty", "", null],
    ["is no JSON", "{", null],
    ["holds something else", JSON.stringify({ allowed: [1] }), null],
    ["names nothing", JSON.stringify({ allowed: [] }), []],
    ["names another script", list(`${origin}/oud.js`), [`${origin}/oud.js`]],
    ["names the script by its path", list("/launchevent.js"), ["/launchevent.js"]],
    [
      "names one script too many",
      list(`${origin}/launchevent.js`, `${origin}/oud.js`),
      [`${origin}/launchevent.js`, `${origin}/oud.js`],
    ],
  ])("tells when the list of event scripts %s", async (_what, text, found) => {
    expect(await findings(host({}, { ...files, [allowedPath]: text }))).toEqual([
      {
        kind: "allowed-list-differs",
        file: allowedPath,
        found,
        wanted: [`${origin}/launchevent.js`],
      },
    ]);
  });

  it.each<[string, Change, number | null]>([
    ["is not there", { status: 404 }, 404],
    ["is elsewhere", { status: 301, headers: { location: "/anders" } }, 301],
    ["does not come", "no answer", null],
  ])("tells when the list of event scripts %s", async (_what, change, status) => {
    expect(await findings(host({ [allowedPath]: change }))).toContainEqual({
      kind: "allowed-list-not-there",
      file: allowedPath,
      status,
    });
  });

  it("needs no list when the manifest has no event", async () => {
    const without = withoutSendEvent().replaceAll("https://localhost:3000", origin);
    const others = Object.entries(files).filter(([path]) => path !== allowedPath);
    const served = { ...Object.fromEntries(others), "manifest.xml": without };
    expect(await findings(host({}, served))).toEqual([]);
  });

  it("gives a problem once for all its files, pages first", async () => {
    const without = async (path: string) => {
      const { ...headers } = await goodHeaders(path);
      delete headers["referrer-policy"];
      return { headers };
    };
    const paths = ["assets/icon-64.png", "pane.html"];
    const changes = Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await without(path)] as const)),
    );
    expect(await findings(host(changes))).toEqual(
      fault("header-differs", "pane.html", "assets/icon-64.png"),
    );
  });
});

async function goodHeaders(path: string): Promise<HostAnswer["headers"]> {
  const answer = await host()(`/${path}`);
  return answer.ok ? answer.value.headers : {};
}
