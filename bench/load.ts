/**
 * What opening the pane asks of a host: bytes cold and cached, and how many openings a second a plain
 * static server gives on this computer: `npx tsx bench/load.ts`, after `npm run build`.
 */
import { readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { gzipSync } from "node:zlib";
import { serveZipped } from "./zipped-server.ts";

const seconds = 5;
const clients = 50;

const server = await serveZipped("dist");
const page = readFileSync("dist/pane.html", "utf8");
const first = [...page.matchAll(/src="?(scripts\/[^">\s]+)/g)].map(([, path]) => path ?? "");
const later = readdirSync("dist/scripts")
  .map((name) => `scripts/${name}`)
  .filter((path) => path.endsWith(".js"));

const gzipped = (path: string): number =>
  gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length;
const sum = (paths: readonly string[]): number =>
  paths.map(gzipped).reduce((total, one) => total + one, 0);

/** One file, read to its end. */
function get(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.origin}/${path}`, (response) => {
      response.resume();
      response.on("end", resolve);
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** How many times a list of files was read in some seconds, by so many clients at once. */
async function openingsIn(paths: readonly string[]): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let opened = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      for (const path of paths) await get(path);
      opened += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return opened / seconds;
}

const cold = ["pane.html", ...first];
const firstBytes = sum(cold);
const all = sum([...new Set([...cold, ...later, "launchevent.js", "launchevent.html"])]);
const coldRate = await openingsIn(cold);
const cachedRate = await openingsIn(["pane.html"]);
await server.close();

console.log(
  [
    `first screen, cold: ${(firstBytes / 1000).toFixed(0)} KB gzipped`,
    `everything that a referral can load, cold: ${(all / 1000).toFixed(0)} KB`,
    `cached: ${(gzipped("pane.html") / 1000).toFixed(1)} KB at most, since scripts are kept for good`,
    `${coldRate.toFixed(0)} cold openings a second, ${cachedRate.toFixed(0)} cached, by ${clients} clients at once`,
  ].join("\n"),
);
