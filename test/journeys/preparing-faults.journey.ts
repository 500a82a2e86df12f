import type { CallName } from "../../practice/host/call.ts";
import { failedWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import {
  asFound,
  breaks,
  falselyPrepared,
  flawsIn,
  openFaultBench,
  opensWith,
  sealOf,
  type Break,
  type FaultBench,
} from "./fault-bench.ts";
import { usePracticeBrowser } from "./practice.ts";

/*
 * Each call that preparing makes, in turn, failing, hanging, throwing, answering nonsense or nothing,
 * and claiming success. The law: the pane says that the mail is ready when all of it is there and the
 * seal says so, and at no other time does the seal say so.
 *
 * A save that lies cannot be told from a save that works, and a look that lies about what stood there
 * before cannot be seen: then the mail must still be right, but undoing gives back what was told.
 */

const look = [
  "getComposeTypeAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "sessionData.getAsync",
  "loadCustomPropertiesAsync",
] as const;

/** All that a clean run asks, in order; a test below holds it to that. */
const cleanRun: readonly CallName[] = [
  ...look, // before anything was agreed
  ...look, // after the user agreed to replace what is there
  "sessionData.setAsync",
  "sessionData.getAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.getAsync", // what was lifted
  "to.setAsync",
  "cc.setAsync",
  "bcc.setAsync",
  "subject.setAsync",
  "body.getAsync",
  "body.getTypeAsync",
  "body.prependAsync",
  "getAttachmentsAsync",
  "addFileAttachmentFromBase64Async",
  "saveAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "saveAsync",
];

const occurrences = cleanRun.map((call, place) => ({
  call,
  nth: cleanRun.slice(0, place + 1).filter((other) => other === call).length,
  /** In the look on which undoing builds: the last before anything was changed. */
  isFormer: place >= look.length && place < 2 * look.length,
  changesNothingYet: place < 2 * look.length,
}));

/** With these the failed page is left by undoing, with the others by trying again. */
const undoneFrom: readonly Break[] = ["throw", "garbage", "null"];

usePracticeBrowser();

let bench: FaultBench | undefined;
let ready: { readonly bodyText: string; readonly reference: string };

/** The bench at *Kijk het na*, a new one when the former test left it elsewhere. */
async function atReview(): Promise<FaultBench> {
  if (bench !== undefined && !(await bench.isAtReview())) {
    await bench.close();
    bench = undefined;
  }
  bench ??= await openFaultBench();
  await bench.clear();
  await bench.reset();
  await bench.startLog();
  return bench;
}

/** The law for *De mail staat klaar*. */
async function expectReady(at: FaultBench): Promise<void> {
  const mail = await at.mail();
  expect(await flawsIn(mail, ready)).toEqual([]);
  expect(await opensWith(mail, (await at.shown()).password)).toBe(true);
}

beforeAll(async () => {
  const at = await atReview();
  expect(await at.prepare()).toBe("done");
  const { bodyText } = await at.mail();
  ready = { bodyText, reference: (await at.shown()).reference };
  await expectReady(at);
  expect((await at.calls()).map(({ call }) => call)).toEqual(cleanRun);
  expect(await at.undo()).toBe("review");
}, 60_000);

it("makes the calls of the table, one at a time, so that each is tried below", async () => {
  const at = await atReview();
  expect(await at.prepare()).toBe("done");
  expect((await at.calls()).map(({ call }) => call)).toEqual(cleanRun);
  expect(await at.window.control((practice) => practice.mostCallsAtOnce())).toBe(1);
  await at.undo();
});

describe.each(occurrences)("$call, time $nth", ({ call, nth, isFormer, changesNothingYet }) => {
  it.each(breaks)("never leaves a mail that looks ready and is not: %s", async (how) => {
    const at = await atReview();
    await at.plan({ call, nth }, how);

    let page = await at.prepare();
    expect(falselyPrepared(await at.history())).toEqual([]);
    if (page === "failed") {
      const mail = await at.mail();
      expect(sealOf(mail.sessionData)?.state).not.toBe("prepared");
      expect(sealOf(mail.customProperties)?.state).not.toBe("prepared");
      const text = await at.failureText();
      expect(text).toContain(failedWords.during("").slice(0, -1));
      expect(text).toContain(failedWords.doNotSend);
      if (changesNothingYet) {
        expect(asFound(mail)).toEqual(asFound(at.mailBefore));
        expect(text).toContain(failedWords.nothingChanged);
        expect(await at.buttons()).toEqual([labels.back, failedWords.retry]);
      } else {
        expect(text).toMatch(/Ontvangers: .+\s+Onderwerp: .+\s+Onze tekst: .+\s+Onze bijlage: /);
        expect(await at.buttons()).toEqual([failedWords.undo, failedWords.retry]);
      }
    } else {
      expect(page).toBe("done");
      await expectReady(at);
    }

    await at.clear();
    if (page === "failed" && !undoneFrom.includes(how)) {
      page = await at.retry();
      expect(page).toBe("done");
      await expectReady(at);
    }
    const fromUntouched = page === "failed" && changesNothingYet;
    expect(fromUntouched ? await at.back() : await at.undo()).toBe("review");
    expect(falselyPrepared(await at.history())).toEqual([]);
    if (!fromUntouched) expect(await at.text()).toContain(reviewWords.undone);

    const told = isFormer ? toldEmpty(call, how) : {};
    expect(asFound(await at.mail())).toEqual({ ...asFound(at.mailBefore), ...told });
  });
});

/** What a lying look says was in the mail; recipients that are no list reach the pane as nobody. */
function toldEmpty(call: CallName, how: Break): Partial<ReturnType<typeof asFound>> {
  const nobody = how === "lie" || how === "null";
  if (call === "to.getAsync" && nobody) return { to: [] };
  if (call === "cc.getAsync" && nobody) return { cc: [] };
  if (call === "bcc.getAsync" && nobody) return { bcc: [] };
  return call === "subject.getAsync" && how === "lie" ? { subject: "" } : {};
}
