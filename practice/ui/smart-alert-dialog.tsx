import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { AddIn } from "../host/add-in.ts";
import type { SmartAlert } from "../sending/smart-alert.ts";
import { usePractice } from "./context.ts";

const useStyles = makeStyles({
  dialog: {
    width: "min(480px, calc(100vw - 32px))",
    boxSizing: "border-box",
    maxHeight: "calc(100vh - 32px)",
    overflowY: "auto",
    padding: "20px 24px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { display: "flex", alignItems: "center", gap: "10px", margin: "0 0 12px" },
  icon: { width: "24px", height: "24px" },
  text: { display: "block", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    marginTop: "20px",
  },
});

const ids = { title: "practice-alert-title", text: "practice-alert-text" };

/**
 * Blocks the mail until a button is pressed. Escape does not send. The first button gets the focus,
 * which returns to its former place when the dialog closes.
 */
export function SmartAlertDialog(props: { readonly addIn: AddIn; readonly alert: SmartAlert }) {
  const { addIn, alert } = props;
  const { sending } = usePractice();
  const dialog = useRef<HTMLDialogElement>(null);
  const styles = useStyles();

  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={ids.title}
      aria-describedby={ids.text}
      onCancel={(event) => {
        event.preventDefault();
        sending.choose({ kind: "dont-send" });
      }}
    >
      <Text as="h2" size={500} weight="semibold" className={styles.title} id={ids.title}>
        <img className={styles.icon} src={addIn.iconPath} alt="" />
        {addIn.name}
      </Text>
      <Text className={styles.text} id={ids.text}>
        {alert.text}
      </Text>
      <div className={styles.buttons}>
        {alert.buttons.map(({ label, act }, place) => (
          <Button
            key={label}
            appearance={place === 0 ? "primary" : "secondary"}
            onClick={() => sending.choose(act)}
          >
            {label}
          </Button>
        ))}
      </div>
    </dialog>
  );
}
