import { useEffect } from "react";

/**
 * Loads code while its page is being filled in, so that the click that needs it need not wait.
 *
 * A failure is no matter here: the click asks again, and tells it.
 */
export function useAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    load().catch(() => undefined);
  }, [load]);
}
