import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { findingText } from "../../guard/finding-wording.nl.ts";
import { isWordsOnlyMail } from "../../core/mail/preparation.ts";
import type { Finding } from "../../guard/finding.ts";
import { mendings, type Look, type Mending } from "../../preparing/stopped.ts";
import { useTakesLong } from "../loading/use-takes-long.ts";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { useWizard, type StepProps } from "../steps/use-wizard.ts";
import { PasswordCard } from "./password-card.tsx";
import { causeText, failedWords, preparingWords } from "./mail-wording.nl.ts";
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
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  mend: { marginTop: tokens.spacingVerticalS },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** Before *Klaar* or after a stop: what is wrong with the mail now, each with its remedy. */
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
      above={
        state.when === "before-done" ? (
          <Undo />
        ) : (
          state.done === null && <Restart words={stoppedWords.startOver} />
        )
      }
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
  const isBeforeDone = state.when === "before-done";
  const takesOut = groups.some(({ mend }) => mend === "referral");
  return (
    <StepFrame
      title={titleOf(state.when, look.at.findings)}
      onBack={useBack(state)}
      above={
        isBeforeDone
          ? !takesOut && <Undo />
          : isFresh && <FreshWays isSealed={look.at.sealed !== null} takesOut={takesOut} />
      }
      primary={<PrimaryButton onClick={steps.lookAtMail}>{stoppedWords.again}</PrimaryButton>}
    >
      {isBeforeDone && <div>{stoppedWords.almost}</div>}
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
            {group.mend === "hand-over" ? (
              <PasswordGroup state={state} group={group} mending={mending} />
            ) : (
              <Group group={group} />
            )}
          </li>
        ))}
      </ul>
      {mending !== null && <Busy words={stoppedWords.mending} />}
    </StepFrame>
  );
}

function titleOf(
  when: StepProps<"stopped">["state"]["when"],
  findings: readonly Finding[],
): string {
  if (when === "before-done") return stoppedWords.almostTitle;
  return findings.every(({ kind }) => kind === "password-not-handed-over")
    ? stoppedWords.passwordTitle
    : stoppedWords.foundTitle;
}

/** What was found, and the one act that mends it. */
function Group({ group }: { readonly group: Mending }) {
  const steps = useStepActs();
  const styles = useStyles();
  const id = useId();
  const { mend, findings } = group;
  return (
    <Note tone="warning">
      <div id={id}>
        <Sentences findings={findings} />
      </div>
      {mend !== null && (
        <div className={styles.mend}>
          <Button aria-describedby={id} onClick={() => void steps.mend(mend, findings)}>
            {mendLabels[mend]}
          </Button>
        </div>
      )}
    </Note>
  );
}

interface PasswordGroupProps extends StepProps<"stopped"> {
  readonly group: Mending;
  readonly mending: Looked["mending"];
}

/** The password that nobody handed over yet: shown again, or gone with the pane that showed it. */
function PasswordGroup({ state: { done }, group, mending }: PasswordGroupProps) {
  const steps = useStepActs();
  const styles = useStyles();
  const id = useId();
  const preparation = done?.preparation;
  const shown = preparation !== undefined && !isWordsOnlyMail(preparation) ? preparation : null;
  return (
    <Note tone="warning">
      <div id={id}>
        {shown === null ? (
          <p>{stoppedWords.passwordGone}</p>
        ) : (
          <>
            <Sentences findings={group.findings} />
            <PasswordCard preparation={shown} password={shown.password} />
          </>
        )}
      </div>
      <div className={styles.mend}>
        <Checkbox
          label={shown === null ? stoppedWords.stillHave : mendLabels["hand-over"]}
          checked={mending === "hand-over"}
          aria-describedby={id}
          onChange={() => void steps.mend("hand-over", group.findings)}
        />
      </div>
    </Note>
  );
}

/** Leaves out a last sentence that the next text ends with too: what to do is said once. */
function saidOnce(texts: readonly string[]): readonly string[] {
  return texts.map((text, place) => {
    const [said = "", ends] = /^(?:.*[.!?]) (\p{Lu}[^.!?]*\.)$/su.exec(text) ?? [];
    return ends !== undefined && texts[place + 1]?.endsWith(` ${ends}`) === true
      ? said.slice(0, -ends.length - 1)
      : text;
  });
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }) {
  return saidOnce(findings.map(findingText)).map((text, place) => <p key={place}>{text}</p>);
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
        isFresh && (sealed === null ? <Restart words={stoppedWords.startOver} /> : <TakeOut />)
      }
      primary={
        isFresh ? (
          sealed !== null && (
            <Button size="large" onClick={wizard.startOver}>
              {stoppedWords.prepareAgain}
            </Button>
          )
        ) : (
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

interface FreshWaysProps {
  readonly isSealed: boolean;
  /** Whether a finding offers already to take the referral out. */
  readonly takesOut: boolean;
}

/** The ways on from a mail that was prepared in a pane that is gone, other than mending it. */
function FreshWays({ isSealed, takesOut }: FreshWaysProps) {
  const styles = useStyles();
  if (!isSealed) return <Restart words={stoppedWords.startOver} />;
  return (
    <div className={styles.ways}>
      <Restart words={stoppedWords.prepareAgain} />
      {!takesOut && <TakeOut />}
    </div>
  );
}

/** To the first step. What stands in the mail is replaced once another is prepared, and asked first. */
function Restart({ words }: { readonly words: string }) {
  const wizard = useWizard();
  return <Button onClick={wizard.startOver}>{words}</Button>;
}

/** Takes the whole referral out, in a pane that has no *Klaar* to undo it from. */
function TakeOut() {
  const steps = useStepActs();
  return <Button onClick={() => void steps.mend("referral", [])}>{mendLabels.referral}</Button>;
}

/** Undoes what this pane prepared, before *Klaar*. */
function Undo() {
  const steps = useStepActs();
  return <Button onClick={() => void steps.undo()}>{failedWords.undo}</Button>;
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
  const isLong = useTakesLong();
  return (
    <>
      <div className={styles.busy} role="status">
        <Spinner size="small" aria-hidden="true" />
        <span>{words}</span>
      </div>
      <p role="status">{isLong ? preparingWords.long : ""}</p>
    </>
  );
}

/** Back to *Klaar*; undefined where it was not shown yet, or in a pane opened after the stop. */
function useBack({ when, done }: StepProps<"stopped">["state"]): (() => void) | undefined {
  const steps = useStepActs();
  return when === "before-done" || done === null ? undefined : steps.backToDone;
}
