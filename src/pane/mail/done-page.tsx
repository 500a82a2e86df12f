import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { useEffect } from "react";
import {
  addressedTo,
  kindOf,
  type Addressed,
  type Preparation,
} from "../../core/mail/preparation.ts";
import { fileNote, registerLine, withdrawalNote } from "../../core/mail/proof.ts";
import { CopyTextBox } from "../parts/copy-text-box.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { RecipientList } from "../parts/recipient-list.tsx";
import { recipientWords } from "../parts/recipient-wording.nl.ts";
import { useTextStyles } from "../parts/text-styles.ts";
import { labels, pilotWarning } from "../parts/wording.nl.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import { notWatched } from "../steps/review-wording.nl.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { useWizard, type StepProps } from "../steps/use-wizard.ts";
import { doneWords } from "./done-wording.nl.ts";
import { PasswordCard } from "./password-card.tsx";

const useStyles = makeStyles({
  reference: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  withdrawn: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lookAgain: { marginTop: tokens.spacingVerticalS },
  sendIcon: { fontSize: tokens.fontSizeBase500, verticalAlign: "text-bottom" },
});

/**
 * Step 6: the mail is prepared and was read back. The password is shown here, and is in no mail.
 */
export function DonePage({ state }: StepProps<"done">) {
  const { page, atSend } = useWizard().tools;
  const steps = useStepActs();
  const styles = useStyles();
  const { preparation } = state;
  useNoticeStop(preparation, steps.noticeStop);
  const isWithdrawal = preparation.kind === "withdrawal";

  return (
    <StepFrame
      eyebrow={doneWords.eyebrow}
      title={doneWords.titles[kindOf(preparation)]}
      above={<Button onClick={() => void steps.undo()}>{doneWords.undo}</Button>}
    >
      <Note tone="success">
        {isWithdrawal ? doneWords.checkedWithoutAttachment : doneWords.checked}{" "}
        <span className={styles.reference}>{preparation.reference}</span>.
      </Note>
      {page.pilot && <Note tone="warning">{pilotWarning}</Note>}
      {!isWithdrawal && <PasswordCard password={preparation.password} />}

      <div>{isWithdrawal ? doneWords.firstWithoutPassword : doneWords.first}</div>
      <ol className={styles.steps}>
        {!isWithdrawal && <HandOver state={state} />}
        <Proof state={state} />
        <PressSend />
      </ol>
      {atSend === "unwatched" && <Note tone="warning">{notWatched}</Note>}
      <GoesTo addressed={addressedTo(preparation)} />
      {preparation.kind === "referral" && (
        <div>
          <p className={styles.withdrawn}>{doneWords.withdrawn}</p>
          <Button onClick={() => void steps.undo("forget")}>{doneWords.withdraw}</Button>
        </div>
      )}
    </StepFrame>
  );
}

/** The last act, which the user does in Outlook. */
function PressSend() {
  const { atSend } = useWizard().tools;
  const steps = useStepActs();
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <li>
      <SendRegular className={styles.sendIcon} aria-hidden="true" />{" "}
      <strong>{doneWords.send}</strong>
      <p className={styles.small}>{doneWords.noEncrypting}</p>
      {atSend !== "unwatched" && <p className={styles.small}>{doneWords.watched}</p>}
      <div className={styles.lookAgain}>
        <Button onClick={() => void steps.lookAtMail()}>{doneWords.lookAgain}</Button>
      </div>
    </li>
  );
}

function GoesTo({ addressed }: { readonly addressed: Addressed }) {
  const pages = useSidePageStack();
  const styles = useTextStyles();
  return (
    <section>
      <h2 className={styles.subheading}>{recipientWords.goesTo}</h2>
      <RecipientList choice={addressed} />
      <p className={styles.small}>
        <LinkButton onClick={() => pages.open({ kind: "protocol", id: addressed.protocol.id })}>
          {labels.protocol}
        </LinkButton>
      </p>
    </section>
  );
}

/** The password goes by telephone or on paper: it is gone once the pane closes. */
function HandOver({ state }: StepProps<"done">) {
  const steps = useStepActs();
  const styles = { ...useTextStyles(), ...useStyles() };
  const { preparation } = state;
  const { protocol } = addressedTo(preparation);
  return (
    <li>
      {doneWords.call(protocol)}
      <p className={styles.small}>{doneWords.phone(protocol)}</p>
      <details className={styles.details}>
        <summary tabIndex={0}>{doneWords.script}</summary>
        {doneWords.scriptLines(protocol, preparation.reference, kindOf(preparation)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      <Checkbox
        label={doneWords.called}
        checked={state.handedOver}
        onChange={(_event, { checked }) => void steps.handOver(checked === true)}
      />
      {state.handOverUnsaved && <Note tone="warning">{doneWords.unsaved}</Note>}
    </li>
  );
}

/**
 * What remains after the mail is sent: the text for the client's file and the line for the team's
 * register.
 */
function Proof({ state }: StepProps<"done">) {
  const { sender } = useWizard().tools;
  const steps = useStepActs();
  const { preparation } = state;
  const { protocol, on } = addressedTo(preparation);
  const note = noteOf(preparation, sender());
  const kind = kindOf(preparation);
  const line = registerLine({ kind, on, reference: preparation.reference, protocol });
  return (
    <li>
      {doneWords.note(note !== null)}
      {note !== null && <CopyTextBox title={doneWords.noteShow} text={note} />}
      <CopyTextBox title={doneWords.register} text={line.text} />
      <CopyTextBox title={doneWords.registerCsv} text={line.csv} />
      <Checkbox
        label={doneWords.noted}
        checked={state.noteCopied}
        onChange={(_event, { checked }) => steps.tickNote(checked === true)}
      />
    </li>
  );
}

/** Null for a test, which is about no client. */
function noteOf(
  preparation: Preparation,
  sender: Parameters<typeof fileNote>[0]["sender"],
): string | null {
  switch (preparation.kind) {
    case "referral":
      return fileNote({ ...preparation, sender, version: PRODUCT_VERSION });
    case "withdrawal":
      return withdrawalNote({ ...preparation.to, reference: preparation.reference, sender });
    case "test":
      return null;
  }
}

/** The preparations that *Klaar* showed before. */
const shownBefore = new WeakSet<Preparation>();

/**
 * No event of Mailbox 1.14 tells an open pane about a stop, but the pane gets the focus back. A
 * stop while another page covers this one is missed, so returning here checks too.
 */
function useNoticeStop(preparation: Preparation, notice: () => Promise<void>): void {
  useEffect(() => {
    const look = (): void => void notice();
    if (shownBefore.has(preparation)) look();
    shownBefore.add(preparation);
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [preparation, notice]);
}
