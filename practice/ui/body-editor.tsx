import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { wording } from "../wording.nl.ts";
import { usePractice, usePracticeState } from "./context.ts";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: "120px",
    padding: "12px 2px",
    overflowY: "auto",
    border: "none",
    resize: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus-visible": { boxShadow: `inset 0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  plain: { fontFamily: tokens.fontFamilyMonospace },
});

/** The id of a window's mail body. */
export const bodyId = (windowId: string): string => `${windowId}-body`;

/** The body of the mail: HTML or plain text. */
export function BodyEditor() {
  const { session, id } = usePractice();
  const { body } = usePracticeState().mailbox.item;
  const styles = useStyles();
  if (body.kind === "html") return <HtmlEditor html={body.html} className={styles.body} />;
  return (
    <textarea
      id={bodyId(id)}
      className={mergeClasses(styles.body, styles.plain)}
      aria-label={wording.compose.body}
      value={body.text}
      onChange={({ target }) =>
        session.changeItem((item) => ({ ...item, body: { kind: "text", text: target.value } }))
      }
    />
  );
}

/** The browser owns this element's content while a person types; outside changes replace it. */
function HtmlEditor({ html, className }: { readonly html: string; readonly className: string }) {
  const { session, id } = usePractice();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = element.current;
    if (editor !== null && editor.innerHTML !== html) editor.innerHTML = html;
  }, [html]);
  return (
    <div
      id={bodyId(id)}
      ref={element}
      className={className}
      role="textbox"
      aria-multiline
      aria-label={wording.compose.body}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      onInput={({ currentTarget }) =>
        session.changeItem((item) => ({
          ...item,
          body: { kind: "html", html: currentTarget.innerHTML },
        }))
      }
    />
  );
}
