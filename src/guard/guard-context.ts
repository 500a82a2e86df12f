import type { GuardContext } from "./finding.ts";

/** A mail that the guard stopped: one to be put right, or the trial of the self-check. */
type StoppedMail = "mail" | "trial";

/** What the guard stopped, by the context that Outlook passed; null where it stopped nothing. */
export function stoppedMail(context: string | null): StoppedMail | null {
  if (context === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(context);
  } catch {
    return null;
  }
  if (!isGuardContext(value)) return null;
  return value.stopped.includes("self-check") ? "trial" : "mail";
}

function isGuardContext(value: unknown): value is GuardContext {
  if (typeof value !== "object" || value === null) return false;
  const { version, stopped } = value as Readonly<Record<string, unknown>>;
  return (
    version === 1 && Array.isArray(stopped) && stopped.every((kind) => typeof kind === "string")
  );
}
