import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { notOpenedText } from "../side-page/mail-by-hand-wording.nl.ts";
import { MailByHand } from "../side-page/mail-by-hand.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import type { BreachActs, BreachOpening } from "./breach-acts.ts";
import type { BreachMeasure } from "./breach-report.ts";
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
      <Reply opening={opening} />
      {notDone.length > 0 && <ToDo measures={notDone} />}
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

/** What Outlook says of the mail. */
function Reply({ opening: { mail, outcome } }: Pick<BreachOpeningPageProps, "opening">) {
  const styles = useStyles();
  switch (outcome.kind) {
    case "opening":
      return (
        <div className={styles.busy} role="status">
          <Spinner size="small" aria-hidden="true" />
          <span>{openingWords.openingText}</span>
        </div>
      );
    case "opened":
      return <Note tone="success">{openingWords.openedText}</Note>;
    case "not-opened":
      return (
        <>
          <Note tone="warning">
            <p role="alert">{notOpenedText(outcome.error)}</p>
            <p>{openingWords.notOpenedHow}</p>
          </Note>
          <MailByHand mail={mail} />
        </>
      );
  }
}

/** The measures that the report says are not taken. */
function ToDo({ measures }: { readonly measures: readonly BreachMeasure[] }) {
  const styles = useTextStyles();
  return (
    <section>
      <h2 className={styles.heading}>{openingWords.toDo}</h2>
      <ul className={styles.list}>
        {measures.map((measure) => (
          <li key={measure}>{toDoText(measure)}</li>
        ))}
      </ul>
    </section>
  );
}
