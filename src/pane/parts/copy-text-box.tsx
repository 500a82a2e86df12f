import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { CopyButton } from "./copy-button.tsx";
import { useTextStyles } from "./text-styles.ts";

const useStyles = makeStyles({
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: "inherit",
  },
});

interface CopyTextBoxProps {
  readonly title: string;
  readonly text: string;
  /** Folds the button too. */
  readonly folded?: boolean;
}

/** A text that unfolds, with a button to copy it. */
export function CopyTextBox({ title, text, folded = false }: CopyTextBoxProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const shown = useRef<HTMLPreElement>(null);
  const button = <CopyButton what={title} text={text} shown={shown} />;
  return (
    <>
      <details className={styles.details}>
        <summary tabIndex={0}>{title}</summary>
        <pre className={styles.text} ref={shown}>
          {text}
        </pre>
        {folded && button}
      </details>
      {!folded && button}
    </>
  );
}
