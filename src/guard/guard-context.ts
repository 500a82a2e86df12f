import type { GuardContext } from "./finding.ts";

/** What the guard handed to the pane. Null for anything else, so also where nobody handed anything. */
export function parseGuardContext(text: string | null): GuardContext | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isGuardContext(value) ? value : null;
}

/** Whether the guard stopped the mail of the self-check. */
export function isSelfCheckStop(text: string | null): boolean {
  return parseGuardContext(text)?.stopped.includes("self-check") === true;
}

function isGuardContext(value: unknown): value is GuardContext {
  if (typeof value !== "object" || value === null) return false;
  const { version, stopped } = value as Readonly<Record<string, unknown>>;
  return (
    version === 1 && Array.isArray(stopped) && stopped.every((kind) => typeof kind === "string")
  );
}
