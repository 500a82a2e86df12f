/** A value with change listeners. */
export interface Store<T> {
  get(): T;
  update(change: (former: T) => T): void;
  /** Calls back after each change. Returns the unsubscribe function. */
  subscribe(listener: (now: T, former: T) => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(now: T, former: T) => void>();
  return {
    get: () => value,
    update: (change) => {
      const former = value;
      value = change(former);
      if (value !== former) for (const listener of [...listeners]) listener(value, former);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
