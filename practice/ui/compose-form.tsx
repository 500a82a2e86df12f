import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { addressFields, type MessageItem } from "../mail/message-item.ts";
import { wording } from "../wording.nl.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { BodyEditor } from "./body-editor.tsx";
import { usePractice, usePracticeState } from "./context.ts";
import { RecipientInput } from "./recipient-input.tsx";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    padding: "8px 20px 0",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "88px 1fr",
    alignItems: "center",
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  subject: {
    width: "100%",
    height: "28px",
    padding: 0,
    border: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    borderBottom: "2px solid transparent",
    ":focus": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  bottom: {
    display: "flex",
    justifyContent: "flex-end",
    padding: "6px 20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  notices: { display: "flex", flexDirection: "column", gap: "4px", paddingBottom: "4px" },
});

/** The mail being composed. */
export function ComposeForm() {
  const { session, sending, id } = usePractice();
  const { mailbox } = usePracticeState();
  const { item, user } = mailbox;
  const words = wording.compose;
  // Ctrl+Enter sends, as in Outlook.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void sending.send();
  };
  const styles = useStyles();
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside */}
      <section className={styles.form} aria-label={words.region} onKeyDown={onKeyDown}>
        <Notices notifications={item.notifications} />
        <div className={styles.row}>
          <Text className={styles.label}>{words.from}</Text>
          <Text>
            {user.name} &lt;{user.address}&gt;
          </Text>
        </div>
        {addressFields.map((field) => (
          <RecipientInput key={field} field={field} />
        ))}
        <div className={styles.row}>
          <label className={styles.label} htmlFor={`${id}-subject`}>
            {words.subject}
          </label>
          <input
            type="text"
            id={`${id}-subject`}
            className={styles.subject}
            placeholder={words.subjectPlaceholder}
            maxLength={255}
            value={item.subject}
            onChange={({ target }) =>
              session.changeItem((now) => ({ ...now, subject: target.value }))
            }
          />
        </div>
        <AttachmentList />
        <BodyEditor />
      </section>
      <div className={styles.bottom}>
        <Text size={200}>{item.saves > 0 ? words.saved : words.draft}</Text>
      </div>
    </>
  );
}

/** The notification messages of add-ins. */
function Notices({ notifications }: Pick<MessageItem, "notifications">) {
  const styles = useStyles();
  if (notifications.length === 0) return null;
  return (
    <div className={styles.notices} role="group" aria-label={wording.compose.notices}>
      {notifications.map(({ key, type, message }) => (
        <MessageBar key={key} intent={type === 2 ? "error" : "info"}>
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
