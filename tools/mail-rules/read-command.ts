import type { Settings } from "./found-rule.ts";

/*
 * A command of an export: "New-TransportRule -Name 'a' -Mode Enforce -SubjectMatchesPatterns 'b','c'".
 * Microsoft shows such commands and does not describe them.
 */
const token =
  /\s+|(?<parameter>-[A-Za-z]\w*:?)|(?<quotedForPowerShell>'(?:[^']|'')*'|"(?:[^"]|"")*")|(?<bare>[^\s,'"()@]+)|[,()@]/y;

/**
 * The parameters of a command with their values; one without a value is true, and one that is false
 * is left out.
 *
 * Null when it is no New-TransportRule, or holds something that is not understood.
 */
export function readCommand(command: string): Settings | null {
  const text = command.trim();
  const start = /^New-TransportRule(?=\s)/i.exec(text);
  if (start === null) return null;
  const settings = new Map<string, string[]>();
  let values: string[] | null = null;
  token.lastIndex = start[0].length;
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups;
    if (groups === undefined) return null;
    const { parameter, quotedForPowerShell, bare } = groups;
    if (parameter !== undefined) {
      values = [];
      settings.set(parameter.slice(1).replace(/:$/, ""), values);
    } else if (quotedForPowerShell !== undefined || bare !== undefined) {
      if (values === null) return null;
      values.push(
        quotedForPowerShell === undefined ? truth(bare ?? "") : unquote(quotedForPowerShell),
      );
    }
  }
  return new Map(
    [...settings]
      .map(([name, found]) => [name, found.length === 0 ? ["true"] : found] as const)
      .filter(([, [first]]) => first !== "false"),
  );
}

function unquote(text: string): string {
  const quote = text.charAt(0);
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}

function truth(value: string): string {
  return /^\$(true|false)$/i.test(value) ? value.slice(1).toLowerCase() : value;
}
