import { fail, ok } from "../core/base/result.ts";
import type { OfficeResult } from "../outlook/compose-item.ts";

/**
 * Reads until it matches, a few times: Outlook may take a moment to show what it just took in.
 *
 * A failed read is a failure at once. Gives `false` when it never matched.
 */
export async function readUntil<T>(
  read: () => Promise<OfficeResult<T>>,
  matches: (value: T) => boolean | Promise<boolean>,
): Promise<OfficeResult<boolean>> {
  for (const pauseMs of [0, 150, 400]) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const result = await read();
    if (!result.ok) return fail(result.error);
    if (await matches(result.value)) return ok(true);
  }
  return ok(false);
}
