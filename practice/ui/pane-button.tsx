import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePractice, usePracticeState } from "./context.ts";

/** The id of the button that opens the pane: it gets the focus when the pane is left or closed. */
export const paneButtonId = (windowId: string): string => `${windowId}-pane-button`;

const useStyles = makeStyles({
  icon: { width: "20px", height: "20px" },
  command: { fontWeight: tokens.fontWeightRegular },
});

/** The add-in's button on the ribbon: opens and closes its pane. */
export function PaneButton(props: { readonly label: string; readonly iconPath: string }) {
  const { session, id } = usePractice();
  const { pane } = usePracticeState();
  const styles = useStyles();
  return (
    <Button
      id={paneButtonId(id)}
      className={styles.command}
      appearance={pane === null ? "subtle" : "outline"}
      aria-pressed={pane !== null}
      icon={<img className={styles.icon} src={props.iconPath} alt="" />}
      onClick={() => (pane === null ? session.openPane() : session.closePane())}
    >
      {props.label}
    </Button>
  );
}
