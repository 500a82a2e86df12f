import type { CallName } from "./call.ts";
import type { RuntimeName } from "./start-up.ts";
import { createStore } from "../store.ts";

/**
 * How a call goes wrong.
 *
 * - `error`: Outlook answers that it failed; nothing happened.
 * - `hang`: no answer, ever; nothing happened.
 * - `late`: the act and its answer come `delayMs` later.
 * - `lie`: an act is said to be done and was not; a read answers what stood there at the start.
 * - `wrong-shape`: said to be done, with an answer that cannot be one; nothing happened.
 */
export const faultKinds = ["error", "hang", "late", "lie", "wrong-shape"] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly call: CallName;
  readonly kind: FaultKind;
  /** Only calls from there, and only those are counted. From anywhere when not given. */
  readonly runtime?: RuntimeName;
  /** Only the nth call after this was asked, counting from 1. Every call when not given. */
  readonly occurrence?: number;
  /** For `late`. 3000 when not given. */
  readonly delayMs?: number;
  /** For `error`. 9020 (a failure without more) when not given. */
  readonly errorCode?: number;
  /** For `wrong-shape`: an answer of another shape, or none. "garbage" when not given. */
  readonly shape?: "garbage" | "null";
}

export interface Faults {
  fail(fault: Fault): void;
  clear(): void;
  /** The same list until it changes. */
  list(): readonly Fault[];
  /** Calls back when the list changes; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The fault that meets this call, if any; counts the call. The first that was asked wins. */
  take(call: CallName, from: RuntimeName): Fault | null;
}

export function createFaults(): Faults {
  const faults = createStore<readonly Fault[]>([]);
  const seen = new Map<Fault, number>();
  return {
    fail: (fault) => faults.update((former) => [...former, { ...fault }]),
    clear: () => {
      seen.clear();
      faults.update(() => []);
    },
    list: () => faults.get(),
    subscribe: (listener) => faults.subscribe(listener),
    take: (call, from) => {
      const same = faults
        .get()
        .filter((fault) => fault.call === call && (fault.runtime ?? from) === from);
      for (const fault of same) seen.set(fault, (seen.get(fault) ?? 0) + 1);
      const met = same.find(
        (fault) => fault.occurrence === undefined || fault.occurrence === seen.get(fault),
      );
      return met ?? null;
    },
  };
}
