import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { releaseZip } from "../../../../tools/release/release-zip.ts";
import { readMe } from "../../../../tools/release/wording.nl.ts";

const folders: string[] = [];

/** The same files in a new folder, of another age. */
function madeBuild(age: Date) {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  folders.push(folder);
  const [distDir, hostingDir] = [join(folder, "dist"), join(folder, "dist-hosting")];
  mkdirSync(join(distDir, "scripts"), { recursive: true });
  mkdirSync(hostingDir);
  for (const [path, text] of [
    [join(distDir, "manifest.xml"), "<OfficeApp/>"],
    [join(distDir, "scripts", "pane.js"), "1"],
    [join(hostingDir, "nginx.conf"), "server {}"],
  ] as const) {
    writeFileSync(path, text);
    utimesSync(path, age, age);
  }
  return { distDir, hostingDir, readMe: readMe("1.2.3", "https://ocmw.example.be") };
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe("the release", () => {
  it("holds what a host serves, what nginx needs and how to use them", () => {
    const files = unzipSync(releaseZip(madeBuild(new Date("2026-01-01"))));
    expect(Object.keys(files).sort()).toEqual([
      "LEESMIJ.txt",
      "hosting/manifest.xml",
      "hosting/scripts/pane.js",
      "nginx.conf",
    ]);
    expect(strFromU8(files["hosting/manifest.xml"] ?? new Uint8Array())).toBe("<OfficeApp/>");
    expect(strFromU8(files["LEESMIJ.txt"] ?? new Uint8Array())).toContain(
      "Deze bestanden zijn gemaakt voor https://ocmw.example.be.",
    );
  });

  it("has the same bytes from two folders, whatever the age of their files", () => {
    const [one, other] = ["2026-01-01", "2027-06-30"].map((age) =>
      releaseZip(madeBuild(new Date(age))),
    );
    expect(one).toEqual(other);
  });

  it("says where the address must be replaced when it is made for none", () => {
    expect(readMe("1.2.3", "https://localhost:3000")).toContain("hosting/manifest.xml");
    expect(readMe("1.2.3", "https://localhost:3000")).toContain("https://localhost:3000");
  });
});
