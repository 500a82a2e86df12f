import { liftKey } from "../../../src/guard/finding.ts";
import { parseSeal, sealKey, asDraftCopy, writeSeal } from "../../../src/core/mail/seal.ts";
import { emptyFormer, inspectMail, type Inspection } from "../../../src/preparing/inspect-mail.ts";
import { holdsText } from "../../../src/preparing/own-text.ts";
import { prepareMail } from "../../../src/preparing/prepare-mail.ts";
import {
  addressedTo,
  copiesOf,
  kindOf,
  type Preparation,
} from "../../../src/core/mail/preparation.ts";
import { textOf } from "../../../src/core/mail/text-of-preparation.ts";
import { undoMail } from "../../../src/preparing/undo-mail.ts";
import { realRegistry } from "../../registry/load.ts";
import { emptyMail, memoryItem, type MemoryItem, type MemoryMail } from "../outlook/memory-item.ts";
import { madePreparation, repeatable, smallAttachments } from "./made-preparation.ts";
import { withoutPauses } from "./without-pauses.ts";

withoutPauses();

const preparation = madePreparation();
const signature = ["", "Met vriendelijke groet", "An"];
const an = { address: "an@voorbeeld.example", name: "An", isList: false };

async function prepared(item: MemoryItem, what: Preparation = preparation) {
  const inspection = await inspect(item, what);
  const outcome = await prepareMail(what, { ...toolsFor(item), ...inspection });
  return { outcome, inspection };
}

const expected = (what: Preparation) => ({
  kind: kindOf(what),
  reference: what.reference,
  recipients: addressedTo(what).mailboxes,
  copies: copiesOf(what),
});

async function inspect(item: MemoryItem, what: Preparation) {
  const inspected = await inspectMail(item, { ...expected(what), ...textOf(what) }, an);
  if (!inspected.ok) throw new Error("The mail could not be looked at");
  return inspected.value;
}

function sealState(mail: MemoryMail): string {
  const text = mail.session.get(sealKey);
  if (text === undefined) return "none";
  return parseSeal(text)?.state ?? "unreadable";
}

/** The state in the copy of the seal that stays with the draft. */
function copyState(mail: MemoryMail): string {
  return sealState({ ...mail, session: mail.properties });
}

/** Whether the mail holds everything that was prepared, and nothing else. */
function isRight(mail: MemoryMail, what: Preparation = preparation): boolean {
  const text = textOf(what);
  const [attachment, ...others] = mail.attachments;
  return (
    mail.recipients.to.map(({ address }) => address).join() ===
      addressedTo(what).mailboxes.join() &&
    mail.recipients.cc.map(({ address }) => address).join() === copiesOf(what).join() &&
    mail.recipients.bcc.length === 0 &&
    mail.subject === text.subject &&
    holdsText(mail.lines.join("\n"), text) &&
    others.length === 0 &&
    (what.kind === "withdrawal"
      ? attachment === undefined
      : attachment !== undefined &&
        new TextDecoder().decode(attachment.bytes) === `bijlage ${what.reference}`)
  );
}

function undoing({ former }: Pick<Inspection, "former">, what: Preparation = preparation) {
  return { reference: what.reference, text: textOf(what), former, seal: null, sealed: true };
}

const callsOfACleanRun = await (async () => {
  const item = memoryItem({ lines: signature });
  await prepared(item);
  return item.calls;
})();
/** The number of calls that inspect the mail before it is changed. */
const inspectionCalls = 10;
const everyCall = callsOfACleanRun.map((call, place) => ({ call, place }));

