import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearOutFolder, outPath, writeOut } from "../../../../tools/demo/out-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "out-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the folder of a demonstration", () => {
  it("is made when it is not there", () => {
    const deep = join(folder, "a", "b");
    expect(clearOutFolder(deep).ok).toBe(true);
    expect(readdirSync(deep)).toEqual([]);
  });

  it("loses what a former demonstration left, and nothing else", () => {
    writeOut(folder, "mail.json", "{}");
    writeOut(folder, "01-gemeente.png", "");
    writeOut(folder, "doorverwijzing-KG-7F3K-2M9Q.zip", "");
    writeFileSync(join(folder, "client.json"), "{}");
    writeFileSync(join(folder, "vakantie.zip"), "");
    expect(clearOutFolder(folder).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(["client.json", "vakantie.zip"]);
  });

  it("is refused when a file stands in its place", () => {
    const file = join(folder, "mail");
    writeFileSync(file, "");
    expect(clearOutFolder(file)).toMatchObject({ error: { kind: "out-no-folder" } });
    expect(clearOutFolder(join(file, "deeper"))).toMatchObject({
      error: { kind: "out-not-writable" },
    });
  });

  it.each(["../mail.json", "anders.txt", "01-../x.png"])("takes no file named %s", (name) => {
    expect(() => outPath(folder, name)).toThrow("Not a file of the demonstration");
  });
});
