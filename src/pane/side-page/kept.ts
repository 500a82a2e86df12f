/** What a side page keeps while it is closed: in memory alone, until the pane closes. */
export interface Kept<T> {
  /** Null: nothing kept. */
  readonly get: () => T | null;
  readonly set: (value: T | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function keep<T>(): Kept<T> {
  let kept: T | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => kept,
    set: (value) => {
      kept = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
