import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { MailRead20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { addressFields, type MessageItem } from "../mail/message-item.ts";
import { behaviourIn } from "../mail/session.ts";
import { momentText } from "../moment.nl.ts";
import { wording } from "../wording.nl.ts";
import { usePractice, usePracticeState, useUndoOffered } from "./context.ts";

const useStyles = makeStyles({
  card: {
    alignSelf: "center",
    width: "min(560px, calc(100% - 32px))",
    boxSizing: "border-box",
    margin: "48px 16px",
    padding: "24px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  title: { display: "block", outlineStyle: "none" },
  list: {
    display: "grid",
    gridTemplateColumns: "112px 1fr",
    rowGap: "6px",
    margin: "16px 0",
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  undo: { margin: "12px 0" },
  buttons: { display: "flex", gap: "8px" },
  folder: { margin: "24px 0 4px" },
  mails: { margin: 0, padding: 0, listStyleType: "none" },
  moment: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  mail: { justifyContent: "flex-start", width: "100%", textAlign: "left" },
});

/** After Send: what would have been sent. */
export function SentView({ sent }: { readonly sent: MessageItem }) {
  const { session } = usePractice();
  const { settings } = usePracticeState();
  const panesStay = behaviourIn(settings).paneAfterMail === "stays";
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const words = wording.sent;
  const rows: readonly (readonly [string, string])[] = [
    ...addressFields.map(
      (field) =>
        [
          wording.compose.fields[field],
          sent[field].map(({ address }) => address).join("; ") || words.nobody,
        ] as const,
    ),
    [wording.compose.subject, sent.subject || words.noSubject],
    [
      wording.compose.attachments,
      sent.attachments.map(({ name }) => name).join("; ") || words.none,
    ],
  ];
  return (
    <section className={styles.card} aria-labelledby="practice-sent">
      <h2 id="practice-sent" ref={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <UndoBar />
      <Text>{panesStay ? words.textPaneStays : words.text}</Text>
      <dl className={styles.list}>
        {rows.map(([term, value]) => [
          <dt key={`${term}-term`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => session.newMail()}>
          {words.again}
        </Button>
        <Button onClick={() => session.takeBack()}>{words.back}</Button>
      </div>
      <SentMails />
    </section>
  );
}

/** For a moment after Send, as Outlook shows it. */
function UndoBar() {
  const { sending } = usePractice();
  const styles = useStyles();
  if (!useUndoOffered()) return null;
  return (
    <MessageBar intent="success" className={styles.undo}>
      <MessageBarBody>{wording.sent.justSent}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => sending.undo.undo()}>
          {wording.sent.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The folder of sent mails, newest first. */
function SentMails() {
  const { session } = usePractice();
  const { sentMails } = usePracticeState();
  const styles = useStyles();
  const words = wording.sent;
  return (
    <>
      <Text as="h3" size={300} weight="semibold" block className={styles.folder}>
        {words.folder}
      </Text>
      <ul className={styles.mails}>
        {sentMails.toReversed().map((mail, place) => (
          <li key={sentMails.length - place}>
            <Button
              appearance="subtle"
              className={styles.mail}
              icon={<MailRead20Regular />}
              onClick={() => session.readSent(mail)}
            >
              <span>
                {mail.subject || words.noSubject}
                {mail.sentAt !== undefined && (
                  <span className={styles.moment}>{momentText(mail.sentAt)}</span>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
