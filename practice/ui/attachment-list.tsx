import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, Dismiss16Regular, Document24Regular } from "@fluentui/react-icons";
import { base64Size, detach } from "../mail/message-item.ts";
import { wording } from "../wording.nl.ts";
import { usePractice, usePracticeState } from "./context.ts";
import { bytesOf, download } from "./download.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    margin: 0,
    padding: "8px 0",
    listStyleType: "none",
    flexShrink: 0,
  },
  card: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 6px 6px 10px",
    maxWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: { color: tokens.colorNeutralForeground2 },
});

/** The attachments, each with buttons to download and remove it. */
export function AttachmentList() {
  const { session } = usePractice();
  const { attachments } = usePracticeState().mailbox.item;
  const styles = useStyles();
  const words = wording.compose;
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.attachments}>
      {attachments.map(({ id, name, base64, contentType, isInline }) => (
        <li key={id} className={styles.card}>
          <Document24Regular aria-hidden />
          <span className={styles.text}>
            <Text size={300} className={styles.name}>
              {name}
            </Text>
            <Text size={200} className={styles.size}>
              {shownSize(base64Size(base64))}
              {isInline ? ` · ${words.inline}` : ""}
            </Text>
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownload16Regular />}
            aria-label={words.download(name)}
            onClick={() => download(name, bytesOf(base64), contentType)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={words.removeAttachment(name)}
            onClick={() => session.changeItem((item) => detach(item, id) ?? item)}
          />
        </li>
      ))}
    </ul>
  );
}

const shownSize = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`;
