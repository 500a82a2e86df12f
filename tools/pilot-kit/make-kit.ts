import { withoutAccents } from "../../src/core/base/without-accents.ts";
import { createHash } from "node:crypto";
import JSZip from "jszip";

/** A file in a kit. */
export interface KitFile {
  readonly name: string;
  readonly content: string;
}

export const checksumsName = "SHA256SUMS";

/** The earliest date in a zip, so that a kit does not depend on when it was made. */
const noDate = new Date("1980-01-01T00:00:00Z");

/**
 * Zips files with their checksums. The same files in any order give the same bytes.
 */
export async function makeKit(files: readonly KitFile[]): Promise<Uint8Array> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = sorted.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join("");
  const zip = new JSZip();
  for (const { name, content } of [...sorted, { name: checksumsName, content: sums }])
    zip.file(name, content, { date: noDate, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "UNIX",
  });
}

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Makes "Noord-Oost Waasland" into "noord-oost-waasland", for a file name. */
export function fileNamePart(text: string): string {
  const ascii = withoutAccents(text);
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
