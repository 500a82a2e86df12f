import type { Clock } from "../clock.ts";
import type { StartSendRuntime } from "./handler-run.ts";
import { slowAfterMs, timedOutAfterMs, type Progress } from "./send-policy.ts";

/** One run of the add-in's handler, from the press on Send until it answers or is given up. */
export interface SendRun {
  isRunning(): boolean;
  /** How often the handler said that it was done. Outlook counts the first alone. */
  completions(): number;
  /** Gives it up: nothing is heard of it any more. */
  stop(): void;
}

/** @param onProgress - called when the run turns slow, and once when it ends. */
export function startRun({
  clock,
  startRuntime,
  onProgress,
}: {
  readonly clock: Clock;
  readonly startRuntime: StartSendRuntime;
  readonly onProgress: (progress: Progress) => void;
}): SendRun {
  const startedAt = clock.now();
  let running = true;
  let completions = 0;
  const elapsed = (): Progress => ({ kind: "running", elapsedMs: clock.now() - startedAt });

  const timers = [
    clock.after(slowAfterMs, () => onProgress(elapsed())),
    clock.after(timedOutAfterMs, () => {
      end(elapsed());
      runtime.stop();
    }),
  ];
  const endQuietly = (): boolean => {
    if (!running) return false;
    running = false;
    for (const cancel of timers) cancel();
    return true;
  };
  const end = (progress: Progress): void => {
    if (endQuietly()) onProgress(progress);
  };

  const runtime = startRuntime({
    onCompletion: (completion) => {
      completions += 1;
      if (completions > 1) return;
      end(
        completion.kind === "completed"
          ? { kind: "completed", options: completion.options }
          : { kind: "unavailable" },
      );
      runtime.finish();
    },
    onUnavailable: () => {
      end({ kind: "unavailable" });
      runtime.stop();
    },
  });

  return {
    isRunning: () => running,
    completions: () => completions,
    stop: () => {
      if (endQuietly()) runtime.stop();
    },
  };
}
