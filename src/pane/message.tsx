import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface MessageProps {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One sentence instead of a page. */
export function Message({ title, text, children }: MessageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <p role="status">{text}</p>
      {children}
    </main>
  );
}
