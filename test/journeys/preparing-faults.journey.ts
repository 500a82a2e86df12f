import type { CallName } from "../../practice/host/call.ts";
import type { PrepareAct } from "../../src/preparing/mail-failure.ts";
import { failedWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { breaks, halfOf, type Break, type Occurrence } from "../faults/breaks.ts";
import { runToDone } from "../faults/clean-runs.ts";
import {
  asFound,
  falselyPrepared,
  flawsIn,
  opensWith,
  sealOf,
  type Ready,
} from "../faults/judge-mail.ts";
import { openFaultBench, type FaultBench } from "./fault-bench.ts";
import { usePracticeBrowser } from "./practice.ts";

/*
 * One call of each act of preparing, with half of the breaks: what the pages say of it, and that the law
 * holds through the real Office.js. All calls with all breaks are tried in
 * test/unit/preparing/preparing-faults.test.ts.
 */

/** Without an earlier referral nothing is asked to take it out, and making the attachment asks nothing. */
const oneCallOf: Readonly<
  Record<Exclude<PrepareAct, "make-attachment" | "take-earlier-out">, Occurrence>
> = {
  "look-at-mail": { call: "to.getAsync", nth: 2 },
  "seal-preparing": { call: "sessionData.setAsync", nth: 1 },
  "fill-recipients": { call: "cc.setAsync", nth: 1 },
  "fill-subject": { call: "subject.setAsync", nth: 1 },
  "put-text": { call: "body.prependAsync", nth: 1 },
  attach: { call: "addFileAttachmentFromBase64Async", nth: 1 },
  save: { call: "saveAsync", nth: 1 },
  "read-back": { call: "getAttachmentContentAsync", nth: 1 },
  "seal-prepared": { call: "customProperties.saveAsync", nth: 2 },
};

const cases = [
  { act: "look-at-mail", call: "getComposeTypeAsync", nth: 1 } as const,
  ...(Object.keys(oneCallOf) as (keyof typeof oneCallOf)[]).map((act) => ({
    act,
    ...oneCallOf[act],
  })),
].flatMap((one, place) => halfOf(breaks, place).map((how) => ({ ...one, how })));

/** With these the failed page is left by undoing, with the others by trying again. */
const undoneFrom: readonly Break[] = ["throw", "garbage", "null"];

usePracticeBrowser();

let bench: FaultBench | undefined;
let ready: Ready;

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
  expect((await at.calls()).map(({ call }) => call)).toEqual(runToDone);
  expect(await at.undo()).toBe("review");
}, 60_000);

it("makes the calls of the table, at most three at a time, so that each is tried below", async () => {
  const at = await atReview();
  expect(await at.prepare()).toBe("done");
  expect((await at.calls()).map(({ call }) => call)).toEqual(runToDone);
  expect(await at.window.control((practice) => practice.mostCallsAtOnce())).toBe(3);
  await at.undo();
});

it.each(cases)(
  "never leaves a mail that looks ready and is not: $act, $call, $how",
  async ({ act, call, nth, how }) => {
    const changesNothingYet = act === "look-at-mail";
    const isFormer = changesNothingYet && nth === 2;
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
  },
);

/** What a lying look says was in the mail; recipients that are no list reach the pane as nobody. */
function toldEmpty(call: CallName, how: Break): Partial<ReturnType<typeof asFound>> {
  const nobody = how === "lie" || how === "null";
  if (call === "to.getAsync" && nobody) return { to: [] };
  if (call === "cc.getAsync" && nobody) return { cc: [] };
  if (call === "bcc.getAsync" && nobody) return { bcc: [] };
  return call === "subject.getAsync" && how === "lie" ? { subject: "" } : {};
}
