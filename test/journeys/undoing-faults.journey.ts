import type { UndoAct } from "../../src/preparing/mail-failure.ts";
import { failedWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { breaks, halfOf, type Occurrence } from "../faults/breaks.ts";
import { undoingRun } from "../faults/clean-runs.ts";
import { asFound, falselyPrepared, flawsIn, sealOf, type Ready } from "../faults/judge-mail.ts";
import { openFaultBench, type FaultBench } from "./fault-bench.ts";
import { usePracticeBrowser } from "./practice.ts";

/*
 * One call of each act of undoing, with half of the breaks: what the pages say of it, and that the law
 * holds through the real Office.js. All calls with all breaks are tried in
 * test/unit/preparing/undoing-faults.test.ts.
 */

const oneCallOf: Readonly<Record<UndoAct, Occurrence>> = {
  "seal-preparing": { call: "sessionData.setAsync", nth: 1 },
  "take-attachment-out": { call: "removeAttachmentAsync", nth: 1 },
  "put-recipients-back": { call: "to.setAsync", nth: 1 },
  "put-subject-back": { call: "subject.setAsync", nth: 1 },
  "take-text-out": { call: "body.setAsync", nth: 1 },
  save: { call: "saveAsync", nth: 1 },
  "seal-removed": { call: "sessionData.removeAsync", nth: 1 },
};

const cases = [
  ...(Object.keys(oneCallOf) as UndoAct[]).flatMap((act, place) =>
    halfOf(breaks, place).map((how) => ({ act, ...oneCallOf[act], how })),
  ),
  // Outlook answers with the text as it was at the start: as if ours was never there, or is another.
  ...([1, 2] as const).map((nth) => ({
    act: "take-text-out",
    call: "body.getAsync" as const,
    nth,
    how: "lie" as const,
  })),
];

usePracticeBrowser();

let bench: FaultBench | undefined;
let ready: Ready;

/** The bench with a mail that is ready, a new one when the former test left it elsewhere. */
async function atDone(): Promise<FaultBench> {
  if (bench !== undefined && !(await bench.isAtReview())) {
    await bench.close();
    bench = undefined;
  }
  bench ??= await openFaultBench();
  await bench.clear();
  await bench.reset();
  expect(await bench.prepare()).toBe("done");
  const { bodyText } = await bench.mail();
  ready = { bodyText, reference: (await bench.shown()).reference };
  await bench.startLog();
  return bench;
}

it("makes the calls of the table, so that each is tried below", async () => {
  const at = await atDone();
  expect(await at.undo()).toBe("review");
  expect((await at.calls()).map(({ call }) => call)).toEqual(undoingRun);
  expect(asFound(await at.mail())).toEqual(asFound(at.mailBefore));
});

it.each(cases)(
  "never says that the mail is as it was when it is not: $act, $call, $how",
  async ({ call, nth, how }) => {
    const at = await atDone();
    await at.plan({ call, nth }, how);

    const page = await at.undo();
    expect(falselyPrepared(await at.history())).toEqual([]);
    if (page === "undo-failed") {
      const mail = await at.mail();
      if (sealOf(mail.sessionData)?.state === "prepared")
        expect(await flawsIn(mail, ready)).toEqual([]);
      const text = await at.failureText();
      expect(text).toContain(failedWords.doNotSend);
      expect(text).toMatch(/Ontvangers: .+\s+Onderwerp: .+\s+Onze tekst: .+\s+Onze bijlage: /);
      expect(await at.buttons()).toEqual([failedWords.retry]);
      await at.clear();
      expect(await at.retryUndo()).toBe("review");
    } else expect(page).toBe("review");

    const seesAnotherText = call === "body.getAsync" && nth === 2;
    expect(await at.text()).toContain(seesAnotherText ? reviewWords.textLeft : reviewWords.undone);
    const { bodyText, ...mail } = asFound(await at.mail());
    const { bodyText: bodyTextBefore, ...before } = asFound(at.mailBefore);
    expect(mail).toEqual(before);
    const staysInText = call === "body.getAsync";
    if (staysInText) expect(bodyText.replace(ready.bodyText, "")).toBe("");
    else expect(bodyText).toBe(bodyTextBefore);
    expect(falselyPrepared(await at.history())).toEqual([]);
  },
);

it("locks the mail first, also when Outlook says that there is no seal", async () => {
  const at = await atDone();
  await at.window.control((practice) =>
    practice.fail({ call: "sessionData.getAsync", kind: "error", errorCode: 9050, occurrence: 1 }),
  );
  expect(await at.undo()).toBe("review");
  expect(falselyPrepared(await at.history())).toEqual([]);
  expect(asFound(await at.mail())).toEqual(asFound(at.mailBefore));
});
