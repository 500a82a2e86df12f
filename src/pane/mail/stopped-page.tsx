import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { findingText } from "../../guard/finding-wording.nl.ts";
import type { Finding } from "../../guard/finding.ts";
import { mendings, type Look, type Mending } from "../../preparing/stopped.ts";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { useWizard, type StepProps } from "../steps/use-wizard.ts";
import { causeText, failedWords } from "./mail-wording.nl.ts";
import { mendLabels, mendStoppedAt, stoppedWords } from "./stopped-wording.nl.ts";

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  mend: { marginTop: tokens.spacingVerticalS },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** After a stop at Send: what is wrong with the mail now, each with its remedy. */
export function StoppedPage({ state }: StepProps<"stopped">) {
  const { look } = state;
  switch (look.kind) {
    case "reading":
      return <Reading />;
    case "not-read":
      return <NotRead state={state} />;
    case "looked":
      return look.at.findings.length === 0 ? (
        <Right state={state} look={look} />
      ) : (
        <Found state={state} look={look} />
      );
    case "taken-out":
      return <TakenOut textLeft={look.textLeft} />;
  }
}

type Looked = Extract<Look, { kind: "looked" }>;

interface LookedProps extends StepProps<"stopped"> {
  readonly look: Looked;
}

function Reading() {
  return (
    <StepFrame title={stoppedWords.readingTitle}>
      <Busy words={stoppedWords.reading} />
    </StepFrame>
  );
}

function NotRead({ state }: StepProps<"stopped">) {
  const steps = useStepActs();
  return (
    <StepFrame
      title={stoppedWords.notReadTitle}
      onBack={useBack(state)}
      primary={<PrimaryButton onClick={steps.lookAtMail}>{labels.retry}</PrimaryButton>}
    >
      <Note tone="danger">
        <span role="alert">{stoppedWords.notRead}</span>
      </Note>
    </StepFrame>
  );
}

function Found({ state, look }: LookedProps) {
  const steps = useStepActs();
  const styles = useStyles();
  const { failure, mending } = look;
  const groups = mendings(look.at);
  const isFresh = state.done === null;
  const offersUndo = isFresh && look.at.sealed !== null;
  return (
    <StepFrame
      title={stoppedWords.foundTitle}
      onBack={useBack(state)}
      above={offersUndo && !groups.some(({ mend }) => mend === "referral") && <TakeOut />}
      primary={<PrimaryButton onClick={steps.lookAtMail}>{stoppedWords.again}</PrimaryButton>}
    >
      {failure !== null && (
        <Note tone="danger">
          <p role="alert">{causeText(failure.cause)}</p>
          <p>{mendStoppedAt(failure)}</p>
          <p>{failedWords.doNotSend}</p>
        </Note>
      )}
      <ul className={styles.list} aria-label={stoppedWords.list}>
        {groups.map((group) => (
          <li key={group.findings.map(({ kind }) => kind).join()}>
            <Group group={group} isFresh={isFresh} mending={mending} />
          </li>
        ))}
      </ul>
      {mending !== null && <Busy words={stoppedWords.mending} />}
    </StepFrame>
  );
}

interface GroupProps {
  readonly group: Mending;
  readonly isFresh: boolean;
  readonly mending: Looked["mending"];
}

/** What was found, and the one act that mends it. */
function Group({ group, isFresh, mending }: GroupProps) {
  const steps = useStepActs();
  const styles = useStyles();
  const id = useId();
  const { mend, findings } = group;
  return (
    <Note tone="warning">
      <div id={id}>
        <Sentences findings={findings} />
        {mend === "hand-over" && isFresh && <p>{stoppedWords.passwordGone}</p>}
      </div>
      {mend !== null && (
        <div className={styles.mend}>
          {mend === "hand-over" ? (
            <Checkbox
              label={mendLabels[mend]}
              checked={mending === mend}
              aria-describedby={id}
              onChange={() => void steps.mend(mend, findings)}
            />
          ) : (
            <Button aria-describedby={id} onClick={() => void steps.mend(mend, findings)}>
              {mendLabels[mend]}
            </Button>
          )}
        </div>
      )}
    </Note>
  );
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map((finding, place) => <p key={place}>{findingText(finding)}</p>);
}

/** Nothing stops the mail any more, except what a person looked at and lifted. */
function Right({ state, look }: LookedProps) {
  const wizard = useWizard();
  const steps = useStepActs();
  const styles = useStyles();
  const { sealed, lifted } = look.at;
  const isFresh = state.done === null;
  return (
    <StepFrame
      title={stoppedWords.rightTitle}
      above={
        isFresh &&
        (sealed === null ? (
          <Button onClick={wizard.startOver}>{stoppedWords.startOver}</Button>
        ) : (
          <TakeOut />
        ))
      }
      primary={
        !isFresh && (
          <PrimaryButton onClick={steps.backToDone}>{stoppedWords.backToDone}</PrimaryButton>
        )
      }
    >
      <Note tone="success">{lifted.length === 0 ? stoppedWords.right : stoppedWords.lifted}</Note>
      {lifted.length > 0 && (
        <ul className={styles.small}>
          {lifted.map((finding) => (
            <li key={finding.kind}>{findingText(finding)}</li>
          ))}
        </ul>
      )}
    </StepFrame>
  );
}

/** Takes the whole referral out, in a pane that has no *Klaar* to undo it from. */
function TakeOut() {
  const steps = useStepActs();
  return <Button onClick={() => void steps.mend("referral", [])}>{mendLabels.referral}</Button>;
}

function TakenOut({ textLeft }: { readonly textLeft: boolean }) {
  const wizard = useWizard();
  return (
    <StepFrame
      title={stoppedWords.takenOutTitle}
      primary={<PrimaryButton onClick={wizard.startOver}>{stoppedWords.startOver}</PrimaryButton>}
    >
      <Note tone={textLeft ? "warning" : "success"}>
        {textLeft ? stoppedWords.textLeft : stoppedWords.takenOut}
      </Note>
    </StepFrame>
  );
}

function Busy({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <div className={styles.busy} role="status">
      <Spinner size="small" aria-hidden="true" />
      <span>{words}</span>
    </div>
  );
}

/** Back to *Klaar*; undefined in a pane that was opened after the stop. */
function useBack({ done }: StepProps<"stopped">["state"]): (() => void) | undefined {
  const steps = useStepActs();
  return done === null ? undefined : steps.backToDone;
}
