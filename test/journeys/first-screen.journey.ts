import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const protocolsFolder = fileURLToPath(new URL("../../registry/protocols/", import.meta.url));
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The scripts of our own that a page names, and so loads before anything can be done. */
function ownScripts(page: string): readonly string[] {
  if (!existsSync(dist + page))
    throw new Error("There is no build in dist/: run `npm run build` first.");
  const found = [...readFileSync(dist + page, "utf8").matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)];
  return found
    .map(([, source]) => source ?? "")
    .filter((source) => /(^|\/)scripts\//.test(source))
    .map((source) => source.replace(/^.*scripts\//, "scripts/"));
}

/** Two protocols were there when the budget was set; each further one may bring its own. */
const budget = 138_450 + 200 * (readdirSync(protocolsFolder).length - 2);

it("loads at most 138 450 bytes of JavaScript, gzipped, before the first screen, and 200 for each further protocol", () => {
  const scripts = ownScripts("pane.html");
  expect(scripts).not.toEqual([]);
  const bytes = scripts.map((script) => gzipSync(readFileSync(dist + script), { level: 9 }).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(budget);
});

it("runs the same scripts in the practice Outlook as in Outlook", () => {
  expect(ownScripts("practice/pane.html")).toEqual(ownScripts("pane.html"));
});
