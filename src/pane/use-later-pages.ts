import { useEffect, useState, type ComponentType } from "react";
import type { State } from "../referral/state.ts";

/** The states whose pages load after the first. */
export type LaterState = Exclude<State, { step: "team" | "place" }>;

export type LaterPages =
  | { readonly kind: "loading" }
  /** The network was gone, or a new version was put online; what was typed is still there. */
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "loaded"; readonly Pages: ComponentType<{ readonly state: LaterState }> };

/** Loads the later pages as soon as the first one stands there, ahead of the click that needs them. */
export function useLaterPages(): LaterPages {
  const [tries, setTries] = useState(0);
  const [pages, setPages] = useState<LaterPages>({ kind: "loading" });
  useEffect(() => {
    let current = true;
    const load = async (): Promise<LaterPages> => {
      try {
        const { LaterPages } = await import("./later-pages.tsx");
        return { kind: "loaded", Pages: LaterPages };
      } catch {
        const retry = (): void => {
          setPages({ kind: "loading" });
          setTries((former) => former + 1);
        };
        return { kind: "failed", retry };
      }
    };
    void load().then((loaded) => {
      if (current) setPages(loaded);
    });
    return () => {
      current = false;
    };
  }, [tries]);
  return pages;
}
