/** Text as PowerShell: what was made by us is quotedForPowerShell here and nowhere else. */

/**
 * A text in single quotes, in which PowerShell expands nothing. PowerShell reads four curly quotes as
 * a quote too, so they are doubled as well (about_Quoting_Rules).
 *
 * Throws on a line break: none of our texts has one.
 */
export function quotedForPowerShell(text: string): string {
  if (/[\r\n]/.test(text)) throw new RangeError("A line break in a text for PowerShell");
  return `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/** The value of a parameter: a truth value, a text, or a list of texts. */
export function powershellValue(values: readonly string[]): string {
  const [only = "", ...others] = values;
  if (others.length === 0) return only === "true" ? "$true" : quotedForPowerShell(only);
  const lines = values.map((value) => `            ${quotedForPowerShell(value)}`);
  return `@(\n${lines.join(",\n")}\n        )`;
}
