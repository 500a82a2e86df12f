import { jest } from "@jest/globals";

/** From here on, each pause in this file ends as soon as nothing else is left to do. */
export function withoutPauses(): void {
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
    jest.setTimerTickMode({ mode: "nextAsync" });
  });
  afterAll(() => jest.useRealTimers());
}
