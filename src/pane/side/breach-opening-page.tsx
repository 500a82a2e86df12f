import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { BreachActs, BreachOpening } from "../../side/breach-acts.ts";
import { notOpenedText, openingWords, toDoText } from "../../side/breach-wording.nl.ts";
import { CopyButton } from "../copy-button.tsx";
import { LinkButton } from "../link-button.tsx";
import { Note } from "../note.tsx";
import { useBreachStyles } from "./breach-styles.ts";
import { SideFrame } from "./side-frame.tsx";

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  details: {
    "& summary": { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  },
  copy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: "inherit",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
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

/** What became of the mail to the DPO. Nobody can tell whether its window came, so the text is here. */
export function BreachOpeningPage({ opening, acts }: BreachOpeningPageProps) {
  const { outcome } = opening;
  // Another page for each outcome, so that the focus goes to what it says.
  return <Outcome key={outcome.kind} opening={opening} acts={acts} />;
}

function Outcome({ opening, acts }: BreachOpeningPageProps) {
  const styles = { ...useBreachStyles(), ...useStyles() };
  const { mail, notDone, outcome } = opening;
  return (
    <SideFrame
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
          <ByHand mail={mail} />
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
          <ByHand mail={mail} />
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
    </SideFrame>
  );
}

/** How to make the mail by hand, with what to put in it. */
function ByHand({ mail }: Pick<BreachOpening, "mail">) {
  const styles = useBreachStyles();
  return (
    <>
      <ol className={styles.list}>
        {openingWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Copied what={openingWords.address} text={mail.to.join("; ")} />
      <Copied what={openingWords.subject} text={mail.subject} />
      <Copied what={openingWords.text} text={mail.paragraphs.join("\n\n")} />
    </>
  );
}

function Copied({ what, text }: { readonly what: string; readonly text: string }) {
  const styles = { ...useBreachStyles(), ...useStyles() };
  const shown = useRef<HTMLPreElement>(null);
  return (
    <section className={styles.copy}>
      <h2 className={styles.heading}>{what}</h2>
      <pre className={styles.text} ref={shown}>
        {text}
      </pre>
      <CopyButton what={what} text={text} shown={shown} />
    </section>
  );
}
