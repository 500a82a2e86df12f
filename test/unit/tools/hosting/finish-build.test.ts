import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesUnder, parseChecksums, fileHash } from "../../../../tools/hosting/checksums.ts";
import { finishBuild } from "../../../../tools/hosting/finish-build.ts";
import { servedManifest } from "../../../../tools/hosting/served-manifest.ts";
import { sourceHash } from "../../../../tools/hosting/source-hash.ts";
import { withoutSendEvent } from "../manifest/edits.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function finish(manifest = servedManifest("https://a.example.be")): string {
  const outDir = join(folder, "dist");
  finishBuild({ outDir, hostingDir: join(folder, "host"), manifest });
  return outDir;
}

describe("finishBuild", () => {
  it("writes the allowed event script at the address of the host", () => {
    const outDir = finish();
    const allowed = join(outDir, ".well-known", "microsoft-officeaddins-allowed.json");
    expect(JSON.parse(readFileSync(allowed, "utf8"))).toEqual({
      allowed: ["https://a.example.be/launchevent.js"],
    });
  });

  it("leaves that file out when there is no event", () => {
    expect(existsSync(join(finish(withoutSendEvent()), ".well-known"))).toBe(false);
  });

  it("lists every file with its checksum, hidden folders too", () => {
    const outDir = finish();
    const sums = parseChecksums(readFileSync(join(outDir, "SHA256SUMS"), "utf8")) ?? [];
    expect(sums.map(({ path }) => path)).toEqual(
      filesUnder(outDir).filter((path) => path !== "SHA256SUMS"),
    );
    expect(sums.map(({ path }) => path)).toContain(
      ".well-known/microsoft-officeaddins-allowed.json",
    );
    for (const sum of sums) expect(sum.sha256).toBe(fileHash(readFileSync(join(outDir, sum.path))));
  });
});

describe("parseChecksums", () => {
  it.each(["", "<!doctype html>", `${"a".repeat(63)}  file`, "a".repeat(64)])(
    "returns null for %p",
    (text) => {
      expect(parseChecksums(text)).toBeNull();
    },
  );

  it("reads both formats of sha256sum", () => {
    const hash = "0".repeat(64);
    expect(parseChecksums(`${hash}  a b.txt\n${hash} *c\r\n`)).toEqual([
      { path: "a b.txt", sha256: hash },
      { path: "c", sha256: hash },
    ]);
  });
});

describe("sourceHash", () => {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    for (const name of ["webpack.config.js", "webpack/guard.js", "webpack/pages.js"])
      write(name, name);
    for (const file of ["package-lock.json", "src/a/b.ts"]) write(file, file);
  });

  it("has seven characters, and depends on the sources only", () => {
    expect(sourceHash(folder, "{}")).toMatch(/^[0-9a-f]{7}$/);
    expect(sourceHash(folder, "{}")).toBe(sourceHash(folder, "{}"));
  });

  it.each([
    ["a file changes", () => write("src/a/b.ts", "changed")],
    ["a file is added", () => write("src/c.ts", "")],
    ["the packages change", () => write("package-lock.json", "changed")],
  ])("changes when %s", (_what, change) => {
    const before = sourceHash(folder, "{}");
    change();
    expect(sourceHash(folder, "{}")).not.toBe(before);
  });

  it("changes when the registry changes", () => {
    expect(sourceHash(folder, "{}")).not.toBe(sourceHash(folder, "[]"));
  });
});
