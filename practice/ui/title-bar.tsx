import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { MailEdit20Regular } from "@fluentui/react-icons";
import { wording } from "../wording.nl.ts";
import { usePracticeState } from "./context.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    padding: "0 16px",
    height: "40px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  subject: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
});

/** The title bar, with the subject as Outlook shows it. */
export function TitleBar() {
  const { subject } = usePracticeState().mailbox.item;
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <MailEdit20Regular aria-hidden />
      <Text as="h1" size={300} weight="semibold" className={styles.subject}>
        {subject === "" ? wording.compose.untitled : subject} – {wording.title}
      </Text>
    </header>
  );
}
