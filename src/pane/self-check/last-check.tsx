import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { use, useEffect, useRef } from "react";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { WizardContext } from "../steps/use-wizard.ts";
import type { SendAnswer } from "./report-text.ts";
import type { Emptying, LastCheck } from "./self-check-state.ts";
import { answerMeans, answerWords, selfCheckWords } from "./self-check-wording.nl.ts";

interface LastCheckProps {
  readonly last: LastCheck;
  /** Null where Send was pressed already. */
  readonly mayPressSend: boolean | null;
  /** Whether the text was copied with the answer; null before that. */
  readonly copied: boolean | null;
  readonly onAnswer: (answer: SendAnswer) => void;
  readonly onEmpty: () => Promise<void>;
}

/** The last check: the user presses Send, and says what happened. */
export function LastCheckSection(props: LastCheckProps) {
  const { last, copied, onEmpty } = props;
  const styles = useTextStyles();
  return (
    <>
      <section>
        <h2 className={styles.subheading}>{selfCheckWords.lastTitle}</h2>
        {last.answer === null ? (
          <Question {...props} />
        ) : (
          <Answered answer={last.answer} copied={copied} />
        )}
      </section>
      <EmptyingNote emptying={last.emptying} onEmpty={onEmpty} />
    </>
  );
}

const useStyles = makeStyles({
  answers: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  answer: { width: "100%" },
  pressing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  said: { margin: 0, outline: "none" },
});

function Question({ last, mayPressSend, onAnswer }: LastCheckProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const isUnwatched = use(WizardContext)?.tools.atSend === "unwatched";
  if (mayPressSend !== null && (isUnwatched || !mayPressSend))
    return (
      <div className={styles.answers}>
        <Note tone="warning">
          {isUnwatched ? selfCheckWords.unwatched : selfCheckWords.cannotSend}
        </Note>
        <Button onClick={() => onAnswer("not-tried")}>{selfCheckWords.notTried}</Button>
      </div>
    );
  return (
    <>
      {mayPressSend === true && <PressSend />}
      {mayPressSend === true && last.paneFromAlert && (
        <Note tone="success">{selfCheckWords.cameBack}</Note>
      )}
      <div className={styles.answers} role="group" aria-label={selfCheckWords.question}>
        <p className={styles.said}>{selfCheckWords.question}</p>
        {(["stopped", "other-sentence", "left"] as const).map((answer) => (
          <Button key={answer} className={styles.answer} onClick={() => onAnswer(answer)}>
            {answerWords[answer]}
          </Button>
        ))}
        <div>
          <LinkButton onClick={() => onAnswer("not-tried")}>{selfCheckWords.notTried}</LinkButton>
        </div>
      </div>
    </>
  );
}

function PressSend() {
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <div className={styles.pressing}>
      <ol className={styles.list}>
        {selfCheckWords.sendSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.small}>{selfCheckWords.expected}</p>
      <Note tone="warning">{selfCheckWords.closed}</Note>
    </div>
  );
}

interface AnsweredProps {
  readonly answer: SendAnswer;
  readonly copied: boolean | null;
}

/** Takes the focus of the button that was pressed, and is gone. */
function Answered({ answer, copied }: AnsweredProps) {
  const styles = useStyles();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <Note tone={answer === "stopped" ? "success" : "warning"}>
      <div role="status">
        <p className={styles.said} ref={said} tabIndex={-1}>
          {answerMeans[answer]}
        </p>
        {copied !== null && (
          <p className={styles.said}>{copied ? selfCheckWords.copied : selfCheckWords.notCopied}</p>
        )}
      </div>
    </Note>
  );
}

interface EmptyingProps {
  readonly emptying: Emptying;
  readonly onEmpty: () => Promise<void>;
}

function EmptyingNote({ emptying, onEmpty }: EmptyingProps) {
  if (emptying.kind === "emptied" && emptying.left.length > 0)
    return (
      <Note tone="danger">
        <p role="alert">{selfCheckWords.left(emptying.left)}</p>
        <LinkButton onClick={() => void onEmpty()}>{selfCheckWords.emptyAgain}</LinkButton>
      </Note>
    );
  return (
    <div role="status">
      {emptying.kind === "emptying" && selfCheckWords.emptying}
      {emptying.kind === "emptied" && selfCheckWords.emptied}
      {emptying.kind === "no-trial" && selfCheckWords.noTrial}
    </div>
  );
}
