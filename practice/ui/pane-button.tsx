import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePractice, usePracticeState } from "./context.ts";

/** Of the button that opens the pane: where the focus goes when the pane is left or closed. */
export const paneButtonId = (windowId: string): string => `${windowId}-pane-button`;

const useStyles = makeStyles({
  icon: { width: "20px", height: "20px" },
  command: { fontWeight: tokens.fontWeightRegular },
});

/** The add-in's own button on the ribbon: opens its pane, and closes it. */
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
