import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type RefObject } from "react";
import { copyText } from "./copy-text.ts";
import { labels } from "./wording.nl.ts";

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CopyButtonProps {
  /** What is copied, for the accessible name of a button that only says *Kopiëren*. */
  readonly what: string;
  /** The words on the button, where they say what is copied. */
  readonly label?: string;
  readonly text: string;
  /** The element with the text, selected when copying is blocked. */
  readonly shown: RefObject<HTMLElement | null>;
}

export function CopyButton({ what, label, text, shown }: CopyButtonProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const copy = async (): Promise<void> => {
    if (shown.current !== null) setOutcome(await copyText(text, shown.current));
  };
  return (
    <>
      <Button
        icon={<CopyRegular />}
        {...(label === undefined ? { "aria-label": `${labels.copy}: ${what}` } : {})}
        onClick={() => void copy()}
      >
        {label ?? labels.copy}
      </Button>
      <p role="status" className={styles.said}>
        {outcome === "copied" && labels.copied}
        {outcome === "selected" && labels.copySelected}
      </p>
    </>
  );
}
