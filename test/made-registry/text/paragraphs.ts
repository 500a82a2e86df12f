import type { TextStyle } from "./style.ts";

/** A fact as printed: its printed form, or its value when equal. */
export function said(fact: {
  readonly value: unknown;
  readonly printed?: string | undefined;
}): string {
  if (fact.printed !== undefined) return fact.printed;
  if (typeof fact.value !== "string") throw new TypeError("A fact without words");
  return fact.value;
}

export function articleHeading(text: string, { headings }: TextStyle): string {
  if (headings === "plain") return text;
  return headings === "bold" ? `**${text}**` : `## ${text}`;
}

export function list(items: readonly string[], { bullet }: TextStyle): string {
  return items.map((item) => `${bullet} ${item}`).join("\n");
}

/** Rows of cells; the first row is a head when `hasHead`. */
export function table(
  rows: readonly (readonly string[])[],
  { tables }: TextStyle,
  hasHead = false,
): string {
  if (tables === "tabs") return rows.map((row) => row.join("\t")).join("\n");
  if (tables === "lines") return rows.map((row) => row.join("\n")).join("\n\n");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = [], ...others] = rows;
  const rule = `|${first.map(() => " --- |").join("")}`;
  const head = hasHead ? [line(first), rule] : [line(first.map(() => " ")), rule, line(first)];
  return [...head, ...others.map(line)].join("\n");
}

/** Paragraphs separated by empty lines, wrapped to `width` where possible. */
export function layOut(paragraphs: readonly string[], width: number | null): string {
  const laid = paragraphs.map((paragraph) =>
    width === null
      ? paragraph
      : paragraph
          .split("\n")
          .map((line) => (line.startsWith("|") || line.includes("\t") ? line : wrap(line, width)))
          .join("\n"),
  );
  return `${laid.join("\n\n")}\n`;
}

function wrap(line: string, width: number): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}
