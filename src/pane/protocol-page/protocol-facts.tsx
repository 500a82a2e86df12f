import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { LinkButton } from "../parts/link-button.tsx";
import { openAll } from "../printing/print-pane.ts";
import { ScreenOnly } from "../printing/screen-only.tsx";
import { AnomalyBlock, FactBlock } from "./fact-block.tsx";
import { factWords } from "./fact-wording.nl.ts";
import type { ProtocolView } from "./protocol-view.ts";
import { protocolWords } from "./protocol-wording.nl.ts";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& p": { margin: 0 },
    "@media print": { display: "block", fontSize: "10pt", lineHeight: "1.35" },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    "@media print": { fontSize: "16pt", lineHeight: "1.3" },
  },
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink },
    "@media print": {
      marginTop: "12pt",
      "& > summary": { listStyleType: "none", breakAfter: "avoid", color: "inherit" },
    },
  },
  heading: {
    display: "inline",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "@media print": { fontSize: "12pt" },
  },
  list: { margin: 0 },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Everything recorded of one protocol, in sections that unfold. */
export function ProtocolFacts({ view }: { readonly view: ProtocolView }) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.all} ref={root}>
      <h2 className={styles.name}>{view.receiver}</h2>
      <p>{protocolWords.team(view.team)}</p>
      <p>
        <strong>{protocolWords.status(view.status)}</strong>
      </p>
      <p>{protocolWords.unconfirmed(view.unconfirmed, view.facts)}</p>
      <ScreenOnly>
        <LinkButton onClick={() => openAll(root.current)}>{protocolWords.openAll}</LinkButton>
      </ScreenOnly>
      {view.sections.map(({ title, facts }) => (
        <Section key={title} title={title}>
          <dl className={styles.list}>
            {facts.map((fact) => (
              <FactBlock key={fact.path} fact={fact} />
            ))}
          </dl>
        </Section>
      ))}
      <Section title={factWords.end}>
        {view.ends.length === 0 ? (
          <p>{factWords.noEnd}</p>
        ) : (
          <ul className={styles.lines}>
            {view.ends.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={factWords.anomalies}>
        {view.anomalies.length === 0 ? (
          <p>{factWords.noAnomalies}</p>
        ) : (
          <dl className={styles.list}>
            {view.anomalies.map((anomaly) => (
              <AnomalyBlock key={anomaly.id} anomaly={anomaly} />
            ))}
          </dl>
        )}
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  return (
    <details className={styles.section}>
      <summary tabIndex={0}>
        <h3 className={styles.heading}>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
