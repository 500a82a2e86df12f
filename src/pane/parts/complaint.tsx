import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useEffect } from "react";

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    // As Fluent colours what is said at a field: the status colour is too dark in the dark theme.
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    marginBottom: tokens.spacingVerticalS,
  },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: tokens.fontSizeBase400 },
});

interface ComplaintProps {
  /** Null: the page has nothing to complain of. */
  readonly text: string | null;
  /** How often the page did not go on; each time is told anew. */
  readonly count: number;
  /** The id of the control that mends it; null when there is none on this page. */
  readonly target: string | null;
}

/** Says why the page did not go on, and brings the focus to where it can be mended. */
export function Complaint({ text, count, target }: ComplaintProps) {
  const styles = useStyles();
  useEffect(() => {
    if (count === 0 || text === null || target === null) return;
    document.getElementById(target)?.focus();
    // Only a new complaint moves the focus; a field that is being mended keeps it.
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
