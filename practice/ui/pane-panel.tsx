import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type RefObject } from "react";
import type { AddIn } from "../host/add-in.ts";
import { frameChannel } from "../host/channel.ts";
import type { FocusWish } from "../host/office-host.ts";
import { frameFor, type Runtime } from "../host/start-up.ts";
import { wording } from "../wording.nl.ts";
import { bodyId } from "./body-editor.tsx";
import { usePractice, usePracticeState } from "./context.ts";
import { paneButtonId } from "./pane-button.tsx";

const useStyles = makeStyles({
  panel: {
    width: "320px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: "hidden",
    "@media (max-width: 760px)": {
      position: "absolute",
      right: "8px",
      top: 0,
      bottom: "8px",
      boxShadow: tokens.shadow16,
    },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 8px 6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { width: "20px", height: "20px" },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  frame: { flexGrow: 1, width: "320px", border: "none" },
});

const closeIdOf = (windowId: string): string => `${windowId}-pane-close`;

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The permissions that Outlook gives an add-in's page. */
const sandbox = "allow-scripts allow-same-origin allow-forms allow-popups";

interface PanePanelProps {
  readonly addIn: AddIn;
  /** The file name and query of the page that the button opens. */
  readonly page: string;
  readonly number: number;
}

/** The pane: the add-in's page in a frame of another origin. Closing it forgets everything. */
export function PanePanel({ addIn, page, number }: PanePanelProps) {
  const { session, addInOrigin, id } = usePractice();
  const closeId = closeIdOf(id);
  const frame = useRef<HTMLIFrameElement>(null);
  const styles = useStyles();
  const runtime: Runtime = { controlId: `pane-${number}`, conversationId: `gesprek-${number}` };
  const { name, src } = frameFor(runtime, {
    pageUrl: `${addInOrigin}/practice/${page}`,
    hostOrigin: window.location.origin,
  });

  useServedFrame(frame, { addIn, number });

  return (
    <aside className={styles.panel} aria-label={wording.pane.region(addIn.name)}>
      <header className={styles.header}>
        <img className={styles.icon} src={addIn.iconPath} alt="" />
        <Text as="h2" size={300} weight="semibold" className={styles.name}>
          {addIn.name}
        </Text>
        <Button
          id={closeId}
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={wording.pane.close}
          onClick={() => {
            session.closePane();
            focusOn(paneButtonId(id));
          }}
        />
      </header>
      <iframe
        ref={frame}
        name={name}
        src={src}
        title={addIn.name}
        sandbox={sandbox}
        className={styles.frame}
      />
    </aside>
  );
}

/** Answers the add-in in the frame, and moves the focus in and out of it. */
function useServedFrame(
  frame: RefObject<HTMLIFrameElement | null>,
  { addIn, number }: Pick<PanePanelProps, "addIn" | "number">,
): void {
  const { host, addInOrigin, id } = usePractice();
  const { paneFocus } = usePracticeState();
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const focus: Readonly<Record<FocusWish, () => void>> = {
      "leave-forward": () => focusOn(paneButtonId(id)),
      "leave-backward": () => focusOn(closeIdOf(id)),
      escape: () => focusOn(bodyId(id)),
    };
    const served = host.serve({
      controlId: `pane-${number}`,
      conversationId: `gesprek-${number}`,
      runtime: "pane",
      channel: frameChannel(window, current, addInOrigin),
      addInName: addIn.name,
      size: () => ({ width: current.clientWidth, height: current.clientHeight }),
      onFocusWish: (wish) => focus[wish](),
    });
    return () => served.stop();
  }, [frame, host, number, addIn.name, addInOrigin, id]);

  useEffect(() => {
    if (paneFocus > 0) frame.current?.focus();
  }, [frame, paneFocus]);
}
