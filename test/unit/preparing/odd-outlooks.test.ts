import { sealKey, parseSeal } from "../../../src/core/mail/seal.ts";
import { textOf } from "../../../src/core/mail/text-of-preparation.ts";
import { fail, ok } from "../../../src/core/base/result.ts";
import type { ComposeItem } from "../../../src/outlook/compose-item.ts";
import { emptyFormer } from "../../../src/preparing/inspect-mail.ts";
import { mendMail } from "../../../src/preparing/mend-mail.ts";
import { prepareMail } from "../../../src/preparing/prepare-mail.ts";
import { undoMail } from "../../../src/preparing/undo-mail.ts";
import { realRegistry } from "../../registry/load.ts";
import { memoryItem, type MemoryItem } from "../outlook/memory-item.ts";
import { madePreparation, repeatable, smallAttachments } from "./made-preparation.ts";
import { withoutPauses } from "./without-pauses.ts";

/*
 * Outlooks that answer late or fail the first time, each as it was reported. The same mail in memory
 * lies below, with the calls replaced that answer otherwise.
 */

withoutPauses();

const preparation = madePreparation();
const failed = fail({ kind: "office-failed", code: 9020 } as const);

function prepare(item: ComposeItem) {
  return prepareMail(preparation, {
    item,
    random: repeatable(3),
    registry: realRegistry(),
    earlier: null,
    loadAttachmentMaker: () => Promise.resolve(smallAttachments),
    report: () => undefined,
    signature: "",
    standing: "",
  });
}

function undo(item: ComposeItem) {
  const { reference } = preparation;
  return undoMail(item, {
    reference,
    text: textOf(preparation),
    former: emptyFormer,
    seal: null,
    sealed: true,
  });
}

const stateOf = (values: ReadonlyMap<string, string>) =>
  parseSeal(values.get(sealKey) ?? "")?.state;

/** The first of these calls fails; the others go through. */
function failsFirst<A extends readonly unknown[], R>(call: (...all: A) => Promise<R>) {
  let calls = 0;
  return (...all: A): Promise<R | typeof failed> => {
    calls += 1;
    return calls === 1 ? Promise.resolve(failed) : call(...all);
  };
}

describe("an Outlook that keeps no custom properties of a mail that was never saved", () => {
  const strict = (item: MemoryItem): ComposeItem => ({
    ...item,
    setCustomProperty: (name, value) =>
      item.mail.saves === 0 ? Promise.resolve(failed) : item.setCustomProperty(name, value),
  });

  it("has its mail prepared at the first try", async () => {
    const item = memoryItem();
    expect(await prepare(strict(item))).toMatchObject({ ok: true });
    expect(stateOf(item.mail.properties)).toBe("prepared");
  });

  it("never holds our content without a seal that says so", async () => {
    const item = memoryItem();
    item.onCall(({ session, saves, subject, attachments }) => {
      if (saves > 0 || subject !== "" || attachments.length > 0)
        expect(stateOf(session)).toBeDefined();
    });
    await prepare(strict(item));
  });
});

describe("an Outlook that fails the first time", () => {
  it("has its mail prepared when that was the first save", async () => {
    const item = memoryItem();
    const outcome = await prepare({ ...item, save: failsFirst(() => item.save()) });
    expect(outcome).toMatchObject({ ok: true });
    expect(item.mail.saves).toBe(3);
  });

  it("has its mail prepared when that was the first save of a property", async () => {
    const item = memoryItem();
    const outcome = await prepare({
      ...item,
      setCustomProperty: failsFirst((name: string, value: string) =>
        item.setCustomProperty(name, value),
      ),
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(stateOf(item.mail.properties)).toBe("prepared");
  });

  it.each(["save", "setCustomProperty"] as const)(
    "is asked no third time for %s, and the mail is not ready",
    async (call) => {
      const item = memoryItem();
      let asked = 0;
      const outcome = await prepare({
        ...item,
        [call]: () => {
          asked += 1;
          return Promise.resolve(failed);
        },
      });
      expect(outcome).toMatchObject({ ok: false, error: { act: "seal-preparing" } });
      expect(asked).toBe(2);
      expect(stateOf(item.mail.session)).toBe("preparing");
    },
  );

  it("is not asked again after silence, since what it was asked may still come", async () => {
    const item = memoryItem();
    let asked = 0;
    const silent = fail({ kind: "office-silent", limitMs: 30_000 } as const);
    const outcome = await prepare({
      ...item,
      save: () => {
        asked += 1;
        return Promise.resolve(silent);
      },
    });
    expect(outcome).toMatchObject({ ok: false, error: { cause: { kind: "office-silent" } } });
    expect(asked).toBe(1);
  });
});

describe("an Outlook that gives the former body right after one is set", () => {
  it("has our text taken out, once the new body shows", async () => {
    const item = memoryItem({ lines: ["Dit schreef ik zelf."] });
    await prepare(item);
    let former: string | null = null;
    const late: ComposeItem = {
      ...item,
      setBody: async (content, format) => {
        const read = await item.body("text");
        if (read.ok) former = read.value;
        return item.setBody(content, format);
      },
      body: (format) => {
        if (former === null) return item.body(format);
        const given = ok(former);
        former = null;
        return Promise.resolve(given);
      },
    };
    expect(await undo(late)).toEqual({ ok: true, value: { textLeft: false } });
    expect(item.mail.lines).toEqual(["Dit schreef ik zelf."]);
  });
});

describe("an Outlook whose attachments get other ids", () => {
  /** The id in the first list of attachments after this dies before it is used. */
  function withDyingId(item: MemoryItem): ComposeItem {
    let dying = true;
    return {
      ...item,
      attachments: async () => {
        const listed = await item.attachments();
        if (listed.ok && dying && listed.value.length > 0) {
          dying = false;
          item.mail.attachments = item.mail.attachments.map((one) => ({
            ...one,
            id: `${one.id}-uploaded`,
          }));
        }
        return listed;
      },
    };
  }

  it("has its mail read back under the new id", async () => {
    const item = memoryItem();
    expect(await prepare(withDyingId(item))).toMatchObject({ ok: true });
  });

  it("has the attachment taken out under the new id", async () => {
    const item = memoryItem();
    await prepare(item);
    expect(await undo(withDyingId(item))).toEqual({ ok: true, value: { textLeft: false } });
    expect(item.mail.attachments).toEqual([]);
  });

  it("has other attachments taken out under their new ids", async () => {
    const item = memoryItem();
    const prepared = await prepare(item);
    if (!prepared.ok) throw new Error(prepared.error.kind);
    const other = { id: "9", name: "verslag.pdf", kind: "file", inline: false } as const;
    item.mail.attachments = [...item.mail.attachments, { ...other, bytes: new Uint8Array() }];
    const at = {
      sealed: { seal: prepared.value, from: "window", subjectKnown: true },
      findings: [],
      lifted: [],
    } as const;
    const tools = { item: withDyingId(item), registry: realRegistry() };
    expect(await mendMail("other-attachments", at, [], tools)).toEqual({ ok: true, value: null });
    expect(item.mail.attachments.map(({ name }) => name)).toEqual([
      `doorverwijzing-${preparation.reference}.zip`,
    ]);
  });

  it("is told why the bytes cannot be read when no id works", async () => {
    const item = memoryItem();
    const unreadable = fail({ kind: "office-failed", code: 5001 } as const);
    const outcome = await prepare({ ...item, attachmentBytes: () => Promise.resolve(unreadable) });
    expect(outcome).toMatchObject({ ok: false, error: { cause: unreadable.error } });
  });
});
