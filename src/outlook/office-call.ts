import { isRecord } from "../core/base/is-record.ts";
import { fail, ok } from "../core/base/result.ts";
import type { OfficeResult } from "./compose-item.ts";

/** How long a call may take before it counts as silent, in milliseconds. */
export interface ReadLimits {
  readonly readMs: number;
  readonly bytesMs: number;
}

/** Those of the pane. */
export const limits = {
  readMs: 10_000,
  bytesMs: 60_000,
  writeMs: 15_000,
  saveMs: 30_000,
  attachMs: 60_000,
} as const;

/** Error codes of Office.js with a meaning of their own. */
export const officeCodes = { keyNotFound: 9050 } as const;

/**
 * The one place where an answer of Office.js is unwrapped.
 *
 * Office.js may throw at once (arguments it does not like), answer "failed", answer with the wrong
 * thing, or never answer. Each becomes an error value. An answer after the time limit is ignored,
 * although what was asked may still happen in the message.
 *
 * @param read - turns the answer into the value, or undefined when it cannot be one.
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
      settle(fail({ kind: isMissing(thrown) ? "office-missing" : "office-threw" }));
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
    // What breaks the reading is no answer either.
  }
  return fail({ kind: "office-wrong-shape" });
}

/** Calling a member that this Outlook lacks gives a TypeError; Office.js itself throws plain errors. */
function isMissing(thrown: unknown): boolean {
  return thrown instanceof TypeError;
}

/** Runs a call when its turn has come. */
export type CallQueue = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * Lets calls through in the order in which they were made, at most `atOnce` at a time: Outlook allows
 * three at once and then fails the next.
 *
 * A call that fails or is silent frees the way for the one behind it.
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
