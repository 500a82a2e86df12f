/** Rows of a CSV file without quotes, under the names of its first line. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>> & {
  readonly line: number;
};

/**
 * Reads text with exactly these columns. A row with quotes, or with too many or too few values,
 * comes back among `broken` by its line number.
 */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): { readonly rows: readonly CsvRow<Column>[]; readonly broken: readonly number[] } {
  const lines = text.replace(/\n$/, "").split("\n");
  const broken: number[] = lines[0] === columns.join(",") ? [] : [1];
  const rows: CsvRow<Column>[] = [];
  lines.slice(1).forEach((line, index) => {
    const values = line.split(",");
    if (values.length !== columns.length || /["\r|;=]/.test(line)) broken.push(index + 2);
    else {
      const named = columns.map((column, position) => [column, values[position] ?? ""] as const);
      rows.push({
        ...(Object.fromEntries(named) as Record<Column, string>),
        line: index + 2,
      });
    }
  });
  return { rows, broken };
}
