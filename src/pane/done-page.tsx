import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { useEffect, useRef } from "react";
import { fileNote } from "../core/message.ts";
import { spellPassword } from "../core/password.ts";
import { doneWords, notWatched } from "../referral/later-wording.nl.ts";
import { labels, pilotWarning, placeWords } from "../referral/wording.nl.ts";
import { CopyButton } from "./copy-button.tsx";
import { LinkButton } from "./link-button.tsx";
import { Note } from "./note.tsx";
import { RecipientList } from "./recipient-list.tsx";
import { StepFrame } from "./step-frame.tsx";
import { useLaterSteps } from "./use-later-steps.ts";
import { useSidePages } from "./use-side-pages.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  reference: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  password: {
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    textAlign: "center",
    overflowWrap: "anywhere",
  },
  // A line a group, broken after a hyphen, so that no group is torn apart.
  group: { display: "inline-block", whiteSpace: "pre" },
  spelling: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  details: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& summary": { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
    "& p": { margin: `${tokens.spacingVerticalXS} 0` },
  },
  note: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: "inherit",
  },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  lookAgain: { marginTop: tokens.spacingVerticalS },
  sendIcon: { fontSize: tokens.fontSizeBase500, verticalAlign: "text-bottom" },
});

/** Step 6: the mail is prepared and was read back. The password stands here, and in no mail. */
export function DonePage({ state }: StepProps<"done">) {
  const { page, atSend } = useWizard().tools;
  const steps = useLaterSteps();
  const pages = useSidePages();
  const styles = useStyles();
  useNoticeStop(steps.noticeStop);
  const shownPassword = useRef<HTMLDivElement>(null);
  const shownNote = useRef<HTMLPreElement>(null);
  const { referral, reference, password } = state.preparation;
  const { protocol } = referral.choice;
  const note = fileNote(referral, reference);

  return (
    <StepFrame
      eyebrow={doneWords.eyebrow}
      title={doneWords.title}
      above={<Button onClick={() => void steps.undo()}>{doneWords.undo}</Button>}
    >
      <Note tone="success">
        {doneWords.checked} <span className={styles.reference}>{reference}</span>.
      </Note>
      {page.pilot && <Note tone="warning">{pilotWarning}</Note>}
      <section>
        <h2 className={styles.heading}>{placeWords.goesTo}</h2>
        <RecipientList choice={referral.choice} />
        <p className={styles.small}>
          <LinkButton onClick={() => pages.open({ kind: "protocol", id: protocol.id })}>
            {labels.protocol}
          </LinkButton>
        </p>
      </section>

      <section className={styles.card}>
        <h2 className={styles.heading}>{doneWords.password}</h2>
        <div className={styles.password} ref={shownPassword} translate="no">
          {password.split(/(?<=-)/).map((group, place) => (
            <span key={place} className={styles.group}>
              {group}
            </span>
          ))}
        </div>
        <CopyButton what={doneWords.password} text={password} shown={shownPassword} />
        <h3 className={styles.small}>{doneWords.spelling}</h3>
        <ol className={styles.spelling}>
          {spellPassword(password).map((words, place) => (
            <li key={place}>{words.join(", ")}</li>
          ))}
        </ol>
      </section>

      <div>{doneWords.first}</div>
      <ol className={styles.steps}>
        <li>
          {doneWords.call(protocol)}
          <p className={styles.small}>{doneWords.phone(protocol)}</p>
          <details className={styles.details}>
            <summary tabIndex={0}>{doneWords.script}</summary>
            {doneWords.scriptLines(protocol, reference).map((line) => (
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
        <li>
          {doneWords.note}
          <details className={styles.details}>
            <summary tabIndex={0}>{doneWords.noteShow}</summary>
            <pre className={styles.note} ref={shownNote}>
              {note}
            </pre>
          </details>
          <CopyButton what={doneWords.noteShow} text={note} shown={shownNote} />
          <Checkbox
            label={doneWords.noted}
            checked={state.noteCopied}
            onChange={(_event, { checked }) => steps.tickNote(checked === true)}
          />
        </li>
        <li>
          <SendRegular className={styles.sendIcon} aria-hidden="true" />{" "}
          <strong>{doneWords.send}</strong>
          {atSend !== "unwatched" && <p className={styles.small}>{doneWords.watched}</p>}
          <div className={styles.lookAgain}>
            <Button onClick={() => void steps.lookAtMail()}>{doneWords.lookAgain}</Button>
          </div>
        </li>
      </ol>
      {atSend === "unwatched" && <Note tone="warning">{notWatched}</Note>}
    </StepFrame>
  );
}

/** Outlook tells an open pane of a stop by no event of Mailbox 1.14; the focus comes back to it. */
function useNoticeStop(notice: () => Promise<void>): void {
  useEffect(() => {
    const onFocus = (): void => void notice();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [notice]);
}
