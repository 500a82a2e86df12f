import { isSoftKind, liftKey, type SoftKind } from "../guard/finding.ts";
import { ok, type Result } from "../core/base/result.ts";
import type { ComposeItem, MessageReader } from "../outlook/compose-item.ts";
import { asPut, type MailCause } from "./mail-failure.ts";
import { readUntil } from "./read-until.ts";

/*
 * What a person looked at and lifted, so that the guard lets it pass. It lives in session data: a draft
 * that is opened again is looked at again.
 */

/** The findings that were lifted. What cannot be read or understood lifts nothing. */
export async function readLifted(item: MessageReader): Promise<readonly SoftKind[]> {
  const text = await item.sessionValue(liftKey);
  return text.ok ? parseLifted(text.value) : [];
}

/** Lifts findings beside those that were lifted before, and reads it back. */
export async function lift(
  item: ComposeItem,
  kinds: readonly SoftKind[],
): Promise<Result<null, MailCause>> {
  const former = await item.sessionValue(liftKey);
  if (!former.ok) return former;
  const all = [...new Set([...parseLifted(former.value), ...kinds])];
  const written = await item.setSessionValue(liftKey, JSON.stringify(all));
  if (!written.ok) return written;
  return asPut(
    "lift",
    await readUntil(
      () => item.sessionValue(liftKey),
      (found) => all.every((kind) => parseLifted(found).includes(kind)),
    ),
  );
}

/** Forgets what was lifted: another mail is prepared, to be looked at anew. */
export async function clearLifted(item: ComposeItem): Promise<Result<null, MailCause>> {
  const present = await item.sessionValue(liftKey);
  if (!present.ok) return present;
  if (present.value === null) return ok(null);
  const removed = await item.removeSessionValue(liftKey);
  if (!removed.ok) return removed;
  return asPut(
    "lift",
    await readUntil(
      () => item.sessionValue(liftKey),
      (found) => found === null,
    ),
  );
}

function parseLifted(text: string | null): readonly SoftKind[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isSoftKind) : [];
  } catch {
    return [];
  }
}
