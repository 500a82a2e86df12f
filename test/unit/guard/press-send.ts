import { vi } from "vitest";
import type { Completion } from "../../../src/guard/complete-event.ts";
import { startGuard } from "../../../src/guard/start-guard.ts";
import { compileGuard } from "../../../tools/registry/compile/compile.ts";
import { madeOffice, type MadeOffice, type OfficeOptions } from "./made-office.ts";
import type { SentMail } from "./sent-mail.ts";

const protocols = compileGuard();

export interface Pressed extends MadeOffice {
  /** Each call of `event.completed`. */
  readonly completions: readonly Completion[];
  /** How long the user waited. */
  readonly tookMs: number;
}

/**
 * Presses Send on a mail and waits until all is done, under fake timers.
 *
 * @param at - ISO 8601 instant, such as "2026-11-21T10:00:00Z".
 */
export async function pressSend(
  mail: SentMail,
  options: OfficeOptions = {},
  at = "2026-11-21T10:00:00Z",
): Promise<Pressed> {
  vi.useFakeTimers({ now: new Date(at) });
  const office = madeOffice(mail, options);
  Reflect.set(globalThis, "Office", office.Office);
  try {
    startGuard(protocols);
    const { completions } = office.pressSend();
    let tookMs = 0;
    for (; completions.length === 0 && tookMs < 60_000; tookMs += 100)
      await vi.advanceTimersByTimeAsync(100);
    await vi.advanceTimersByTimeAsync(60_000);
    return { ...office, completions, tookMs };
  } finally {
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, "Office");
  }
}
