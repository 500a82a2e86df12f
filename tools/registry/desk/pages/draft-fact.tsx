import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftFact } from "../drafts/draft-view.ts";
import { draftDeskWords as words } from "../drafts/wording.nl.ts";
import type { DraftDecision } from "../server/calls.ts";
import { TextField } from "./parts.tsx";
import { useDeskStyles } from "./styles.ts";

interface DraftFactBlockProps {
  readonly fact: DraftFact;
  /** Its words are marked in the text. */
  readonly isInHand: boolean;
  readonly take: () => void;
  readonly decide: (decision: DraftDecision) => void;
}

/** One fact: what was proposed, how sure that is, and the decision. */
export function DraftFactBlock({ fact, isInHand, take, decide }: DraftFactBlockProps) {
  const styles = useDeskStyles();
  const { label, proposed, certainty, article, state } = fact;
  return (
    <section className={mergeClasses(styles.section, styles.card)} aria-label={label}>
      <h3 className={styles.subheading}>{label}</h3>
      <p className={styles.plain}>
        {proposed ?? words.nothing} ({words.certainties[certainty]})
      </p>
      <p className={styles.quiet}>{words.where(article)}</p>
      {state.kind === "open" && <p className={styles.plain}>{state.question}</p>}
      {state.kind === "open" && state.ask && <p className={styles.plain}>{words.waits}</p>}
      {state.kind === "decided" && (
        <p className={styles.plain}>
          {words.decided(state.value)} {state.reason !== null && words.because(state.reason)}
        </p>
      )}
      {fact.words !== "" && (
        <div>
          <Button
            size="small"
            aria-pressed={isInHand}
            aria-label={`${words.show}: ${label}`}
            onClick={take}
          >
            {words.show}
          </Button>
        </div>
      )}
      <Decide fact={fact} decide={decide} />
    </section>
  );
}

function Decide({ fact, decide }: Pick<DraftFactBlockProps, "fact" | "decide">) {
  const styles = useDeskStyles();
  const [isOther, setIsOther] = useState(false);
  const { label, proposed, state } = fact;
  const name = (word: string): string => `${word}: ${label}`;
  return (
    <>
      <div className={styles.buttons}>
        {state.kind === "open" && proposed !== null && (
          <Button
            appearance="primary"
            aria-label={name(words.asPrinted)}
            onClick={() => decide({ kind: "as-printed" })}
          >
            {words.asPrinted}
          </Button>
        )}
        {state.kind !== "decided" && (
          <Button
            aria-expanded={isOther}
            aria-label={name(words.other)}
            onClick={() => setIsOther(!isOther)}
          >
            {words.other}
          </Button>
        )}
        {state.kind !== "decided" && (
          <Button aria-label={name(words.ask)} onClick={() => decide({ kind: "ask" })}>
            {words.ask}
          </Button>
        )}
        {state.kind === "decided" && (
          <Button aria-label={name(words.undo)} onClick={() => decide({ kind: "undo" })}>
            {words.undo}
          </Button>
        )}
      </div>
      {isOther && state.kind !== "decided" && <OtherValue decide={decide} />}
    </>
  );
}

function OtherValue({ decide }: Pick<DraftFactBlockProps, "decide">) {
  const styles = useDeskStyles();
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decide(
          value.trim() === "" ? { kind: "nothing", reason } : { kind: "other", value, reason },
        );
      }}
    >
      <TextField label={words.value} value={value} onChange={setValue} hint={words.valueHint} />
      <TextField label={words.reason} value={reason} onChange={setReason} />
      <div>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
