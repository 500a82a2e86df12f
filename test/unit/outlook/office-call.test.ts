import { vi } from "vitest";
import { createCallQueue, officeCall } from "../../../src/outlook/office-call.ts";
import { readBytes, readRecipientList, readText } from "../../../src/outlook/read-answer.ts";
import { toBase64 } from "../../../src/outlook/to-base64.ts";

const succeeded = (value: unknown) => ({ status: "succeeded", value });

function ask(start: (callback: (answer: unknown) => void) => void) {
  return officeCall(1000, start, readText);
}

describe("a call to Office.js", () => {
  it("returns Outlook's answer", async () => {
    expect(await ask((done) => done(succeeded("Onderwerp")))).toEqual({
      ok: true,
      value: "Onderwerp",
    });
  });

  it.each<[string, unknown, object]>([
    [
      "failed with its code",
      { status: "failed", error: { code: 9020 } },
      { kind: "office-failed", code: 9020 },
    ],
    ["failed without a code", { status: "failed" }, { kind: "office-failed", code: null }],
    ["a value of another shape", succeeded(3), { kind: "office-wrong-shape" }],
    ["no value", succeeded(undefined), { kind: "office-wrong-shape" }],
    ["null", null, { kind: "office-wrong-shape" }],
    ["a status that does not exist", { status: "maybe" }, { kind: "office-wrong-shape" }],
  ])("is an error when answered with %s", async (_what, answer, error) => {
    const result = await ask((done) => done(answer));
    expect(result).toMatchObject({ ok: false, error });
  });

  it("fails differently when it throws and when the method does not exist", async () => {
    const refused = await ask(() => {
      throw new Error("The argument is out of range");
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: "office-threw" } });
    const item: { readonly subject?: { getAsync(): void } } = {};
    const missing = await ask(() => (item as Required<typeof item>).subject.getAsync());
    expect(missing).toMatchObject({ ok: false, error: { kind: "office-missing" } });
  });

  it("fails as unanswered at its time limit and ignores a late answer", async () => {
    vi.useFakeTimers();
    let answer: (value: unknown) => void = () => undefined;
    const asked = ask((done) => {
      answer = done;
    });
    vi.advanceTimersByTime(1000);
    answer(succeeded("te laat"));
    expect(await asked).toEqual({
      ok: false,
      error: { kind: "office-silent", limitMs: 1000 },
    });
    vi.useRealTimers();
  });
});

describe("the queue of calls", () => {
  it("runs one call at a time, even after a failed one", async () => {
    const queue = createCallQueue(1);
    const order: string[] = [];
    const slow = queue(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("slow");
    });
    const broken = queue(() => Promise.reject(new Error("broken")));
    const quick = queue(() => {
      order.push("quick");
      return Promise.resolve();
    });
    await expect(broken).rejects.toThrow("broken");
    await Promise.all([slow, quick]);
    expect(order).toEqual(["slow", "quick"]);
  });

  it("runs calls in order, as many at once as allowed", async () => {
    const queue = createCallQueue(3);
    const ends: (() => void)[] = [];
    const started: number[] = [];
    const calls = [0, 1, 2, 3, 4].map((nth) =>
      queue(
        () =>
          new Promise<void>((end) => {
            started.push(nth);
            ends[nth] = end;
          }),
      ),
    );
    expect(started).toEqual([0, 1, 2]);
    ends[1]?.();
    await calls[1];
    expect(started).toEqual([0, 1, 2, 3]);
    for (const nth of [0, 2, 3]) ends[nth]?.();
    await calls[3];
    ends[4]?.();
    await Promise.all(calls);
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });

  it("runs the next call after one that throws", async () => {
    const queue = createCallQueue(1);
    const thrown = queue((): Promise<never> => {
      throw new Error("broken");
    });
    await expect(thrown).rejects.toThrow("broken");
    expect(await queue(() => Promise.resolve("next"))).toBe("next");
  });
});

describe("an answer", () => {
  it.each<[string, unknown]>([
    ["no list", null],
    ["a list with something else in it", [{ emailAddress: "a@b.example" }, 3]],
    ["a recipient without an address", [{ displayName: "An" }]],
  ])("is not a list of recipients when it holds %s", (_what, value) => {
    expect(readRecipientList(value)).toBeUndefined();
  });

  it.each([
    { recipientType: "distributionList", isList: true },
    { recipientType: "user", isList: false },
    { recipientType: "something newer", isList: false },
    { recipientType: undefined, isList: false },
  ])(
    "is a distribution list or a person by its type, $recipientType",
    ({ recipientType, isList }) => {
      const entry = { emailAddress: "a@b.example", displayName: "A", recipientType };
      expect(readRecipientList([entry])).toEqual([{ address: "a@b.example", name: "A", isList }]);
    },
  );

  it("returns the bytes unchanged, even many", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => place % 256);
    expect(readBytes({ content: toBase64(bytes), format: "base64" })).toEqual(bytes);
    expect(readBytes({ content: "https://voorbeeld.example", format: "url" })).toBeUndefined();
  });
});
