import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../../../tools/serving/certificate.ts";
import { contentSecurityPolicy, pageKind } from "../../../../tools/hosting/security-headers.ts";
import { serve } from "../../../../tools/serving/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2026-11-21T10:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);

describe("localCertificate", () => {
  it("keeps the certificate until seven days before it expires", async () => {
    const place = join(folder, "certificate");
    const first = await localCertificate(place, now);
    expect((await localCertificate(place, days(357))).cert).toBe(first.cert);
    expect((await localCertificate(place, days(359))).cert).not.toBe(first.cert);
  });

  it("makes the key readable by its owner only", async () => {
    const place = join(folder, "certificate");
    await localCertificate(place, now);
    expect(statSync(join(place, "localhost.key")).mode & 0o077).toBe(0);
  });

  it("makes a new one when the old is unreadable", async () => {
    const place = join(folder, "broken");
    mkdirSync(place);
    writeFileSync(join(place, "localhost.key"), "x");
    writeFileSync(join(place, "localhost.crt"), "x");
    expect((await localCertificate(place, now)).cert).toMatch(/BEGIN CERTIFICATE/);
  });
});

describe("serve", () => {
  it("serves one build on two origins, and names the add-in's", async () => {
    const root = join(folder, "dist");
    mkdirSync(join(root, "practice"), { recursive: true });
    writeFileSync(join(root, "practice", "index.html"), "<p>oefen</p>");
    const certificate = await localCertificate(join(folder, "certificate"), now);
    const serving = await serve({ root, ports: [0, 0], certificate });
    if ("kind" in serving) throw new Error("no free port");
    const { practice, addIn } = serving.origins;
    expect(practice).not.toBe(addIn);

    const page = await fetchLocally(`${addIn}/practice/`);
    expect(page).toMatchObject({ status: 200, body: "<p>oefen</p>" });
    expect(page.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    });
    expect((await fetchLocally(`${practice}/`)).headers.location).toBe("/practice/");
    expect((await fetchLocally(`${practice}/niets`)).status).toBe(404);
    expect(
      (await fetchLocally(`${practice}/practice/..%2f..%2fcertificate/localhost.key`)).status,
    ).toBe(404);
    expect(JSON.parse((await fetchLocally(`${practice}/practice/config.json`)).body)).toEqual({
      addInOrigin: addIn,
    });

    const port = Number(new URL(practice).port);
    expect(await serve({ root, ports: [0, port], certificate })).toEqual({
      kind: "port-taken",
      port,
    });
    await serving.close();
  });
});

describe("the content security policy", () => {
  const origins = { practice: "https://localhost:3000", addIn: "https://localhost:3001" };
  const directive = (path: string, name: string) =>
    contentSecurityPolicy(pageKind(path), origins)
      .split("; ")
      .find((one) => one.startsWith(`${name} `));

  it("lets the practice pages load scripts from their own server only", () => {
    for (const path of ["/practice/", "/practice/index.html", "/practice/pane.html"])
      expect(directive(path, "script-src")).toBe("script-src 'self'");
  });

  it("lets the practice window alone start workers, from its own server", () => {
    expect(directive("/practice/", "worker-src")).toBe("worker-src 'self'");
    for (const path of ["/practice/pane.html", "/practice/practice-worker.js", "/pane.html"])
      expect(directive(path, "worker-src")).toBe("worker-src 'none'");
  });

  it("lets Outlook's pages load office.js from Microsoft", () => {
    expect(directive("/pane.html", "script-src")).toBe(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com https://officeapis.public.onecdn.static.microsoft",
    );
  });

  it("lets the page of the event show nothing, in Outlook and in practice", () => {
    for (const path of ["/launchevent.html", "/practice/launchevent.html"]) {
      expect(directive(path, "style-src")).toBe("style-src 'none'");
      expect(directive(path, "img-src")).toBe("img-src 'none'");
    }
    expect(directive("/practice/launchevent.html", "script-src")).toBe("script-src 'self'");
    expect(directive("/practice/launchevent.html", "frame-ancestors")).toBe(
      "frame-ancestors https://localhost:3000",
    );
    expect(directive("/launchevent.html", "script-src")).toBe(
      directive("/pane.html", "script-src"),
    );
    expect(directive("/launchevent.html", "frame-ancestors")).toBe(
      directive("/pane.html", "frame-ancestors"),
    );
  });

  it("lets each page be framed only where it belongs", () => {
    expect(directive("/practice/", "frame-ancestors")).toBe("frame-ancestors 'none'");
    expect(directive("/practice/", "frame-src")).toBe("frame-src https://localhost:3001");
    expect(directive("/practice/pane.html", "frame-ancestors")).toBe(
      "frame-ancestors https://localhost:3000",
    );
    expect(directive("/pane.html", "frame-ancestors")).toMatch(/outlook\.cloud\.microsoft/);
  });
});

/** One request to this computer; its certificate is our own. */
function fetchLocally(address: string): Promise<{
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    get(
      { host: "127.0.0.1", port: url.port, path: url.pathname, rejectUnauthorized: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      },
    ).on("error", reject);
  });
}
