import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    padding: 0,
    minHeight: "24px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      borderRadius: tokens.borderRadiusSmall,
    },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface LinkButtonProps {
  readonly children: ReactNode;
  /** The accessible name, where the visible words are not enough. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A button that looks like a link: it changes the page, and has no address. */
export function LinkButton({ children, label, onClick }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
