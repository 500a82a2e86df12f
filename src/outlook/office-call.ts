import { isRecord } from "../core/base/is-record.ts";
import { fail, ok } from "../core/base/result.ts";
import type { OfficeResult } from "./compose-item.ts";

/** Time limits for readings, in milliseconds. */
export interface ReadLimits {
  readonly readMs: number;
  readonly bytesMs: number;
}

/** The time limits of the pane, in milliseconds. */
export const limits = {
  readMs: 10_000,
  bytesMs: 60_000,
  writeMs: 15_000,
  saveMs: 30_000,
  attachMs: 60_000,
} as const;

/** Error codes of Office.js that have a meaning here. */
export const officeCodes = { itemNotSaved: 9046, keyNotFound: 9050 } as const;

/**
 * Makes a call to Office.js. The only place where its answers are unwrapped.
 *
 * Office.js may throw at once (on arguments it rejects), answer "failed", answer with a wrong
 * value, or never answer. Each becomes an error value. An answer after the time limit is ignored,
 * although the act may still take effect in the message.
 *
 * @param read - turns the answer into the value; undefined when it cannot be one.
 */
export function officeCall<T>(
  limitMs: number,
  start: (callback: (answer: unknown) => void) => void,
  read: (answer: unknown) => T | undefined,
): Promise<OfficeResult<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: "office-silent", limitMs })), limitMs);
    const settle = (result: OfficeResult<T>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      start((answer) => settle(unwrap(answer, read)));
    } catch (thrown) {
      settle(fail({ kind: kindOfThrown(thrown) }));
    }
  });
}

function unwrap<T>(answer: unknown, read: (answer: unknown) => T | undefined): OfficeResult<T> {
  const { status, error, value } = isRecord(answer) ? answer : {};
  if (status === "failed") {
    const code = isRecord(error) && typeof error.code === "number" ? error.code : null;
    return fail({ kind: "office-failed", code });
  }
  try {
    const found = status === "succeeded" ? read(value) : undefined;
    if (found !== undefined) return ok(found);
  } catch {
    // An answer that breaks the reading has the wrong shape too.
  }
  return fail({ kind: "office-wrong-shape" });
}

/** Thrown where a call asks for the item and no message is being composed. */
export class NoItem extends Error {}

/** Calling a missing member gives a TypeError; Office.js itself throws plain errors. */
function kindOfThrown(thrown: unknown): "office-no-item" | "office-missing" | "office-threw" {
  if (thrown instanceof NoItem) return "office-no-item";
  return thrown instanceof TypeError ? "office-missing" : "office-threw";
}

/** Outlook accepts so many calls at once and fails the next. */
export const mostCallsAtOnce = 3;

/** Runs a call when its turn comes. */
export type CallQueue = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * Runs calls in the order in which they were made, at most `atOnce` at a time.
 *
 * A call that fails or stays silent makes room for the next.
 */
export function createCallQueue(atOnce: number): CallQueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  const startNext = (): void => {
    if (running < atOnce) waiting.shift()?.();
  };
  const finish = (): void => {
    running -= 1;
    startNext();
  };
  return <T>(call: () => Promise<T>) =>
    new Promise<T>((resolve) => {
      waiting.push(() => {
        running += 1;
        const called = new Promise<T>((settle) => settle(call()));
        called.then(finish, finish);
        resolve(called);
      });
      startNext();
    });
}
