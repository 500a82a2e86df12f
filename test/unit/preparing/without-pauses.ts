import { vi } from "vitest";

/** From here on, each pause in this file ends as soon as nothing else is left to do. */
export function withoutPauses(): void {
  beforeAll(() => {
    vi.useFakeTimers();
    vi.setTimerTickMode("nextTimerAsync");
  });
  afterAll(() => vi.useRealTimers());
}
