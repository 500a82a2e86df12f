import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import { readOutlookFacts } from "../../outlook/outlook-facts.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { copyText } from "../parts/copy-text.ts";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { outcomes, type CheckOutcome, type CheckResult } from "./check.ts";
import { checkWords } from "./check-wording.nl.ts";
import { LastCheckSection } from "./last-check.tsx";
import { reportText, type SelfCheckActs } from "./self-check-acts.ts";
import type { SelfCheckState } from "./self-check-state.ts";
import type { SendAnswer } from "./report-text.ts";
import { groupWords, selfCheckWords } from "./self-check-wording.nl.ts";
import { useNoticeTrialStop } from "./use-self-check.ts";

interface PageProps<K extends SelfCheckState["kind"]> {
  readonly state: Extract<SelfCheckState, { kind: K }>;
  readonly acts: SelfCheckActs;
}

/** What was found, the text to copy, and the last check. */
export function ResultPage({ state, acts }: PageProps<"result">) {
  useNoticeTrialStop(acts);
  const shown = useRef<HTMLPreElement>(null);
  const { text, copied, answer } = useAnswer(state, acts, shown);
  const { results } = state;
  return (
    <SidePageFrame title={selfCheckWords.resultTitle}>
      <p role="status" style={{ margin: 0 }}>
        <strong>{selfCheckWords.counts(countsOf(results))}</strong>
      </p>
      <ReportText text={text} shown={shown} />
      <LastCheckSection
        last={state.last}
        mayPressSend={state.mayPressSend}
        copied={copied}
        onAnswer={answer}
        onEmpty={acts.empty}
      />
      {[...outcomes].reverse().map((outcome) => (
        <Group key={outcome} outcome={outcome} results={results} />
      ))}
    </SidePageFrame>
  );
}

/** The last check alone, where the results of the others are gone. */
export function LastOnlyPage({ state, acts }: PageProps<"last-only">) {
  const shown = useRef<HTMLPreElement>(null);
  const { text, copied, answer } = useAnswer(state, acts, shown);
  return (
    <SidePageFrame title={selfCheckWords.lastOnlyTitle}>
      {state.last.paneFromAlert && <Note tone="info">{selfCheckWords.reloaded}</Note>}
      <LastCheckSection
        last={state.last}
        mayPressSend={null}
        copied={copied}
        onAnswer={answer}
        onEmpty={acts.empty}
      />
      {state.last.answer !== null && <ReportText text={text} shown={shown} />}
    </SidePageFrame>
  );
}

/** The text with what is known by now. An answer is copied with it at once: one click less. */
function useAnswer(
  state: Extract<SelfCheckState, { kind: "result" | "last-only" }>,
  acts: SelfCheckActs,
  shown: RefObject<HTMLElement | null>,
) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const facts = readOutlookFacts();
  return {
    text: reportText(state, facts, PRODUCT_VERSION),
    copied,
    answer: (given: SendAnswer): void => {
      const whole = reportText(state, facts, PRODUCT_VERSION, given);
      void copyText(whole, shown.current ?? document.body).then((outcome) =>
        setCopied(outcome === "copied"),
      );
      void acts.answer(given);
    },
  };
}

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  checks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

interface ReportTextProps {
  readonly text: string;
  readonly shown: RefObject<HTMLPreElement | null>;
}

function ReportText({ text, shown }: ReportTextProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <section className={styles.copy}>
      <h2 className={styles.subheading}>{selfCheckWords.text}</h2>
      <p className={styles.small}>{selfCheckWords.textNote}</p>
      <CopyButton what={selfCheckWords.text} text={text} shown={shown} />
      <details className={styles.details}>
        <summary tabIndex={0}>{selfCheckWords.showText}</summary>
        <pre className={styles.text} ref={shown}>
          {text}
        </pre>
      </details>
    </section>
  );
}

interface GroupProps {
  readonly outcome: CheckOutcome;
  readonly results: readonly CheckResult[];
}

/** The checks with one outcome; those that are fine stay folded. */
function Group({ outcome, results }: GroupProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const own = results.filter((one) => one.outcome === outcome);
  if (own.length === 0) return null;
  return (
    <details open={outcome !== "ok"}>
      <summary tabIndex={0} className={styles.summary}>
        {groupWords[outcome](own.length)}
      </summary>
      <ul className={styles.checks}>
        {own.map((result) => (
          <CheckItem key={result.check} result={result} />
        ))}
      </ul>
    </details>
  );
}

function CheckItem({ result: { check, outcome, detail, ms } }: { readonly result: CheckResult }) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const words = checkWords[check];
  return (
    <li>
      <div className={styles.name}>{words.label}</div>
      <div>{words[outcome]}</div>
      <p className={styles.small}>
        {words.did} {selfCheckWords.measured(ms, detail)}
      </p>
    </li>
  );
}

function countsOf(results: readonly CheckResult[]): Readonly<Record<CheckOutcome, number>> {
  const count = (outcome: CheckOutcome): number =>
    results.filter((one) => one.outcome === outcome).length;
  return { ok: count("ok"), different: count("different"), broken: count("broken") };
}
