import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, use, type ReactNode } from "react";
import { tellDpo } from "./message-wording.nl.ts";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The mail address of the user's own DPO, for where no page can open a mail to it. */
export const DpoContext = createContext<string | null>(null);

interface MessageProps {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One sentence instead of a page. A title means that something is wrong. */
export function Message({ title, text, children }: MessageProps) {
  const styles = useStyles();
  const dpo = use(DpoContext);
  return (
    <main className={styles.page}>
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <p role="status">{text}</p>
      {children}
      {title !== undefined && <p>{tellDpo(dpo)}</p>}
    </main>
  );
}
