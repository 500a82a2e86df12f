import { vi } from "vitest";

/** Ends each pause in the calling test file as soon as nothing else is left to do. */
export function withoutPauses(): void {
  beforeAll(() => {
    vi.useFakeTimers();
    vi.setTimerTickMode("nextTimerAsync");
  });
  afterAll(() => vi.useRealTimers());
}
