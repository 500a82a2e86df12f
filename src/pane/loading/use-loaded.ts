import { useEffect, useState } from "react";

/** Code that loads after the first screen. */
export type Loaded<T> =
  | { readonly kind: "loading" }
  /** The network failed, or a new version was deployed. What was typed is still there. */
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "loaded"; readonly value: T };

/** Loads once, and again on `retry` after a failure. `load` must keep its identity. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: "loading" });
  useEffect(() => {
    let current = true;
    const retry = (): void => {
      setLoaded({ kind: "loading" });
      setTries((former) => former + 1);
    };
    const attempt = async (): Promise<Loaded<T>> => {
      try {
        return { kind: "loaded", value: await load() };
      } catch {
        return { kind: "failed", retry };
      }
    };
    void attempt().then((outcome) => {
      if (current) setLoaded(outcome);
    });
    return () => {
      current = false;
    };
  }, [load, tries]);
  return loaded;
}
