import type { CallName } from "../../practice/host/call.ts";
import { failedWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import {
  asFound,
  breaks,
  falselyPrepared,
  flawsIn,
  openFaultBench,
  sealOf,
  type Break,
  type FaultBench,
} from "./fault-bench.ts";
import { usePracticeBrowser } from "./practice.ts";

/*
 * Each call that undoing makes, in turn going wrong. The law: the pane says that the mail is as it was
 * when it is, the seal gone last; and as long as the seal says *prepared*, everything is still there.
 *
 * A body that Outlook reads as it was at the start cannot be told from one without our text, or with
 * another: then the text stays, which names no client, and everything else is as it was.
 */

/** All that a clean run asks, in order; a test below holds it to that. */
const cleanRun: readonly CallName[] = [
  "sessionData.getAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "getAttachmentsAsync",
  "removeAttachmentAsync",
  "getAttachmentsAsync",
  "to.setAsync",
  "cc.setAsync",
  "bcc.setAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.setAsync",
  "subject.getAsync",
  "body.getTypeAsync",
  "body.getAsync",
  "body.getAsync",
  "body.setAsync",
  "body.getAsync",
  "saveAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.getAsync",
  "sessionData.removeAsync",
  "sessionData.getAsync",
];

const occurrences = cleanRun.map((call, place) => ({
  call,
  nth: cleanRun.slice(0, place + 1).filter((other) => other === call).length,
}));

usePracticeBrowser();

let bench: FaultBench | undefined;
let ready: { readonly bodyText: string; readonly reference: string };

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
  expect((await at.calls()).map(({ call }) => call)).toEqual(cleanRun);
  expect(asFound(await at.mail())).toEqual(asFound(at.mailBefore));
});

describe.each(occurrences)("$call, time $nth", (occurrence) => {
  it.each(breaks)("never says that the mail is as it was when it is not: %s", async (how) => {
    const at = await atDone();
    await at.plan(occurrence, how);

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

    const seesAnotherText = isLyingBody(occurrence, how, 2);
    expect(await at.text()).toContain(seesAnotherText ? reviewWords.textLeft : reviewWords.undone);
    const { bodyText, ...mail } = asFound(await at.mail());
    const { bodyText: bodyTextBefore, ...before } = asFound(at.mailBefore);
    expect(mail).toEqual(before);
    const staysInText = seesAnotherText || isLyingBody(occurrence, how, 1);
    if (staysInText) expect(bodyText.replace(ready.bodyText, "")).toBe("");
    else expect(bodyText).toBe(bodyTextBefore);
    expect(falselyPrepared(await at.history())).toEqual([]);
  });
});

/** Outlook answers with the text as it was at the start, as if ours had never been there. */
function isLyingBody({ call, nth }: (typeof occurrences)[number], how: Break, time: 1 | 2) {
  return how === "lie" && call === "body.getAsync" && nth === time;
}

it("locks the mail first, also when Outlook says that there is no seal", async () => {
  const at = await atDone();
  await at.window.control((practice) =>
    practice.fail({ call: "sessionData.getAsync", kind: "error", errorCode: 9050, occurrence: 1 }),
  );
  expect(await at.undo()).toBe("review");
  expect(falselyPrepared(await at.history())).toEqual([]);
  expect(asFound(await at.mail())).toEqual(asFound(at.mailBefore));
});
