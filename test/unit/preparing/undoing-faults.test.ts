import { useDom } from "../../dom.ts";
import { withFaults } from "../../examples.ts";
import { breaks, type Break, type Occurrence } from "../../faults/breaks.ts";
import { undoingOccurrences, undoingRun } from "../../faults/clean-runs.ts";
import { asFound, falselyPrepared, flawsIn, sealOf, type Ready } from "../../faults/judge-mail.ts";
import { openFaultBench } from "./fault-bench.ts";
import { withoutPauses } from "./without-pauses.ts";

/*
 * Each call of undoing in turn goes wrong. The invariant: the wizard says that the mail is restored
 * only when it is, the seal being removed last; while the seal says *prepared*, everything is there.
 *
 * When Outlook returns the body of the start, our text cannot be detected. It stays, and names no
 * client; everything else is restored.
 */

useDom();
withoutPauses();

async function atDone() {
  const bench = await openFaultBench();
  const done = await bench.prepare();
  if (done.step !== "done") throw new Error(`Preparing ends at ${done.step}`);
  const ready: Ready = {
    bodyText: bench.control.item().bodyText,
    reference: done.preparation.reference,
  };
  bench.control.clearLog();
  return { ...bench, ready };
}

it("makes exactly the calls of the table", async () => {
  const bench = await atDone();
  expect(await bench.undo()).toMatchObject({ step: "review" });
  expect(bench.control.calls().map(({ call }) => call)).toEqual(undoingRun);
  expect(asFound(bench.control.item())).toEqual(asFound(bench.mailBefore));
});

describe.each(withFaults(undoingOccurrences, breaks))(
  "$call, time $nth",
  ({ faults, ...occurrence }) => {
    it.each(faults)("never says that the mail is restored when it is not: %s", async (how) => {
      const bench = await atDone();
      const { control, ready } = bench;
      bench.plan(occurrence, how);

      let state = await bench.undo();
      expect(falselyPrepared(control.history())).toEqual([]);
      if (state.step === "undo-failed") {
        const mail = control.item();
        if (sealOf(mail.sessionData)?.state === "prepared")
          expect(await flawsIn(mail, ready)).toEqual([]);
        expect(state.failure.kind).toBe("mail-failure");
        expect(Object.keys(state.mailNow ?? {})).toEqual([
          "recipients",
          "subject",
          "text",
          "attachment",
        ]);
        bench.clear();
        state = await bench.undo();
      }

      const seesAnotherText = isLyingBody(occurrence, how, 2);
      expect(state).toMatchObject({ step: "review", afterUndo: { textLeft: seesAnotherText } });
      const { bodyText, ...mail } = asFound(control.item());
      const { bodyText: bodyTextBefore, ...before } = asFound(bench.mailBefore);
      expect(mail).toEqual(before);
      const staysInText = seesAnotherText || isLyingBody(occurrence, how, 1);
      if (staysInText) expect(bodyText.replace(ready.bodyText, "")).toBe("");
      else expect(bodyText).toBe(bodyTextBefore);
      expect(falselyPrepared(control.history())).toEqual([]);
    });
  },
);

/** Outlook answers with the body of the start, without our text. */
function isLyingBody({ call, nth }: Occurrence, how: Break, time: 1 | 2): boolean {
  return how === "lie" && call === "body.getAsync" && nth === time;
}

it("locks the mail first, even when Outlook says that there is no seal", async () => {
  const bench = await atDone();
  const { control } = bench;
  control.fail({ call: "sessionData.getAsync", kind: "error", errorCode: 9050, occurrence: 1 });
  expect(await bench.undo()).toMatchObject({ step: "review" });
  expect(falselyPrepared(control.history())).toEqual([]);
  expect(asFound(control.item())).toEqual(asFound(bench.mailBefore));
});
