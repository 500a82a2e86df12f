import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer, type Server as SecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sirv from "sirv";
import { localCertificate } from "../../tools/serving/certificate.ts";
import { askOf } from "../../tools/check-host/ask.ts";
import { checkHost } from "../../tools/check-host/check-host.ts";
import type { HostFinding } from "../../tools/check-host/finding.ts";
import { adviceOn } from "../../tools/check-host/wording.nl.ts";
import { filesUnder, parseChecksums, fileHash } from "../../tools/hosting/checksums.ts";
import { finishBuild } from "../../tools/hosting/finish-build.ts";
import { hostBuild } from "../../tools/hosting/host-build.ts";
import { servedManifest } from "../../tools/hosting/served-manifest.ts";
import { manifestAddresses } from "../../tools/hosting/manifest-addresses.ts";
import { productionBuildState } from "../../tools/build/production-build.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const origin = "https://doorverwijzing.example.be";
const dist = join(root, "dist");
const tsx = new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), "hosted-build-"));
/** Built anew, as dist/ was. */
const again = join(folder, "again", "dist");
/** The same, for a host. */
const hostedDist = join(folder, "hosted", "dist");

/** In a process of its own, as a person would. */
async function buildInto(outDir: string): Promise<void> {
  const script = join(folder, "build.mts");
  const buildModule = JSON.stringify(new URL("../../tools/build/build.ts", import.meta.url).href);
  writeFileSync(
    script,
    `const { build } = await import(${buildModule});
     const [outDir] = process.argv.slice(2);
     await build({ mode: "production", outDir, hostingDir: outDir + "-hosting" });`,
  );
  await promisify(execFile)(process.execPath, ["--import", tsx, script, outDir], { cwd: root });
}

/** Webpack's part does not know the origin, so it need not be made again. */
function moveTo(newOrigin: string, outDir: string): void {
  cpSync(again, outDir, { recursive: true });
  rmSync(join(outDir, "SHA256SUMS"));
  finishBuild({
    outDir,
    hostingDir: `${outDir}-hosting`,
    manifest: servedManifest(newOrigin),
  });
}

beforeAll(async () => {
  if (productionBuildState(root) !== "fresh")
    throw new Error("dist/ is no build of these sources: run `npm run build` first.");
  await buildInto(again);
  moveTo(origin, hostedDist);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (from: string, path: string): Buffer => readFileSync(join(from, path));

describe("a build", () => {
  it("has the same bytes each time, wherever it is written", () => {
    expect(filesUnder(again)).toEqual(filesUnder(dist));
    const different = filesUnder(again).filter(
      (path) => !read(again, path).equals(read(dist, path)),
    );
    expect(different).toEqual([]);
    expect(
      read(`${again}-hosting`, "nginx.conf").equals(read(`${dist}-hosting`, "nginx.conf")),
    ).toBe(true);
  });
});

describe("a build for a host", () => {
  it("tells nothing of the computer that it was made on", () => {
    const telling = filesUnder(again).filter((path) => {
      const text = read(again, path).toString("latin1");
      return text.includes("file:///") || text.includes(root);
    });
    expect(telling).toEqual([]);
  });

  it("has the checksum of every file but the list itself", () => {
    const sums = parseChecksums(read(hostedDist, "SHA256SUMS").toString());
    expect(sums?.map(({ path }) => path)).toEqual(
      filesUnder(hostedDist).filter((path) => path !== "SHA256SUMS"),
    );
    expect(sums?.filter((sum) => sum.sha256 !== fileHash(read(hostedDist, sum.path)))).toEqual([]);
  });

  it("names its own origin in the manifest, and no other", () => {
    const origins = manifestAddresses(read(hostedDist, "manifest.xml").toString()).map(
      (address) => new URL(address).origin,
    );
    expect(new Set(origins)).toEqual(new Set([origin]));
  });

  it("names every script of its own after what is in it", () => {
    const names = filesUnder(hostedDist).filter((path) => path.startsWith("scripts/"));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !/\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/.test(name))).toEqual([]);
  });

  it("says in the pane which version and which content it is", () => {
    const scripts = filesUnder(hostedDist).filter((path) => /^scripts\/pane\..*\.js$/.test(path));
    expect(scripts.map((path) => read(hostedDist, path).toString()).join()).toMatch(
      /"\d+\.\d+\.\d+ \([0-9a-f]{7}\)"/,
    );
  });
});

