import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { spellPassword } from "../../core/password/password-spelling.ts";
import {
  addressedTo,
  type Preparation,
  type WordsOnlyPreparation,
} from "../../core/mail/preparation.ts";
import type { Password } from "../../core/password/password.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { doneWords } from "./done-wording.nl.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
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
  // Lines break after a hyphen only, so that no group is split.
  group: { display: "inline-block", whiteSpace: "pre" },
  spelling: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface PasswordCardProps {
  readonly preparation: Exclude<Preparation, WordsOnlyPreparation>;
  readonly password: Password;
}

/**
 * Whom to call, the password large enough to read aloud, and how to say it. The password is in no
 * mail.
 */
export function PasswordCard({ preparation, password }: PasswordCardProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const shown = useRef<HTMLDivElement>(null);
  const { protocol } = addressedTo(preparation);
  const kind = preparation.kind === "test" ? "test" : preparation.errand.kind;
  return (
    <section className={styles.card}>
      <div>{doneWords.call(protocol)}</div>
      <p className={styles.small}>{doneWords.phone(protocol)}</p>
      <div className={styles.password} ref={shown} translate="no">
        {password.split(/(?<=-)/).map((group, place) => (
          <span key={place} className={styles.group}>
            {group}
          </span>
        ))}
      </div>
      <CopyButton what={doneWords.password} text={password} shown={shown} />
      <details className={styles.details}>
        <summary tabIndex={0}>{doneWords.script}</summary>
        {doneWords.scriptLines(protocol, preparation.reference, kind).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2 className={styles.small}>{doneWords.spelling}</h2>
        <ol className={styles.spelling}>
          {spellPassword(password).map((words, place) => (
            <li key={place}>{words.join(", ")}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
