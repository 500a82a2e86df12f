import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, Info20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { wording } from "../wording.nl.ts";
import { usePractice, usePracticeState } from "./context.ts";
import { FaultsPanel } from "./faults-panel.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { TipsPanel } from "./tips-panel.tsx";

const panels = ["tips", "settings", "faults"] as const;
type Panel = (typeof panels)[number];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 16px",
    flexShrink: 0,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { flexGrow: 1 },
  panel: {
    display: "flex",
    alignItems: "flex-start",
    gap: "16px",
    padding: "12px 16px",
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, minWidth: 0 },
  toggle: { color: tokens.colorNeutralForeground1 },
});

/** Says what this window is, and opens the panels that only a practice window has. */
export function BannerBar() {
  const { addIn } = usePractice();
  const { pane, sent } = usePracticeState();
  const [open, setOpen] = useState<Panel | null>(null);
  const styles = useStyles();
  return (
    <section aria-label={wording.title}>
      <div className={styles.bar}>
        <Info20Regular aria-hidden />
        <Text className={styles.text}>
          <strong>{wording.banner.strong}</strong> {wording.banner.text}
          {addIn !== null && pane === null && sent === null && (
            <> {wording.banner.start(addIn.buttonLabel)}</>
          )}
        </Text>
        {panels.map((panel) => (
          <Button
            key={panel}
            size="small"
            appearance={open === panel ? "outline" : "transparent"}
            className={styles.toggle}
            aria-expanded={open === panel}
            aria-controls={open === panel ? "practice-panel" : undefined}
            onClick={() => setOpen(open === panel ? null : panel)}
          >
            {wording.panels[panel]}
          </Button>
        ))}
      </div>
      {open !== null && (
        <div
          id="practice-panel"
          className={styles.panel}
          role="region"
          aria-label={wording.panels[open]}
        >
          <div className={styles.content}>
            {open === "tips" && <TipsPanel />}
            {open === "settings" && <SettingsPanel />}
            {open === "faults" && <FaultsPanel />}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={wording.closePanel}
            onClick={() => setOpen(null)}
          />
        </div>
      )}
    </section>
  );
}