describe("npm run build", () => {
  it.each([
    ["http://doorverwijzing.example.be", "https://"],
    ["https://doorverwijzing.example.be/map/", "Bedoel je https://doorverwijzing.example.be?"],
    ["doorverwijzing", "geen adres"],
  ])("refuses %s in one sentence and writes nothing", (given, said) => {
    const builtAt = statSync(join(dist, "pane.html")).mtimeMs;
    const run = spawnSync(
      process.execPath,
      ["--import", tsx, join(root, "tools/build/main.ts"), "--origin", given],
      { cwd: root, encoding: "utf8" },
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(said);
    expect(run.stdout).toBe("");
    expect(statSync(join(dist, "pane.html")).mtimeMs).toBe(builtAt);
  });
});

describe("check-host", () => {
  it("finds nothing on a host that does as the build says", async () => {
    const certificate = await localCertificate(`${root}.certificate`, new Date());
    const hosted = await hostBuild({ root: hostedDist, port: 0, certificate });
    if ("kind" in hosted) throw new Error(hosted.kind);
    const here = `https://localhost:${hosted.port}`;
    const report = await checkHost({
      origin: here,
      ask: askOf(here, { trusted: [certificate.cert] }),
      isPreview: true,
    });
    await hosted.close();
    expect(report.findings).toEqual([]);
    expect(report.previewOf).toBe(origin);
    expect(report.filesRead).toBeGreaterThan(25);
  });

  it("finds what a plain server of files leaves out, each with what to do about it", async () => {
    const server = createServer(sirv(hostedDist, { dev: true, dotfiles: true }));
    const findings = await findingsOn(server, "http");
    expect(namesOf(findings)).toEqual(
      new Set([
        "not-https",
        "policy-missing",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
        "not-kept-for-good",
        "icon-not-kept",
        "manifest-elsewhere",
      ]),
    );
    expect(mendsOf(findings)).toMatchObject({
      "not-https": "Zet de pagina's op https: Outlook laadt niets anders.",
      "X-Content-Type-Options": "Zet X-Content-Type-Options: nosniff",
      "policy-missing": expect.stringContaining("dist-hosting/nginx.conf") as string,
    });
  });

  it("finds on https what a browser remembers, and a folder that a server keeps to itself", async () => {
    const { key, cert } = await localCertificate(`${root}.certificate`, new Date());
    const files = sirv(hostedDist, { dev: true });
    const server = createSecureServer({ key, cert }, (request, response) => {
      if (request.url?.startsWith("/.") === true) response.writeHead(403).end();
      else files(request, response);
    });
    const findings = await findingsOn(server, "https", cert);
    const found = namesOf(findings);
    expect(found).toContain("Strict-Transport-Security");
    expect(found).toContain("allowed-list-not-there");
    expect(found).not.toContain("not-https");
    expect(mendsOf(findings)).toMatchObject({
      "Strict-Transport-Security": "Zet Strict-Transport-Security: max-age=31536000",
      "allowed-list-not-there": expect.stringContaining(".well-known") as string,
    });
  });

  it("reads the pane's scripts as the build names them when the list of files is gone", async () => {
    const files = sirv(hostedDist, { dev: true, dotfiles: true });
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/SHA256SUMS") response.writeHead(404).end();
      else files(request, response);
    });
    expect(namesOf(await findingsOn(server, "http"))).toContain("no-checksums");
    expect(asked.some((path) => /^\/scripts\/pane\.[0-9a-f]+\.js$/.test(path))).toBe(true);
  });
});

async function findingsOn(
  server: Server | SecureServer,
  scheme: "http" | "https",
  trusted?: string,
): Promise<readonly HostFinding[]> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const here = `${scheme}://localhost:${(server.address() as AddressInfo).port}`;
  const ask = askOf(here, trusted === undefined ? {} : { trusted: [trusted] });
  const { findings } = await checkHost({ origin: here, ask, isPreview: false });
  await new Promise((resolve) => server.close(resolve));
  return findings;
}

/** What a finding is about: a header by its name. */
function nameOf(finding: HostFinding): string {
  if (finding.kind !== "files") return finding.kind;
  return "name" in finding.fault ? finding.fault.name : finding.fault.kind;
}

const namesOf = (findings: readonly HostFinding[]) => new Set(findings.map(nameOf));

const mendsOf = (findings: readonly HostFinding[]) =>
  Object.fromEntries(findings.map((one) => [nameOf(one), adviceOn(one).mend] as const));
