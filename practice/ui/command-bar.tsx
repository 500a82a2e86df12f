import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  Attach20Regular,
  MailAdd20Regular,
  Save20Regular,
  Send20Filled,
} from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import { emlOf } from "../control.ts";
import { contentTypeOf } from "../host/content-type.ts";
import { attach } from "../mail/message-item.ts";
import { wording } from "../wording.nl.ts";
import { usePractice, useSendState } from "./context.ts";
import { download, readFile } from "./download.ts";
import { PaneButton } from "./pane-button.tsx";

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
  divider: {
    width: "1px",
    alignSelf: "stretch",
    margin: "4px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  command: { fontWeight: tokens.fontWeightRegular },
  problem: { margin: "0 8px 8px" },
});

/** The ribbon: the commands for a mail, and the add-in's own button. */
export function CommandBar() {
  const { session, sending, tools, addIn } = usePractice();
  const state = useSendState();
  const problem = state.kind === "refused" ? wording.sendProblem(state.problem) : null;
  const styles = useStyles();
  const words = wording.commands;

  return (
    <>
      <div className={styles.bar} role="group" aria-label={words.group}>
        <Button appearance="primary" icon={<Send20Filled />} onClick={() => void sending.send()}>
          {words.send}
        </Button>
        <span className={styles.divider} />
        <AttachFiles />
        <Command
          icon={<Save20Regular />}
          onClick={() =>
            download("oefenmail.eml", emlOf(session, tools, new Date()), "message/rfc822")
          }
        >
          {words.saveEml}
        </Command>
        <Command icon={<MailAdd20Regular />} onClick={() => session.newMail()}>
          {words.newMail}
        </Command>
        <Command icon={<ArrowClockwise20Regular />} onClick={() => session.reopenDraft()}>
          {words.reopenDraft}
        </Command>
        {addIn !== null && (
          <>
            <span className={styles.divider} />
            <PaneButton label={addIn.buttonLabel} iconPath={addIn.iconPath} />
          </>
        )}
      </div>
      {(problem !== null || addIn === null) && (
        <MessageBar intent={problem === null ? "warning" : "error"} className={styles.problem}>
          <MessageBarBody>{problem ?? wording.noAddIn}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface CommandProps {
  readonly icon: ReactElement;
  readonly children: string;
  readonly onClick: () => void;
}

function Command({ icon, children, onClick }: CommandProps) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.command} icon={icon} onClick={onClick}>
      {children}
    </Button>
  );
}

/** The command to attach files, with the file input behind it. */
function AttachFiles() {
  const { session } = usePractice();
  const files = useRef<HTMLInputElement>(null);
  const label = wording.commands.attachFile;
  const attachFiles = async (chosen: readonly File[]): Promise<void> => {
    for (const file of chosen) {
      const base64 = await readFile(file);
      const contentType = contentTypeOf(file.name);
      const added = {
        name: file.name,
        base64,
        isInline: false,
        kind: "file",
        contentType,
      } as const;
      session.changeItem((item) => attach(item, added).item);
    }
  };

  return (
    <>
      <Command icon={<Attach20Regular />} onClick={() => files.current?.click()}>
        {label}
      </Command>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          void attachFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