describe("preparing a mail", () => {
  it("puts everything in place, above the signature, and seals it last", async () => {
    const item = memoryItem({ lines: signature });
    const { outcome } = await prepared(item);
    expect(outcome).toMatchObject({ ok: true, value: { state: "prepared" } });
    expect(isRight(item.mail)).toBe(true);
    expect(item.mail.lines.slice(-3)).toEqual(signature);
    expect(sealState(item.mail)).toBe("prepared");
    expect(item.mail.saves).toBe(3);
  });

  it("leaves a copy of the seal with the draft, without fingerprints", async () => {
    const item = memoryItem();
    const { outcome } = await prepared(item);
    if (!outcome.ok) throw new Error(outcome.error.kind);
    const seal = outcome.value;
    expect(seal.fingerprints).toMatchObject({
      salt: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    });
    expect(seal.fingerprints?.names.length).toBeGreaterThan(1);
    expect(seal.fingerprints?.telephones.length).toBeGreaterThan(0);
    expect([...item.mail.session]).toEqual([[sealKey, writeSeal(seal)]]);
    expect([...item.mail.properties]).toEqual([[sealKey, writeSeal(asDraftCopy(seal))]]);
  });

  it("makes a name part in the sender's own signature count only beside another part", async () => {
    const fingerprints = async (line: string) => {
      const { outcome } = await prepared(memoryItem({ lines: [...signature, line] }));
      if (!outcome.ok) throw new Error(outcome.error.kind);
      const { names = [], weakNames = [] } = outcome.value.fingerprints ?? {};
      return { names: names.length, weakNames: weakNames.length };
    };
    const without = await fingerprints("Lokaal team");
    const parts = without.names + without.weakNames;
    const beside = await fingerprints("Zaal D'Hondt");
    expect(beside.names).toBeLessThan(without.names);
    expect(beside.names + beside.weakNames).toBe(parts);
    expect(await fingerprints("over Şerife D'Hondt")).toEqual(without);
  });

  it("clears findings lifted earlier", async () => {
    const item = memoryItem({ session: new Map([[liftKey, '["other-day"]']]) });
    await prepared(item);
    expect([...item.mail.session.keys()]).toEqual([sealKey]);
  });

  it("holds none of the client's data and no password outside the attachment", async () => {
    const item = memoryItem();
    await prepared(item);
    const { attachments, session, ...mail } = item.mail;
    const outside = JSON.stringify([mail, [...session], attachments.map(({ name }) => name)]);
    for (const secret of ["erife", "Hondt", "470", preparation.password])
      expect(outside).not.toContain(secret);
  });

  it("says preparing from before the first change until everything is in place", async () => {
    const item = memoryItem({ lines: signature });
    const apart = { session: null, properties: null, saves: 0 };
    const before = JSON.stringify({ ...item.mail, ...apart });
    item.onCall((mail) => {
      const changed = JSON.stringify({ ...mail, ...apart }) !== before;
      if (mail.saves > 0) expect(sealState(mail)).not.toBe("none");
      if (changed) expect([sealState(mail), copyState(mail)]).not.toContain("none");
      if (sealState(mail) === "prepared") expect(copyState(mail)).toBe("prepared");
      if (copyState(mail) === "prepared") expect(isRight(mail)).toBe(true);
    });
    await prepared(item);
  });

  /** These are made a second time when they fail. */
  const madeTwice = [
    "saveAsync",
    "loadCustomPropertiesAsync",
    "customProperties.saveAsync",
    "removeAttachmentAsync",
    "getAttachmentContentAsync",
  ];
  const whilePreparing = everyCall.slice(inspectionCalls);
  /** Nothing hangs on who sends: the seal then names nobody. */
  const notNeeded = ["from.getAsync"];

  it("is ready without a sender where Outlook does not tell one", async () => {
    const item = memoryItem({ lines: signature });
    await inspect(item, preparation);
    item.failEvery("from.getAsync");
    const outcome = await prepareMail(preparation, toolsFor(item));
    expect(outcome).toMatchObject({ ok: true, value: { sender: null } });
  });

  it.each(whilePreparing.filter(({ call }) => ![...madeTwice, ...notNeeded].includes(call)))(
    "is not ready when Outlook fails at call $place, $call",
    async ({ place }) => {
      const item = memoryItem({ lines: signature });
      await inspect(item, preparation);
      item.failCall(place - inspectionCalls, "error");
      const outcome = await prepareMail(preparation, toolsFor(item));
      expect(outcome.ok).toBe(false);
      expect(sealState(item.mail)).not.toBe("prepared");
      expect(copyState(item.mail)).not.toBe("prepared");
    },
  );

  it.each(whilePreparing.filter(({ call }) => madeTwice.includes(call)))(
    "is ready and right when Outlook fails once at call $place, $call",
    async ({ place }) => {
      const item = memoryItem({ lines: signature });
      await inspect(item, preparation);
      item.failCall(place - inspectionCalls, "error");
      const outcome = await prepareMail(preparation, toolsFor(item));
      expect(outcome.ok).toBe(true);
      expect(isRight(item.mail)).toBe(true);
      expect([sealState(item.mail), copyState(item.mail)]).toEqual(["prepared", "prepared"]);
    },
  );

  it.each(madeTwice.filter((call) => callsOfACleanRun.includes(call)))(
    "is not ready when Outlook fails at every %s",
    async (call) => {
      const item = memoryItem({ lines: signature });
      await inspect(item, preparation);
      item.failEvery(call);
      const outcome = await prepareMail(preparation, toolsFor(item));
      expect(outcome.ok).toBe(false);
      expect(sealState(item.mail)).not.toBe("prepared");
      expect(copyState(item.mail)).not.toBe("prepared");
    },
  );

  it.each(everyCall)(
    "is ready only if it is right when Outlook lies at call $place, $call",
    async ({ place }) => {
      const item = memoryItem({ lines: signature });
      item.failCall(place, "lie");
      const { outcome } = await prepared(item);
      const { mail } = item;
      if (outcome.ok || sealState(mail) === "prepared" || copyState(mail) === "prepared")
        expect(isRight(mail)).toBe(true);
    },
  );

  it("replaces an earlier preparation", async () => {
    const item = memoryItem({ lines: signature });
    await prepared(item);
    const second = madePreparation(2);
    const { outcome, inspection } = await prepared(item, second);
    expect(inspection.inTheWay).toEqual([
      { kind: "earlier-referral", reference: preparation.reference },
    ]);
    expect(outcome.ok).toBe(true);
    expect(isRight(item.mail, second)).toBe(true);
    expect(item.mail.lines.join("\n")).not.toContain(preparation.reference);
  });

  it("replaces an earlier preparation in a reopened draft", async () => {
    const item = memoryItem({ lines: signature });
    await prepared(item);
    item.mail.session = new Map();
    const second = madePreparation(2);
    const { outcome, inspection } = await prepared(item, second);
    expect(inspection.inTheWay).toEqual([
      { kind: "earlier-referral", reference: preparation.reference },
    ]);
    expect(outcome.ok).toBe(true);
    expect(isRight(item.mail, second)).toBe(true);
    expect(item.mail.lines.join("\n")).not.toContain(preparation.reference);
  });

  it("is not ready when a PDF was dropped in the text meanwhile, as Send would stop it", async () => {
    const item = memoryItem({ lines: signature });
    const inspection = await inspect(item, preparation);
    item.mail.attachments = [
      { id: "9", name: "verslag.pdf", kind: "file", inline: true, bytes: new Uint8Array() },
    ];
    const outcome = await prepareMail(preparation, { ...toolsFor(item), ...inspection });
    expect(outcome).toMatchObject({
      ok: false,
      error: { act: "read-back", cause: { kind: "not-as-put", what: "other-attachments" } },
    });
    expect(sealState(item.mail)).toBe("preparing");
  });

  it("fails without a call to Outlook when the code does not load", async () => {
    const item = memoryItem({ lines: signature });
    const outcome = await prepareMail(preparation, {
      ...toolsFor(item),
      loadAttachmentMaker: () => Promise.reject(new Error("offline")),
    });
    expect(outcome).toMatchObject({ ok: false, error: { cause: { kind: "code-missing" } } });
    expect(item.calls).toEqual([]);
  });
});

