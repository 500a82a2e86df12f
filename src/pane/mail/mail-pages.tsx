import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { mustGoFirst } from "../../preparing/inspect-mail.ts";
import type { MailFailure } from "../../preparing/mail-failure.ts";
import type { MailNow } from "../../preparing/read-mail.ts";
import { useTakesLong } from "../loading/use-takes-long.ts";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { useWizard, type StepProps } from "../steps/use-wizard.ts";
import {
  causeText,
  failedWords,
  inTheWayText,
  inTheWayTitle,
  inTheWayWords,
  mailNowLines,
  prepareActs,
  preparingWords,
  undoActs,
} from "./mail-wording.nl.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  act: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** While the mail is being prepared: the current act, in words. */
export function PreparingPage({ state }: StepProps<"preparing">) {
  return <Working title={preparingWords.title} act={prepareActs[state.act]} />;
}

export function UndoingPage() {
  return <Working title={preparingWords.undoing} act="" />;
}

function Working({ title, act }: { readonly title: string; readonly act: string }) {
  const styles = useStyles();
  const isLong = useTakesLong();
  return (
    <StepFrame title={title}>
      <div className={styles.act} role="status">
        <Spinner size="small" aria-hidden="true" />
        <span>{act}</span>
      </div>
      <p role="status">{isLong ? preparingWords.long : ""}</p>
      <Note tone="info">{preparingWords.wait}</Note>
    </StepFrame>
  );
}

/** What is already in the mail: what will be replaced, and what must be removed first. */
export function InTheWayPage({ state }: StepProps<"in-the-way">) {
  const wizard = useWizard();
  const steps = useStepActs();
  const blocked = state.findings.some(mustGoFirst);
  return (
    <StepFrame
      title={inTheWayTitle(state.findings)}
      {...(state.touched ? {} : { onBack: wizard.goBack })}
      above={state.touched && <UndoButton />}
      primary={
        <PrimaryButton onClick={() => steps.prepareAgain(!blocked)}>
          {blocked ? inTheWayWords.lookAgain : inTheWayWords.replace}
        </PrimaryButton>
      }
    >
      {state.findings.map((finding) => (
        <Note key={finding.kind} tone={mustGoFirst(finding) ? "danger" : "warning"}>
          {inTheWayText(finding)}
        </Note>
      ))}
    </StepFrame>
  );
}

/** Preparing failed: at which act, what the mail holds now, and how to go on. */
export function FailedPage({ state }: StepProps<"failed">) {
  const wizard = useWizard();
  const steps = useStepActs();
  return (
    <StepFrame
      title={failedWords.title}
      {...(state.touched ? {} : { onBack: wizard.goBack })}
      above={state.touched && <UndoButton />}
      primary={
        <PrimaryButton onClick={() => steps.prepareAgain(false)}>{failedWords.retry}</PrimaryButton>
      }
    >
      <Failure failure={state.failure} act={prepareActs[state.failure.act]} />
      {state.touched ? <Now mailNow={state.mailNow} /> : <div>{failedWords.nothingChanged}</div>}
    </StepFrame>
  );
}

export function UndoFailedPage({ state }: StepProps<"undo-failed">) {
  const steps = useStepActs();
  return (
    <StepFrame
      title={failedWords.undoTitle}
      primary={<PrimaryButton onClick={steps.undo}>{failedWords.retry}</PrimaryButton>}
    >
      <Failure failure={state.failure} act={undoActs[state.failure.act]} />
      <Now mailNow={state.mailNow} />
    </StepFrame>
  );
}

function UndoButton() {
  const steps = useStepActs();
  return <Button onClick={() => void steps.undo()}>{failedWords.undo}</Button>;
}

interface FailureProps {
  readonly failure: MailFailure;
  readonly act: string;
}

function Failure({ failure, act }: FailureProps) {
  return (
    <Note tone="danger">
      <p role="alert">{causeText(failure.cause)}</p>
      <p>{failedWords.during(act)}</p>
      <p>{failedWords.doNotSend}</p>
    </Note>
  );
}

function Now({ mailNow }: { readonly mailNow: MailNow | null }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{failedWords.now}</h2>
      <div role="status">
        {mailNow === null ? (
          failedWords.reading
        ) : (
          <ul className={styles.list}>
            {mailNowLines(mailNow).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
