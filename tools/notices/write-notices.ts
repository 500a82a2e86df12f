import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Compilation } from "webpack";
import { bundledPackages } from "./bundled-packages.ts";
import { noticesText, type OtherWork } from "./notices.ts";
import { sbomText } from "./sbom.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const noticesFile = "THIRD-PARTY-NOTICES.txt";
const sbomFile = "sbom.json";

/** Copied as it is into the practice Outlook, so that webpack knows no module of it. */
const copied = [`${root}node_modules/@microsoft/office-js/dist/office.js`];

const others: readonly OtherWork[] = [
  {
    what: "Places, municipalities and Brussels: BeST Address, FPS BOSA; two places from bpost's list and the postal register of Digitaal Vlaanderen. Adapted.",
    license: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    text: null,
  },
  {
    what: "Mergers and NIS codes: Statbel. Adapted.",
    license: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    text: null,
  },
  {
    what: "A part of Noto Sans, in the sheet.",
    license: "SIL Open Font License 1.1",
    text: readFileSync(`${root}src/attachment/fonts/OFL.txt`, "utf8"),
  },
];

/** Writes the notices and the bill of materials of what was compiled beside it. */
export function writeNotices(outDir: string, compilations: readonly Compilation[]): void {
  const packages = bundledPackages(compilations, copied);
  const product = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    name: string;
    version: string;
    license: string;
  };
  writeFileSync(join(outDir, noticesFile), noticesText(packages, others));
  writeFileSync(join(outDir, sbomFile), sbomText(product, packages));
}
