/**
 * Makes src/attachment/font-data.ts: a subset of Noto Sans for the sheet, inlined as text because the
 * pane may fetch nothing.
 *
 * Run it with `npx tsx tools/drawings/make-font.ts` for other characters or another version, and commit
 * the result. The font and the subsetting tool are large, so they are not dependencies: these exact
 * versions are installed in .cache/font, and the fonts are verified by the checksums below.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, ".cache", "font");
const packages = ["@expo-google-fonts/noto-sans@0.4.2", "subset-font@2.9.0", "fontkit@2.0.4"];

type Range = readonly [first: number, last: number];

/** Characters of our own headings. */
const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
];

/** Characters of names and addresses in Europe, Vietnam and much of Africa. */
const names: readonly Range[] = [
  ...latin,
  // Latin Extended-B: letters of Romanian, Azeri, Pinyin and African languages.
  [0x180, 0x24f],
  // IPA Extensions: letters of African languages.
  [0x250, 0x25b],
  [0x25f, 0x263],
  [0x266, 0x272],
  [0x275, 0x275],
  [0x280, 0x292],
  // Letters that look like apostrophes.
  [0x2b9, 0x2c1],
  [0x2c6, 0x2cd],
  [0x2d8, 0x2dd],
  // Accents that NFC does not compose.
  [0x300, 0x30c],
  [0x30f, 0x30f],
  [0x311, 0x311],
  [0x31b, 0x31b],
  [0x323, 0x331],
  [0x342, 0x342],
  [0x345, 0x345],
  // Greek and Cyrillic.
  [0x370, 0x3ff],
  [0x400, 0x52f],
  // Latin Extended Additional, with Vietnamese.
  [0x1e00, 0x1eff],
  [0x2015, 0x2015],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
];

const cuts = [
  {
    exportName: "regular",
    file: "400Regular/NotoSans_400Regular.ttf",
    sha256: "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
    ranges: names,
    tells: "Noto Sans Regular: Latin, Latin Extended, Vietnamese, Greek, Cyrillic.",
  },
  {
    exportName: "semiBold",
    file: "600SemiBold/NotoSans_600SemiBold.ttf",
    sha256: "e691fe27813ec6ed11d0a5be4c6c1f6739996ed682462eaa3244a6185217dd6c",
    ranges: latin,
    tells: "Noto Sans SemiBold: Latin and Latin Extended-A, for headings and the receiver's name.",
  },
] as const;

type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    readonly targetFormat: "truetype";
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  },
) => Promise<Buffer>;

interface Fontkit {
  create(font: Buffer): { hasGlyphForCodePoint(point: number): boolean };
}

/** The wanted ranges that the subset really has: first, last, first, last … */
function covered(has: (point: number) => boolean, ranges: readonly Range[]): number[] {
  const edges: number[] = [];
  for (const [first, last] of ranges)
    for (let point = first; point <= last; point += 1) {
      if (!has(point)) continue;
      if (edges.at(-1) === point - 1) edges[edges.length - 1] = point;
      else edges.push(point, point);
    }
  return edges;
}

function textOf(ranges: readonly Range[]): string {
  let text = "";
  for (const [first, last] of ranges)
    for (let point = first; point <= last; point += 1) text += String.fromCodePoint(point);
  return text;
}

mkdirSync(cache, { recursive: true });
writeFileSync(join(cache, "package.json"), '{ "private": true }\n');
execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...packages], {
  cwd: cache,
  stdio: "inherit",
});
const requireFromCache = createRequire(join(cache, "package.json"));
const subsetFont = requireFromCache("subset-font") as SubsetFont;
const fontkit = requireFromCache("fontkit") as Fontkit;
const fontFolder = join(cache, "node_modules", "@expo-google-fonts", "noto-sans");

const parts = [
  "// Made by tools/drawings/make-font.ts from Noto Sans, Copyright 2022 The Noto Project Authors.",
  "// SPDX-License-Identifier: OFL-1.1 (the licence is in fonts/OFL.txt)",
];
for (const cut of cuts) {
  const font = readFileSync(join(fontFolder, cut.file));
  const sha256 = createHash("sha256").update(font).digest("hex");
  if (sha256 !== cut.sha256) throw new Error(`${cut.file} is another font: ${sha256}`);
  const ttf = await subsetFont(font, textOf(cut.ranges), {
    targetFormat: "truetype",
    // Kerning and accent placement. No ligatures or glyph composition (ccmp): text copied from the
    // sheet would lose the dot of "Thị".
    keepFeatures: ["kern", "mark", "mkmk"],
    noHinting: true,
  });
  const cutFont = fontkit.create(ttf);
  const edges = covered((point) => cutFont.hasGlyphForCodePoint(point), cut.ranges);
  parts.push("", `/** ${cut.tells} */`, `export const ${cut.exportName} = {`);
  parts.push("  /** The first and the last code point of each run that has glyphs, in turn. */");
  parts.push(`  covers: [${edges.join(", ")}],`);
  const deflated = deflateRawSync(ttf, { level: 9 });
  parts.push("  /** The TrueType font, deflated, in base64. */");
  parts.push(`  deflated: "${deflated.toString("base64")}",`, "} as const;");
  process.stdout.write(`${cut.exportName}: ${deflated.length} bytes\n`);
}
const made = join(root, "src", "attachment", "font-data.ts");
writeFileSync(made, `${parts.join("\n")}\n`);
execFileSync("npx", ["prettier", "--write", made], { cwd: root, stdio: "inherit" });
mkdirSync(join(root, "src", "attachment", "fonts"), { recursive: true });
writeFileSync(
  join(root, "src", "attachment", "fonts", "OFL.txt"),
  readFileSync(join(fontFolder, "LICENSE_FONT"), "utf8"),
);
