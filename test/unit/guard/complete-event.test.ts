import type { Finding, Verdict } from "../../../src/guard/finding.ts";
import { completeOnce, type Completion } from "../../../src/guard/complete-event.ts";

const broken = (): never => {
  throw new Error("A bug");
};

const stop = (finding: Finding): Verdict => ({ kind: "stop", soft: false, findings: [finding] });
const reopened = stop({ kind: "draft-reopened" });
/** A finding without a sentence: wording it throws. */
const unspeakable = stop({ kind: "no such finding" } as unknown as Finding);
const allow: Verdict = { kind: "allow" };

/** What Outlook is told of these verdicts, given in turn. */
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

/** As `told`, by an Outlook of Mailbox 1.14 or later. */
function offered(verdict: Verdict, keepsPane: boolean): Completion | undefined {
  const completions: Completion[] = [];
  const event = { completed: (completion: Completion) => completions.push(completion) };
  completeOnce(
    event,
    () => true,
    () => keepsPane,
  )(verdict);
  return completions[0];
}

const unspoken = { kind: "password-not-handed-over" } as const;

const plain = { allowEvent: false, errorMessage: expect.any(String) as unknown };

describe("the event", () => {
  it.each([true, false])(
    "offers the pane for any other finding, in an Outlook that keeps an open pane: %s",
    (keepsPane) => {
      for (const findings of [
        [{ kind: "draft-reopened" }],
        [{ kind: "draft-reopened" }, unspoken],
      ] as const)
        expect(offered({ kind: "stop", soft: true, findings }, keepsPane)).toMatchObject({
          commandId: "compose.open-pane",
          cancelLabel: "Open het paneel",
          contextData: expect.stringContaining("draft-reopened") as unknown,
          sendModeOverride: "promptUser",
        });
    },
  );

  it("offers the pane for the password alone, in an Outlook that keeps an open pane", () => {
    expect(offered({ kind: "stop", soft: true, findings: [unspoken] }, true)).toMatchObject({
      commandId: "compose.open-pane",
      contextData: expect.stringContaining("password-not-handed-over") as unknown,
    });
  });

  it("offers no pane for the password alone, where opening it would lose that password", () => {
    expect(offered({ kind: "stop", soft: true, findings: [unspoken] }, false)).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining("Bel eerst") as unknown,
      cancelLabel: "Terug naar de mail",
      sendModeOverride: "promptUser",
    });
  });

  it("is completed by the first verdict only", () => {
    expect(told([allow, reopened, allow], () => true)).toEqual([{ allowEvent: true }]);
    expect(told([reopened, allow], () => false)).toEqual([plain]);
  });

  it.each<[string, Verdict, () => boolean]>([
    ["the question whether there is a pane", reopened, broken],
    ["the sentence", unspeakable, () => true],
    ["both", unspeakable, broken],
  ])(
    "is completed once, with a sentence that stops the mail, when %s breaks",
    (_what, verdict, offersPane) => {
      expect(told([verdict, allow], offersPane)).toEqual([plain]);
    },
  );

  it("is completed again with basic options when Outlook rejects options it claims to support", () => {
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

  it("is not completed twice with the same options when Outlook rejects everything", () => {
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
