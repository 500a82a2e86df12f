import type { CallName } from "../../../practice/host/call.ts";
import type { State } from "../../../src/wizard/state.ts";
import { useDom } from "../../dom.ts";
import { withFaults } from "../../examples.ts";
import { breaks, type Break } from "../../faults/breaks.ts";
import { occurrencesToDone, runToDone } from "../../faults/clean-runs.ts";
import {
  asFound,
  falselyPrepared,
  flawsIn,
  opensWith,
  passwordOf,
  sealOf,
  type Ready,
} from "../../faults/judge-mail.ts";
import { openFaultBench, type FaultBench } from "./fault-bench.ts";
import { withoutPauses } from "./without-pauses.ts";

/*
 * Each call of preparing in turn fails, hangs, throws, answers nonsense or nothing, or falsely reports
 * success. The invariant: the wizard is done only when everything is in the mail and the seal says
 * *prepared*, and the seal says so at no other time.
 *
 * A save that falsely reports success cannot be detected, nor a read that lies about the mail as it
 * was: the mail must be right then too, but undoing restores what that read returned.
 */

useDom();
withoutPauses();

/** After these faults the test undoes; after the others it tries again. */
const undoneFrom: readonly Break[] = ["throw", "garbage", "null"];

let ready: Ready;

/** The invariant for *De mail staat klaar*. */
async function expectReady({ control, state }: FaultBench): Promise<void> {
  const mail = control.item();
  expect(await flawsIn(mail, ready)).toEqual([]);
  expect(await opensWith(mail, passwordOf(state()))).toBe(true);
}

beforeAll(async () => {
  const bench = await openFaultBench();
  const done = await bench.prepare();
  if (done.step !== "done") throw new Error(`A clean run ends at ${done.step}`);
  ready = {
    bodyText: bench.control.item().bodyText,
    reference: done.preparation.reference,
  };
});

it("makes exactly the calls of the table, at most three at a time", async () => {
  const bench = await openFaultBench();
  expect(await bench.prepare()).toMatchObject({ step: "done" });
  await expectReady(bench);
  expect(bench.control.calls().map(({ call }) => call)).toEqual(runToDone);
  expect(bench.control.mostCallsAtOnce()).toBe(3);
  expect(await bench.undo()).toMatchObject({ step: "review" });
  expect(asFound(bench.control.item())).toEqual(asFound(bench.mailBefore));
});

describe.each(withFaults(occurrencesToDone, breaks))(
  "$call, time $nth",
  ({ call, nth, isFormer, isJudging, changesNothingYet, faults }) => {
    it.each(faults)("never leaves a mail that looks ready and is not: %s", async (how) => {
      const bench = await openFaultBench();
      const { control } = bench;
      bench.plan({ call, nth }, how);

      let state = await bench.prepare();
      expect(falselyPrepared(control.history())).toEqual([]);
      if (state.step === "failed") {
        const mail = control.item();
        expect(sealOf(mail.sessionData)?.state).not.toBe("prepared");
        expect(sealOf(mail.customProperties)?.state).not.toBe("prepared");
        expectFailure(state, { touched: !changesNothingYet });
        if (changesNothingYet) expect(asFound(mail)).toEqual(asFound(bench.mailBefore));
      } else {
        expect(state.step).toBe(isJudging && state.step !== "done" ? "stopped" : "done");
        expect(await flawsIn(control.item(), ready)).toEqual([]);
        expect(await opensWith(control.item(), passwordOf(state))).toBe(true);
      }

      bench.clear();
      if (state.step === "stopped") {
        state = await bench.look();
        expect(state.step).toBe("done");
      }
      if (state.step === "failed" && !undoneFrom.includes(how)) {
        state = await bench.retry();
        expect(state.step).toBe("done");
        await expectReady(bench);
      }
      const fromUntouched = state.step === "failed" && changesNothingYet;
      const after = fromUntouched ? bench.back() : await bench.undo();
      expect(after).toMatchObject({
        step: "review",
        afterUndo: fromUntouched ? null : { textLeft: false },
      });
      expect(falselyPrepared(control.history())).toEqual([]);

      const told = isFormer ? toldEmpty(call, how) : {};
      expect(asFound(control.item())).toEqual({ ...asFound(bench.mailBefore), ...told });
    });
  },
);

/** Expects that a failure tells which act failed and what the mail holds now. */
function expectFailure(
  state: Extract<State, { step: "failed" }>,
  { touched }: { readonly touched: boolean },
): void {
  expect(state).toMatchObject({ touched, failure: { kind: "mail-failure" } });
  expect(state.failure.act === "look-at-mail").toBe(!touched);
  expect(Object.keys(state.mailNow ?? {})).toEqual(["recipients", "subject", "text", "attachment"]);
}

/** What a lying read says was in the mail. Recipients that are not an array count as none. */
function toldEmpty(call: CallName, how: Break): Partial<ReturnType<typeof asFound>> {
  const nobody = how === "lie" || how === "null";
  if (call === "to.getAsync" && nobody) return { to: [] };
  if (call === "cc.getAsync" && nobody) return { cc: [] };
  if (call === "bcc.getAsync" && nobody) return { bcc: [] };
  return call === "subject.getAsync" && how === "lie" ? { subject: "" } : {};
}
