import { sealKey } from "../../../src/core/mail/seal.ts";
import { findSeal } from "../../../src/guard/facts/find-seal.ts";
import { createCallQueue } from "../../../src/outlook/office-call.ts";
import { officeMessageReader } from "../../../src/outlook/office-message-reader.ts";

/** The product's reader over an item whose session data give this answer to any key. */
function readerOf(answer: object) {
  const item = {
    sessionData: { getAsync: (_key: string, done: (answer: object) => void) => done(answer) },
    loadCustomPropertiesAsync: (done: (answer: object) => void) => {
      const held = new Map<string, unknown>([[sealKey, "a copy that nobody can read"]]);
      done({
        status: "succeeded",
        value: {
          get: (name: string) => held.get(name),
          set: (name: string, value: unknown) => held.set(name, value),
          remove: (name: string) => held.delete(name),
        },
      });
    },
  };
  return officeMessageReader(() => item as unknown as Office.MessageCompose, createCallQueue(1), {
    readMs: 100,
    bytesMs: 100,
  });
}

const absences: readonly (readonly [string, object])[] = [
  ["fails with code 9050", { status: "failed", error: { code: 9050 } }],
  ["succeeds with null", { status: "succeeded", value: null }],
  ["succeeds with undefined", { status: "succeeded", value: undefined }],
  ["succeeds without a value", { status: "succeeded" }],
  ["succeeds with an empty text", { status: "succeeded", value: "" }],
  ["succeeds with an empty set as text", { status: "succeeded", value: "{}" }],
];

describe("a key of the session data", () => {
  it.each(absences)("is absent when Outlook %s", async (_what, answer) => {
    expect(await readerOf(answer).sessionValue("key")).toEqual({ ok: true, value: null });
  });

  it.each(absences)(
    "sends the search for a seal to the copy when Outlook %s",
    async (_w, answer) => {
      expect(await findSeal(readerOf(answer))).toEqual({ ok: true, value: { kind: "unreadable" } });
    },
  );

  it.each([7, false, {}, []])("is an error, and not absent, when it holds %j", async (value) => {
    const read = await readerOf({ status: "succeeded", value }).sessionValue("key");
    expect(read).toEqual({ ok: false, error: { kind: "office-wrong-shape" } });
  });

  it("is an error, and not absent, when Outlook fails otherwise", async () => {
    const read = await readerOf({ status: "failed", error: { code: 9020 } }).sessionValue("key");
    expect(read).toEqual({ ok: false, error: { kind: "office-failed", code: 9020 } });
  });
});