describe("undoing", () => {
  const start: Partial<MemoryMail> = {
    lines: ["Dit schreef ik zelf.", ...signature],
    subject: "Mijn onderwerp",
    recipients: { to: [an], cc: [an], bcc: [] },
  };

  it("restores the mail and removes the seal last", async () => {
    const item = memoryItem(start);
    const { inspection } = await prepared(item);
    item.onCall((mail) => {
      if (mail.attachments.length > 0 || mail.subject !== start.subject || mail.properties.size > 0)
        expect(sealState(mail)).not.toBe("none");
    });
    const undone = await undoMail(item, undoing(inspection));
    expect(undone).toEqual({ ok: true, value: { textLeft: false } });
    expect(item.mail).toMatchObject({ ...start, attachments: [] });
    expect(sealState(item.mail)).toBe("none");
    expect(copyState(item.mail)).toBe("none");
  });

  it("empties a reopened draft with only its seal to go by", async () => {
    const lines = ["Dit schreef ik zelf.", ...signature];
    const item = memoryItem({ lines });
    await prepared(item);
    item.mail.session = new Map();
    item.onCall((mail) => {
      if (mail.attachments.length === 0 || mail.subject === "")
        expect([sealState(mail), copyState(mail)]).not.toEqual(["none", "prepared"]);
    });
    const undone = await undoMail(item, undoing({ former: emptyFormer }));
    expect(undone).toEqual({ ok: true, value: { textLeft: false } });
    expect(item.mail).toMatchObject({ ...emptyMail, lines, saves: 4 });
  });

  it("reports that our text stays when the protocol is unknown", async () => {
    const item = memoryItem({ lines: signature });
    await prepared(item);
    const undone = await undoMail(item, { ...undoing({ former: emptyFormer }), text: null });
    expect(undone).toEqual({ ok: true, value: { textLeft: true } });
    expect(item.mail.lines.join("\n")).toContain(preparation.reference);
    expect(item.mail.attachments).toEqual([]);
  });

  it("leaves our text, and reports it, when the user edited it", async () => {
    const item = memoryItem(start);
    const { inspection } = await prepared(item);
    item.mail.lines = item.mail.lines.map((line) => line.replace("7-Zip", "iets anders"));
    const undone = await undoMail(item, undoing(inspection));
    expect(undone).toEqual({ ok: true, value: { textLeft: true } });
    expect(item.mail.lines.join("\n")).toContain("iets anders");
  });

  it("restores a mail that was prepared only in part", async () => {
    const item = memoryItem(start);
    const inspection = await inspect(item, preparation);
    item.failCall(12, "error");
    await prepareMail(preparation, toolsFor(item));
    const undone = await undoMail(item, undoing(inspection));
    expect(undone.ok).toBe(true);
    expect(item.mail).toMatchObject({ ...start, attachments: [] });
    expect(sealState(item.mail)).toBe("none");
  });
});

