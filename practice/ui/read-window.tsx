import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowForward20Regular,
  ArrowReply20Regular,
  Dismiss20Regular,
  Document20Regular,
  MailArrowUp20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Mailbox } from "../host/call.ts";
import { addressFields, type MessageItem } from "../mail/message-item.ts";
import { momentText } from "../moment.nl.ts";
import { wording } from "../wording.nl.ts";
import { bodyId } from "./body-editor.tsx";
import { usePractice, usePracticeState } from "./context.ts";
import { bytesOf, download } from "./download.ts";
import { PaneButton } from "./pane-button.tsx";
import { PanePanel } from "./pane-panel.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    margin: "8px",
    padding: "4px 8px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  work: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    gap: "8px",
    padding: "0 8px 8px",
  },
  mail: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    padding: "16px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  list: { display: "grid", gridTemplateColumns: "88px 1fr", rowGap: "4px", margin: "12px 0 20px" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  attachments: { margin: "0 0 16px", padding: 0, listStyleType: "none" },
  plain: { whiteSpace: "pre-wrap" },
});

/** A sent mail, opened to be read, with room for the pane. */
export function ReadWindow() {
  const { session, addIn, id } = usePractice();
  const { mailbox, pane } = usePracticeState();
  const { item } = mailbox;
  const title = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => title.current?.focus(), []);
  const readSurface = addIn?.readSurface ?? null;
  return (
    <>
      <div className={styles.bar} role="group" aria-label={wording.commands.group}>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          onClick={() => session.stopReading()}
        >
          {wording.commands.stopReading}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowReply20Regular />}
          onClick={() => session.reply(item)}
        >
          {wording.commands.reply}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowForward20Regular />}
          onClick={() => session.forward(item)}
        >
          {wording.commands.forward}
        </Button>
        <Button
          appearance="subtle"
          icon={<MailArrowUp20Regular />}
          onClick={() => session.resend(item)}
        >
          {wording.commands.resend}
        </Button>
        {addIn !== null && readSurface !== null && (
          <PaneButton label={readSurface.buttonLabel} iconPath={addIn.iconPath} />
        )}
      </div>
      <div className={styles.work}>
        <article className={styles.mail} aria-labelledby={`${id}-read`}>
          <h2 id={`${id}-read`} ref={title} tabIndex={-1} className={styles.subject}>
            {item.subject || wording.sent.noSubject}
          </h2>
          <dl className={styles.list}>
            {headerRows(mailbox).map(([term, value]) => [
              <dt key={`${term}-term`} className={styles.term}>
                {term}
              </dt>,
              <dd key={term} className={styles.value}>
                {value}
              </dd>,
            ])}
          </dl>
          <Attachments attachments={item.attachments} />
          <ReadBody />
        </article>
        {pane !== null && addIn !== null && readSurface !== null && (
          <PanePanel key={pane} addIn={addIn} page={readSurface.page} number={pane} />
        )}
      </div>
    </>
  );
}

function headerRows({ item, user }: Mailbox): readonly (readonly [string, string])[] {
  const words = wording.compose;
  const addresses = addressFields.flatMap((field) =>
    item[field].length === 0
      ? []
      : [[words.fields[field], item[field].map(({ address }) => address).join("; ")] as const],
  );
  const sent = item.sentAt === undefined ? [] : [[words.sentAt, momentText(item.sentAt)] as const];
  return [[words.from, `${user.name} <${user.address}>`], ...sent, ...addresses];
}

/** Each opens as the browser opens a file: it saves it. */
function Attachments({ attachments }: Pick<MessageItem, "attachments">) {
  const styles = useStyles();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.attachments} aria-label={wording.compose.attachments}>
      {attachments.map(({ id, name, base64, contentType }) => (
        <li key={id}>
          <Button
            icon={<Document20Regular />}
            onClick={() => download(name, bytesOf(base64), contentType)}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ReadBody() {
  const { id } = usePractice();
  const { body } = usePracticeState().mailbox.item;
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const html = body.kind === "html" ? body.html : null;
  useEffect(() => {
    if (element.current !== null && html !== null) element.current.innerHTML = html;
  }, [html]);
  return body.kind === "html" ? (
    <div id={bodyId(id)} ref={element} tabIndex={-1} />
  ) : (
    <div id={bodyId(id)} className={styles.plain} tabIndex={-1}>
      {body.text}
    </div>
  );
}
