import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IsoDay } from "../../src/core/base/day.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Registry } from "../../src/core/protocol/registry.ts";
import { indexHtml, indexName, leafHtml, pageName, pdfName, styleName } from "./leaf-html.tsx";
import { leafOf } from "./leaf-of.ts";
import { leafPdf } from "./leaf-pdf.ts";

/** Beside the pages of the pane. */
const leavesFolder = "blad";

/**
 * Writes the sheet for the clients of each protocol, as a page and as a PDF, and the list of them.
 *
 * @param outDir - what a host serves; absolute.
 * @param on - the day that decides what has ended or is held.
 */
export async function writeLeaves(
  outDir: string,
  protocols: readonly WholeProtocol[],
  registry: Registry,
  on: IsoDay,
): Promise<void> {
  const folder = join(outDir, leavesFolder);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  const all = protocols
    .map((protocol) => leafOf(protocol, registry, on))
    .sort((one, other) => one.receiver.localeCompare(other.receiver, "nl"));
  write(styleName, readFileSync(new URL("blad.css", import.meta.url), "utf8"));
  write(indexName, indexHtml(all, on));
  for (const leaf of all) {
    write(pageName(leaf), leafHtml(leaf));
    write(pdfName(leaf), await leafPdf(leaf, on));
  }
}
