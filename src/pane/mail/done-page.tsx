import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { useEffect, useRef } from "react";
import {
  addressedTo,
  isWordsOnlyMail,
  kindOf,
  type Addressed,
  type Preparation,
  type WordsOnlyPreparation,
} from "../../core/mail/preparation.ts";
import { confirmedForKeeper } from "../../core/mail/doubt-lines.ts";
import { fileNote, registerLine, wordsOnlyNote } from "../../core/mail/proof.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { CopyTextBox } from "../parts/copy-text-box.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { RecipientList } from "../parts/recipient-list.tsx";
import { recipientWords } from "../parts/recipient-wording.nl.ts";
import { useTextStyles } from "../parts/text-styles.ts";
import { labels, pilotWarning } from "../parts/wording.nl.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
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
  line: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  pre: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: "inherit",
  },
  notAfterAll: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sendIcon: { fontSize: tokens.fontSizeBase500, verticalAlign: "text-bottom" },
});

/**
 * Step 6: the mail is prepared and was read back. The password is shown here, and is in no mail.
 */
export function DonePage({ state }: StepProps<"done">) {
  const { page, atSend } = useWizard().tools;
  const steps = useStepActs();
  const styles = { ...useTextStyles(), ...useStyles() };
  const { preparation } = state;
  useNoticeStop(preparation, steps.noticeStop);
  const hasPassword = !isWordsOnlyMail(preparation);

  return (
    <StepFrame eyebrow={doneWords.eyebrow} title={doneWords.titles[kindOf(preparation)]}>
      <div>{hasPassword ? doneWords.first : doneWords.firstWithoutPassword}</div>
      {page.pilot && <Note tone="warning">{pilotWarning}</Note>}
      <ol className={styles.steps}>
        {hasPassword && <HandOver state={state} preparation={preparation} />}
        <Proof state={state} />
        <PressSend />
      </ol>
      {atSend === "unwatched" && <Note tone="warning">{doneWords.unwatched}</Note>}
      <GoesTo addressed={addressedTo(preparation)} />
      <p className={styles.small}>
        {hasPassword ? doneWords.checked : doneWords.checkedWithoutAttachment}{" "}
        <span className={styles.reference}>{preparation.reference}</span>.
      </p>
      <NotAfterAll isReferral={preparation.kind === "referral"} />
    </StepFrame>
  );
}

/** Undoing, and the client's own withdrawal before anything was sent. */
function NotAfterAll({ isReferral }: { readonly isReferral: boolean }) {
  const steps = useStepActs();
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <section className={styles.notAfterAll}>
      <h2 className={styles.subheading}>{doneWords.notAfterAll}</h2>
      {isReferral && <p className={styles.small}>{doneWords.withdrawn}</p>}
      <Button onClick={() => void steps.undo()}>{doneWords.undo}</Button>
      {isReferral && (
        <Button onClick={() => void steps.undo("forget")}>{doneWords.withdraw}</Button>
      )}
    </section>
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
      <LinkButton onClick={() => void steps.lookAtMail()}>{doneWords.lookAgain}</LinkButton>
    </li>
  );
}

function GoesTo({ addressed }: { readonly addressed: Addressed }) {
  const pages = useSidePageStack();
  const styles = useTextStyles();
  return (
    <details className={styles.details}>
      <summary tabIndex={0}>{recipientWords.goesTo}</summary>
      <RecipientList choice={addressed} />
      <p>
        <LinkButton onClick={() => pages.open({ kind: "protocol", id: addressed.protocol.id })}>
          {labels.protocol}
        </LinkButton>
      </p>
    </details>
  );
}

interface HandOverProps extends StepProps<"done"> {
  readonly preparation: Exclude<Preparation, WordsOnlyPreparation>;
}

/** The password goes by telephone or on paper: it is gone once the pane closes. */
function HandOver({ state, preparation }: HandOverProps) {
  const steps = useStepActs();
  return (
    <li>
      <PasswordCard preparation={preparation} password={preparation.password} />
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
 * register, in one button; and what the OCMW confirmed, for who keeps the protocols.
 */
function Proof({ state }: StepProps<"done">) {
  const { sender } = useWizard().tools;
  const styles = { ...useTextStyles(), ...useStyles() };
  const shown = useRef<HTMLDivElement>(null);
  const { preparation } = state;
  const { protocol, on } = addressedTo(preparation);
  const note = noteOf(preparation, sender());
  const kind = kindOf(preparation);
  const line = registerLine({ kind, on, reference: preparation.reference, protocol });
  const texts = [...(note === null ? [] : [note]), line.text];
  const settled = preparation.kind === "referral" ? preparation.referral.settled : [];
  const label = doneWords.copyAll(note !== null);
  return (
    <li>
      <p className={styles.line}>{doneWords.note(note !== null)}</p>
      <CopyButton what={label} label={label} text={texts.join("\n\n")} shown={shown} />
      <details className={styles.details}>
        <summary tabIndex={0}>{doneWords.copied}</summary>
        <div ref={shown}>
          {texts.map((text) => (
            <pre key={text} className={styles.pre}>
              {text}
            </pre>
          ))}
        </div>
        <CopyTextBox title={doneWords.registerCsv} text={line.csv} />
      </details>
      {settled.length > 0 && (
        <CopyTextBox
          title={doneWords.forKeeper}
          text={confirmedForKeeper(protocol, settled)}
          folded
        />
      )}
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
    case "test":
      return null;
    default:
      return wordsOnlyNote({ ...preparation, ...preparation.to, sender });
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
