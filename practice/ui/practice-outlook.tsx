import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { BannerBar } from "./banner-bar.tsx";
import { CommandBar } from "./command-bar.tsx";
import { ComposeForm } from "./compose-form.tsx";
import { useOpenedMails, usePractice, usePracticeState, useSendState } from "./context.ts";
import { OpenedMailWindow } from "./opened-mail-window.tsx";
import { PanePanel } from "./pane-panel.tsx";
import { ReadWindow } from "./read-window.tsx";
import { SentView } from "./sent-view.tsx";
import { SmartAlertDialog } from "./smart-alert-dialog.tsx";
import { TitleBar } from "./title-bar.tsx";

const useStyles = makeStyles({
  window: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
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
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: "hidden",
  },
  sent: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
  },
});

/** The whole practice Outlook: one window with room for a pane, and the windows opened over it. */
export function PracticeOutlook() {
  const { addIn } = usePractice();
  const { settings, sent, reading, pane, windowNumber } = usePracticeState();
  const opened = useOpenedMails();
  const state = useSendState();
  const styles = useStyles();
  return (
    <FluentProvider
      theme={settings.theme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.window}
    >
      <BannerBar />
      <TitleBar />
      <main className={styles.main}>
        {reading ? (
          <ReadWindow key={windowNumber} />
        ) : (
          <>
            {sent === null && <CommandBar />}
            <div className={styles.work} inert={state.kind === "waiting"}>
              {sent === null ? (
                <div className={styles.mail}>
                  <ComposeForm key={windowNumber} />
                </div>
              ) : (
                <div className={styles.sent}>
                  <SentView sent={sent} />
                </div>
              )}
              {pane !== null && addIn !== null && (
                <PanePanel key={pane} addIn={addIn} page={addIn.page} number={pane} />
              )}
            </div>
          </>
        )}
      </main>
      {opened.map((mail) => (
        <OpenedMailWindow key={mail.number} mail={mail} />
      ))}
      {state.kind === "alert" && addIn !== null && (
        <SmartAlertDialog key={state.alert.reason} addIn={addIn} alert={state.alert} />
      )}
    </FluentProvider>
  );
}
