import type { Finding, Verdict } from "../../../src/guard/finding.ts";
import { completeOnce, type Completion } from "../../../src/guard/complete-event.ts";

const broken = (): never => {
  throw new Error("A bug");
};

const stop = (finding: Finding): Verdict => ({ kind: "stop", soft: false, findings: [finding] });
const reopened = stop({ kind: "draft-reopened" });
/** A finding for which there is no sentence: making one throws. */
const unspeakable = stop({ kind: "no such finding" } as unknown as Finding);
const allow: Verdict = { kind: "allow" };

/** What Outlook is told of these verdicts, one after the other. */
function told(
  verdicts: readonly Verdict[],
  offersPane: () => boolean,
  refuses: (completion: Completion) => boolean = () => false,
): readonly Completion[] {
  const completions: Completion[] = [];
  const complete = completeOnce(
    {
      completed: (completion) => {
        completions.push(completion);
        if (refuses(completion)) throw new Error("Outlook refuses");
      },
    },
    offersPane,
  );
  for (const verdict of verdicts) complete(verdict);
  return completions;
}

const plain = { allowEvent: false, errorMessage: expect.any(String) as unknown };

describe("the event", () => {
  it("is ended by the first verdict alone", () => {
    expect(told([allow, reopened, allow], () => true)).toEqual([{ allowEvent: true }]);
    expect(told([reopened, allow], () => false)).toEqual([plain]);
  });

  it.each<[string, Verdict, () => boolean]>([
    ["the question whether there is a pane", reopened, broken],
    ["the sentence", unspeakable, () => true],
    ["both", unspeakable, broken],
  ])("is ended once, and stops with a sentence, when %s breaks", (_what, verdict, offersPane) => {
    expect(told([verdict, allow], offersPane)).toEqual([plain]);
  });

  it("is told again, in plain words, to an Outlook that refuses what it claims to know", () => {
    const completions = told(
      [reopened],
      () => true,
      ({ commandId }) => commandId !== undefined,
    );
    expect(completions).toEqual([
      expect.objectContaining({ commandId: expect.any(String) as unknown }),
      plain,
    ]);
  });

  it("is not told the same twice to an Outlook that refuses everything", () => {
    expect(
      told(
        [reopened],
        () => false,
        () => true,
      ),
    ).toEqual([plain]);
    expect(
      told(
        [allow],
        () => true,
        () => true,
      ),
    ).toHaveLength(1);
  });
});
