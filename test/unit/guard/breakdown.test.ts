import { vi } from "vitest";
import { sealKey, writeSeal } from "../../../src/core/mail/seal.ts";
import type { Completion } from "../../../src/guard/complete-event.ts";
import { handleSend, longestMs, type GuardTools } from "../../../src/guard/handle-send.ts";
import type { MessageReader } from "../../../src/outlook/compose-item.ts";
import { compileGuard } from "../../../tools/registry/compile/compile.ts";
import { memoryItem } from "../outlook/memory-item.ts";
import { madeDay } from "../preparing/made-preparation.ts";
import { attachmentName, madeSeal, mailboxes, reference } from "./sent-mail.ts";

const on = madeDay("2026-11-21");
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const sealed = (): MessageReader =>
  memoryItem({
    recipients: {
      to: mailboxes.map((address) => ({ address, name: address, isList: false })),
      cc: [],
      bcc: [],
    },
    subject: `Doorverwijzing ${reference}`,
    lines: ["In bijlage een doorverwijzing."],
    attachments: [
      {
        id: "a1",
        name: attachmentName,
        kind: "file",
        inline: false,
        bytes: new Uint8Array(Buffer.from("PK versleuteld")),
      },
    ],
    session: new Map([[sealKey, writeSeal(madeSeal())]]),
  });

const ordinary = (): MessageReader => memoryItem({ subject: "Vergadering" });

/** Presses Send. `before`: how often Outlook was told just before the limit; `completions`: in the end. */
async function send(
  item: MessageReader,
  change: Partial<GuardTools> = {},
): Promise<{ readonly before: number; readonly completions: readonly Completion[] }> {
  vi.useFakeTimers();
  try {
    const completions: Completion[] = [];
    handleSend(
      { completed: (completion) => completions.push(completion) },
      {
        item,
        protocols: compileGuard(),
        sending: () => ({ on, sender: null }),
        offersPane: () => true,
        ...change,
      },
    );
    await vi.advanceTimersByTimeAsync(longestMs - 1);
    const before = completions.length;
    await vi.advanceTimersByTimeAsync(longestMs);
    return { before, completions };
  } finally {
    vi.useRealTimers();
  }
}

const allow = [{ allowEvent: true }];
const stopped = [expect.objectContaining({ allowEvent: false })];
const because = (kinds: readonly string[]): readonly unknown[] => [
  expect.objectContaining({
    allowEvent: false,
    contextData: JSON.stringify({ version: 1, stopped: kinds }),
  }),
];

describe("a mail of which a read never ends", () => {
  it("stays at the time limit when it is sealed, judged by what was read", async () => {
    const item = { ...sealed(), body: () => never<never>() };
    const { before, completions } = await send(item);
    expect(before).toBe(0);
    expect(completions).toEqual(because(["message-unread"]));
  });

  it("stays for what was found as well as for what could not be read", async () => {
    const cc = { ok: true, value: [{ address: "a@b.example", name: "", isList: false }] } as const;
    const item = sealed();
    const slow = {
      ...item,
      subject: () => never<never>(),
      recipients: (field: "to" | "cc" | "bcc") =>
        field === "cc" ? Promise.resolve(cc) : item.recipients(field),
    };
    const { completions } = await send(slow);
    expect(completions).toEqual(because(["copied-in", "message-unread"]));
  });

  it("goes at the time limit when the pane did not prepare it", async () => {
    const { before, completions } = await send({
      ...ordinary(),
      recipients: () => never<never>(),
    });
    expect(before).toBe(0);
    expect(completions).toEqual(allow);
  });

  it.each<[string, Partial<MessageReader>, unknown]>([
    ["its seal cannot be read from the session", { sessionValue: () => never() }, stopped],
    ["its custom properties hang", { customProperty: () => never() }, stopped],
  ])("stays when %s", async (_what, change, outcome) => {
    expect((await send({ ...ordinary(), ...change })).completions).toEqual(outcome);
  });

  it("goes by its subject when its seal and its attachments cannot be read", async () => {
    const failed = { ok: false, error: { kind: "office-threw" } } as const;
    const change = {
      sessionValue: () => Promise.resolve(failed),
      attachments: () => never<never>(),
    };
    expect((await send({ ...ordinary(), ...change })).completions).toEqual(allow);
    expect((await send({ ...sealed(), ...change })).completions).toEqual(because(["seal-unread"]));
  });

  it("tells Outlook nothing more when the answer arrives late", async () => {
    let answer: (value: { readonly ok: true; readonly value: string }) => void = () => undefined;
    const late = new Promise<{ readonly ok: true; readonly value: string }>((resolve) => {
      answer = resolve;
    });
    const sent = send({ ...sealed(), subject: () => late });
    const { completions } = await sent;
    answer({ ok: true, value: "te laat" });
    await late;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(completions).toHaveLength(1);
  });
});

describe("an error in our own code", () => {
  const broken = (): never => {
    throw new Error("A bug");
  };
  /** Throws at its second call, which judging makes. */
  const breaksWhenJudging = () => {
    let asked = 0;
    return () => {
      asked += 1;
      return asked === 1 ? { on, sender: null } : broken();
    };
  };

  it("stops a sealed mail while judging, and lets another mail go", async () => {
    const inSealed = await send(sealed(), { sending: broken });
    expect(inSealed).toEqual({ before: 1, completions: because(["seal-unread"]) });
    const inOrdinary = await send(ordinary(), { sending: breaksWhenJudging() });
    expect(inOrdinary).toEqual({ before: 1, completions: allow });
  });

  it("lets an ordinary mail go when not even the day is known", async () => {
    const toMailbox = memoryItem({
      recipients: {
        to: mailboxes.map((address) => ({ address, name: address, isList: false })),
        cc: [],
        bcc: [],
      },
    });
    for (const item of [ordinary(), toMailbox])
      expect(await send(item, { sending: broken })).toEqual({ before: 1, completions: allow });
  });

  it("stops a sealed mail with a sentence when asking for the pane throws", async () => {
    const { before, completions } = await send(
      {
        ...sealed(),
        subject: () => Promise.resolve({ ok: false, error: { kind: "office-threw" } }),
      },
      { offersPane: broken },
    );
    expect(before).toBe(1);
    expect(completions).toEqual([
      {
        allowEvent: false,
        errorMessage: expect.stringMatching(/^Outlook liet het onderwerp niet/) as unknown,
      },
    ]);
  });

  it("stops a sealed mail when a read throws", async () => {
    expect((await send({ ...sealed(), attachmentBytes: broken })).completions).toEqual(stopped);
    expect((await send({ ...sealed(), recipients: broken })).completions).toEqual(stopped);
    expect((await send({ ...sealed(), subject: broken })).completions).toEqual(stopped);
  });

  it("lets another mail go when a read throws", async () => {
    expect((await send({ ...ordinary(), recipients: broken })).completions).toEqual(allow);
  });

  it("tells Outlook once, even when Outlook throws", async () => {
    let told = 0;
    const event = {
      completed: () => {
        told += 1;
        throw new Error("Outlook refuses");
      },
    };
    handleSend(event, {
      item: ordinary(),
      protocols: [],
      sending: () => ({ on, sender: null }),
      offersPane: () => true,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(1);
  });
});
