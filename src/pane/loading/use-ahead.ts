import { useEffect } from "react";

/**
 * Loads code while its page is being filled in, so that the click that needs it does not wait. A
 * failure is ignored: the click tries again and reports it.
 */
export function useAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    load().catch(() => undefined);
  }, [load]);
}
