import type { Result } from "../core/base/result.ts";
import type { MailCause } from "./mail-failure.ts";

/**
 * Does an act a second time when Outlook fails it, or says that it is done and it is not. The new
 * Outlook fails the first save of a mail's custom properties (#4628, #4851).
 *
 * Not after silence: what was asked first may still take effect.
 */
export async function onceMore<E extends MailCause>(
  act: () => Promise<Result<null, E>>,
): Promise<Result<null, E>> {
  const first = await act();
  if (first.ok) return first;
  const { kind } = first.error;
  return kind === "office-failed" || kind === "not-as-put" ? act() : first;
}
