import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useEffect } from "react";

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    // Fluent's own colour for field errors: the status colour is too dark in the dark theme.
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    marginBottom: tokens.spacingVerticalS,
  },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: tokens.fontSizeBase400 },
});

interface ComplaintProps {
  /** Null: no problem. */
  readonly text: string | null;
  /** Counts the refused attempts; each one is announced. */
  readonly count: number;
  /** The id of the control where the problem can be solved; null when this page has none. */
  readonly target: string | null;
}

/** Says why the page did not go on, and moves the focus to the control where it can be solved. */
export function Complaint({ text, count, target }: ComplaintProps) {
  const styles = useStyles();
  useEffect(() => {
    if (count === 0 || text === null || target === null) return;
    document.getElementById(target)?.focus();
    // Only a new complaint moves the focus: a field being corrected keeps it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [count]);
  return (
    <div role="alert">
      {text !== null && (
        <div className={styles.message} key={count}>
          <ErrorCircleFilled className={styles.icon} aria-hidden="true" />
          <span>{text}</span>
        </div>
      )}
    </div>
  );
}
