import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { CopyButton } from "../../../../src/pane/parts/copy-button.tsx";
import type { ChangesView } from "../publishing/changes-view.ts";
import { publishingWords as words } from "../publishing/wording.nl.ts";
import { DeskPage, NotHere, SavingNote, SentenceList } from "./parts.tsx";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";
import { useSaving } from "./use-saving.ts";
import { deskWords } from "./wording.nl.ts";

/** What will change for the teams, and the text to record it with. */
export function PublishPage() {
  const styles = useDeskStyles();
  const { answer, again } = useAnswer("changes", {});
  return (
    <DeskPage title={words.title}>
      <p className={styles.quiet}>{words.intro}</p>
      {answer.kind === "here" ? (
        <Changes changes={answer.value} again={again} />
      ) : (
        <NotHere answer={answer} />
      )}
    </DeskPage>
  );
}

interface ChangesProps {
  readonly changes: ChangesView;
  readonly again: () => void;
}

function Changes({ changes, again }: ChangesProps) {
  const styles = useDeskStyles();
  const { changed, errors } = changes;
  return (
    <>
      <div>
        <Button size="small" onClick={again}>
          {deskWords.refresh}
        </Button>
      </div>
      {errors.length > 0 && (
        <div role="alert" className={styles.refused}>
          <SentenceList sentences={[words.errors, ...errors]} />
        </div>
      )}
      {changed.length === 0 && <p className={styles.plain}>{words.nothing}</p>}
      {changed.map(({ id, receiver, sentences }) => (
        <section key={id} className={styles.section}>
          <h2 className={styles.subheading}>
            <a className={styles.link} href={`#/protocol/${id}`}>
              {receiver}
            </a>
          </h2>
          <ul className={styles.list}>
            {sentences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      {changed.length > 0 && errors.length === 0 && <CommitText changes={changes} />}
    </>
  );
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
  },
});

function CommitText({ changes: { message, version } }: { readonly changes: ChangesView }) {
  const styles = { ...useDeskStyles(), ...useStyles() };
  const shown = useRef<HTMLPreElement>(null);
  const { saving, save } = useSaving();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.message}</h2>
      <pre className={styles.text} ref={shown}>
        {message}
      </pre>
      <div className={styles.buttons}>
        <CopyButton what={words.copyName} text={message} shown={shown} />
        <Button
          appearance="primary"
          onClick={() => void save("write-changes", { version }, () => undefined)}
        >
          {words.write}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </section>
  );
}