describe("inspecting the mail first", () => {
  /** Reading the body as HTML, in which a quoted mail may show, may fail. */
  const optional = 7;

  it.each(everyCall.slice(0, inspectionCalls).filter(({ place }) => place !== optional))(
    "fails without changes when Outlook fails at call $place, $call",
    async ({ place }) => {
      const item = memoryItem();
      item.failCall(place, "error");
      const inspected = await inspectMail(item, { ...expected(preparation), subject: "" }, an);
      expect(inspected).toMatchObject({ ok: false, error: { kind: "office-failed" } });
      expect(item.calls.every((call) => /get|load/i.test(call))).toBe(true);
    },
  );

  const file = { id: "1", name: "foto.jpg", kind: "file", inline: false, bytes: new Uint8Array() };

  it.each<[string, Partial<MemoryMail>, readonly string[]]>([
    ["an empty mail", {}, []],
    ["the user's own text", { lines: ["Dag"] }, []],
    ["a reply", { composeType: "reply" }, ["not-a-new-mail"]],
    ["a forward", { composeType: "forward" }, ["not-a-new-mail"]],
    ["a reply that Outlook calls new", { inReplyTo: "<a@b.example>" }, ["not-a-new-mail"]],
    ["a forward that Outlook calls new", { conversationId: "AAQk" }, ["not-a-new-mail"]],
    [
      "a subject of a reply that Outlook calls new",
      { subject: "RE: Vergadering" },
      ["not-a-new-mail", "other-subject"],
    ],
    [
      "a quoted mail in what Outlook calls new",
      { lines: ["Van: Jan", "Verzonden: dinsdag 1 december 2026", "Aan: An", "Onderwerp: Dag"] },
      ["not-a-new-mail"],
    ],
    ["a subject", { subject: "Vergadering" }, ["other-subject"]],
    ["somebody in To", { recipients: { to: [an], cc: [], bcc: [] } }, ["other-recipients"]],
    ["somebody in Bcc", { recipients: { to: [], cc: [], bcc: [an] } }, ["other-recipients"]],
    ["an attachment", { attachments: [{ ...file, kind: "file" }] }, ["other-attachments"]],
    ["a cloud link", { attachments: [{ ...file, kind: "cloud" }] }, ["other-attachments"]],
    ["a picture in the signature", { attachments: [{ ...file, kind: "file", inline: true }] }, []],
    [
      "a PDF inside the text",
      { attachments: [{ ...file, name: "verslag.pdf", kind: "file", inline: true }] },
      ["other-attachments"],
    ],
  ])("finds what is in the way with %s", async (_what, start, kinds) => {
    const { inTheWay } = await inspect(memoryItem(start), preparation);
    expect(inTheWay.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(["session", "properties"] as const)(
    "takes an unreadable seal in %s for an earlier referral",
    async (place) => {
      const item = memoryItem({ [place]: new Map([[sealKey, "onleesbaar"]]) });
      const { inTheWay, earlier } = await inspect(item, preparation);
      expect(inTheWay).toEqual([{ kind: "earlier-referral", reference: null }]);
      expect(earlier).toBeNull();
    },
  );

  it("accepts the protocol's own mailboxes in To but not in Cc", async () => {
    const [box = ""] = preparation.referral.choice.mailboxes;
    const own = { address: box.toUpperCase(), name: "", isList: false };
    const inTo = await inspect(
      memoryItem({ recipients: { to: [own], cc: [], bcc: [] } }),
      preparation,
    );
    const inCc = await inspect(
      memoryItem({ recipients: { to: [], cc: [own], bcc: [] } }),
      preparation,
    );
    expect(inTo.inTheWay).toEqual([]);
    expect(inCc.inTheWay).toEqual([{ kind: "other-recipients", recipients: [own] }]);
  });
});

function toolsFor(item: MemoryItem) {
  return {
    item,
    random: repeatable(3),
    registry: realRegistry(),
    earlier: null,
    loadAttachmentMaker: () => Promise.resolve(smallAttachments),
    report: () => undefined,
    signature: "",
    standing: "",
  };
}
