/** The page and scripts of the desk, built when their sources changed. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { deskConfig } from "../../../../webpack/desk.js";
import { filesUnder } from "../../../hosting/checksums.ts";

export interface DeskFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const cache = join(root, ".cache/desk");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** Every file by its path. `onBuild` is called when they must be built first, which takes a while. */
export async function deskFiles(onBuild: () => void): Promise<ReadonlyMap<string, DeskFile>> {
  const folder = join(cache, sourcesHash());
  if (!existsSync(folder)) {
    onBuild();
    const fresh = join(cache, `new-${process.pid}`);
    await bundle(fresh);
    removeFormer(folder);
    // Another desk may have built the same meanwhile.
    if (existsSync(folder)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, folder);
  }
  const files = new Map<string, DeskFile>();
  for (const name of readdirSync(folder)) {
    const type = types[/\.[a-z]+$/.exec(name)?.[0] ?? ""];
    if (type !== undefined)
      files.set(`/${name}`, { type, bytes: readFileSync(join(folder, name)) });
  }
  const page = files.get("/index.html");
  if (page !== undefined) files.set("/", page);
  files.set("/icon.png", {
    type: "image/png",
    bytes: readFileSync(join(root, "assets/icon-32.png")),
  });
  return files;
}

/** Leaves what another desk is building at this moment. */
function removeFormer(folder: string): void {
  for (const name of readdirSync(cache))
    if (!name.startsWith("new-") && join(cache, name) !== folder)
      rmSync(join(cache, name), { recursive: true, force: true });
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const folders = ["src", "tools/registry"].flatMap((folder) =>
    filesUnder(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  for (const path of ["package-lock.json", "webpack/desk.js", ...folders])
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex").slice(0, 16);
}

function bundle(outputDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(deskConfig(outputDir), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
