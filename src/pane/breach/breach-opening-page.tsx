import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { notOpenedText } from "../side-page/mail-by-hand-wording.nl.ts";
import { MailByHand } from "../side-page/mail-by-hand.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import type { BreachActs, BreachOpening } from "./breach-acts.ts";
import { openingWords, toDoText } from "./breach-wording.nl.ts";

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const titles = {
  opening: openingWords.opening,
  opened: openingWords.opened,
  "not-opened": openingWords.notOpened,
} as const;

interface BreachOpeningPageProps {
  readonly opening: BreachOpening;
  readonly acts: BreachActs;
}

/**
 * What became of the mail to the DPO. No script can tell whether its window opened, so the text is
 * here too.
 */
export function BreachOpeningPage({ opening, acts }: BreachOpeningPageProps) {
  const { outcome } = opening;
  // A new page for each outcome, so that its title gets the focus.
  return <Outcome key={outcome.kind} opening={opening} acts={acts} />;
}

function Outcome({ opening, acts }: BreachOpeningPageProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const { mail, notDone, outcome } = opening;
  return (
    <SidePageFrame
      leadsToBreach
      eyebrow={openingWords.eyebrow}
      title={titles[outcome.kind]}
      above={<Button onClick={acts.edit}>{openingWords.edit}</Button>}
    >
      {outcome.kind === "opening" && (
        <div className={styles.busy} role="status">
          <Spinner size="small" aria-hidden="true" />
          <span>{openingWords.openingText}</span>
        </div>
      )}
      {outcome.kind === "opened" && <Note tone="success">{openingWords.openedText}</Note>}
      {outcome.kind === "not-opened" && (
        <>
          <Note tone="warning">
            <p role="alert">{notOpenedText(outcome.error)}</p>
            <p>{openingWords.notOpenedHow}</p>
          </Note>
          <MailByHand mail={mail} />
        </>
      )}
      {notDone.length > 0 && (
        <section>
          <h2 className={styles.heading}>{openingWords.toDo}</h2>
          <ul className={styles.list}>
            {notDone.map((measure) => (
              <li key={measure}>{toDoText(measure)}</li>
            ))}
          </ul>
        </section>
      )}
      {outcome.kind !== "not-opened" && (
        <details className={styles.details}>
          <summary tabIndex={0}>{openingWords.noWindow}</summary>
          <MailByHand mail={mail} />
        </details>
      )}
      {outcome.kind !== "opening" && (
        <div className={styles.ways}>
          <div>
            <LinkButton onClick={() => void acts.openAgain()}>{openingWords.again}</LinkButton>
          </div>
          <div>
            <LinkButton onClick={acts.forget}>{openingWords.other}</LinkButton>
          </div>
        </div>
      )}
    </SidePageFrame>
  );
}
