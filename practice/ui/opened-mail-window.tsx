import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular, Send20Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { OpenedMail } from "../mail/mail-window.ts";
import { wording } from "../wording.nl.ts";
import { ComposeForm } from "./compose-form.tsx";
import { PracticeContext, usePractice, usePracticeState, useSendState } from "./context.ts";
import { PanePanel } from "./pane-panel.tsx";
import { SmartAlertDialog } from "./smart-alert-dialog.tsx";

const useStyles = makeStyles({
  window: {
    position: "absolute",
    display: "flex",
    flexDirection: "column",
    left: "24px",
    bottom: "24px",
    width: "min(620px, calc(100vw - 48px))",
    height: "min(560px, calc(100vh - 120px))",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    overflow: "hidden",
  },
  withPane: { width: "min(940px, calc(100vw - 48px))" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 8px 6px 16px",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    outlineStyle: "none",
  },
  problem: { margin: "8px 8px 0" },
  work: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex" },
  mail: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
});

/** A mail that the add-in opened, in a new window over the first. */
export function OpenedMailWindow({ mail }: { readonly mail: OpenedMail }) {
  const practice = usePractice();
  return (
    <PracticeContext value={{ ...practice, ...mail }}>
      <Window number={mail.number} />
    </PracticeContext>
  );
}

function Window({ number }: { readonly number: number }) {
  const { id, windows, sending, addIn } = usePractice();
  const { mailbox, pane } = usePracticeState();
  const state = useSendState();
  const title = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const titleId = `${id}-title`;
  return (
    <section
      role="dialog"
      aria-labelledby={titleId}
      className={mergeClasses(styles.window, pane !== null && styles.withPane)}
    >
      <header className={styles.bar}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {mailbox.item.subject === "" ? wording.compose.untitled : mailbox.item.subject}
        </h2>
        <Button
          appearance="primary"
          size="small"
          icon={<Send20Filled />}
          onClick={() => void sending.send()}
        >
          {wording.commands.send}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={wording.closeWindow}
          onClick={() => windows.close(number)}
        />
      </header>
      {state.kind === "refused" && (
        <MessageBar intent="error" className={styles.problem}>
          <MessageBarBody>{wording.sendProblem(state.problem)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.work} inert={state.kind === "waiting"}>
        <div className={styles.mail}>
          <ComposeForm />
        </div>
        {pane !== null && addIn !== null && (
          <PanePanel key={pane} addIn={addIn} page={addIn.page} number={pane} />
        )}
      </div>
      {state.kind === "alert" && addIn !== null && (
        <SmartAlertDialog key={state.alert.reason} addIn={addIn} alert={state.alert} />
      )}
    </section>
  );
}
