/** Noise in the marks around sentences: tables, bullets, markdown, full stops, headings, quotes. */
import { inAddresses, type Noise } from "./tools.ts";

const cellsOf = (line: string): string[] =>
  line.includes("\t")
    ? line.split("\t")
    : line
        .replace(/^\|\s*|\s*\|$/g, "")
        .split("|")
        .map((cell) => cell.trim());
const isRow = (line: string): boolean => line.includes("\t") || /^\|.*\|$/.test(line);
const isRule = (line: string): boolean => /^[|\s:-]+$/.test(line);

/** Each cell of a table on a line of its own. */
export const tablesFlattened: Noise = (text) =>
  text
    .split("\n")
    .filter((line) => !(isRow(line) && isRule(line)))
    .map((line) => (isRow(line) ? cellsOf(line).join("\n") : line))
    .join("\n");

/** Tables between tabs become tables of markdown. */
export const tablesToMarkdown: Noise = (text) =>
  text.replace(/(?:^[^\n]*\t[^\n]*\n)+/gm, (table) => {
    const rows = table.trimEnd().split("\n").map(cellsOf);
    const [first = []] = rows;
    const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
    return line(first) + line(first.map(() => "---")) + rows.slice(1).map(line).join("");
  });

/** Bullets read as another sign. */
export const strangeBullets: Noise = (text, { chance }) => {
  const sign = chance.pick(["®", "©", "·", "●", "■", ">", "o ", "»", "\uf0b7"]);
  return text.replace(/^[-•] /gm, (bullet) => (chance.happens(0.7) ? `${sign} ` : bullet));
};

/** What a conversion to markdown escapes and makes bold. */
export const markdownEscapes: Noise = (text, { chance }) => {
  const bold = text
    .replace(/^(?:## |\*\*)?(Artikel \d+[^\n*]*)(?:\*\*)?$/gm, "**$1**")
    .replace(/^([A-F])\. /gm, "$1\\. ");
  return inAddresses(bold, (address) => {
    const escaped = chance.happens(0.6) ? address.replace(/[._-]/g, "\\$&") : address;
    return chance.happens(0.4) ? `**${escaped}**` : escaped;
  });
};

/** Full stops and colons lost at the ends of lines and after an article's number. */
export const lostPunctuation: Noise = (text, { chance }) =>
  text
    .replace(/[.:;]$/gm, (sign) => (chance.happens(0.4) ? "" : sign))
    .replace(/\b(Artikel \d+)[:.] /g, (whole, article: string) =>
      chance.happens(0.7) ? `${article} ` : whole,
    );

export const upperCaseHeadings: Noise = (text) =>
  text.replace(/^(?:## |\*\*)?Artikel \d+[:.]? [^\n]*$/gm, (line) => line.toUpperCase());

/** Curly, other or no quotes around the names that "hierna" defines. */
export const otherQuotes: Noise = (text, { chance }) => {
  const [open, close] = chance.pick([
    ["“", "”"],
    ["„", "”"],
    ["«", "»"],
    ["‘", "’"],
    ["", ""],
  ] as const);
  return text.replace(
    /(hierna: )"([^"]*)"/g,
    (_whole, before: string, name: string) => `${before}${open}${name}${close}`,
  );
};
