import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { factWords } from "./fact-wording.nl.ts";
import type { FactView, ProtocolView } from "./protocol-view.ts";
import { protocolWords } from "./protocol-wording.nl.ts";

const useStyles = makeStyles({
  fact: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "@media print": {
      display: "grid",
      gridTemplateColumns: "52mm 1fr",
      columnGap: "5mm",
      padding: "3pt 0",
      borderBottom: "0.5pt solid GrayText",
      breakInside: "avoid",
    },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media print": { fontSize: "inherit" },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media print": { fontSize: "9pt" },
  },
  open: { color: tokens.colorStatusWarningForeground3 },
});

/**
 * One fact: the value in use, its article, the printed text, who confirmed it, and former values.
 */
export function FactBlock({ fact }: { readonly fact: FactView }) {
  const { label, value, note, differs, confirmed, confirmedBefore, former } = fact;
  return (
    <Block label={label} article={fact.article}>
      <p>{value}</p>
      <Small open={confirmed === null}>{protocolWords.lastConfirmed(confirmed)}</Small>
      {note !== null && <Small>{note}</Small>}
      {differs !== null && (
        <>
          <Small>{protocolWords.printed(differs.printed)}</Small>
          <Small>{protocolWords.why(differs.reason)}</Small>
        </>
      )}
      {confirmedBefore.map((one) => (
        <Small key={one.on}>{protocolWords.confirmedThen(one)}</Small>
      ))}
      {former.map((one) => (
        <Small key={one.until}>
          {factWords.until(one.value, one.until, one.reason)}{" "}
          {one.confirmations.map(protocolWords.confirmedThen).join(" ")}
        </Small>
      ))}
    </Block>
  );
}

/** An anomaly in the text, and the decision on it. */
export function AnomalyBlock({ anomaly }: { readonly anomaly: ProtocolView["anomalies"][number] }) {
  const { what, article, printed, why, mailbox, decision } = anomaly;
  return (
    <Block label={what} article={article}>
      {printed !== null && <p>{protocolWords.printed(printed)}</p>}
      <Small>
        {factWords.whyOdd}: {why}
      </Small>
      {mailbox !== undefined && <Small>{factWords.mailbox(mailbox)}</Small>}
      <Small open={decision === null}>
        {decision === null
          ? factWords.undecided
          : factWords.decision(decision.what, decision.by, decision.on)}
      </Small>
    </Block>
  );
}

interface BlockProps {
  readonly label: string;
  readonly article: string;
  readonly children: ReactNode;
}

function Block({ label, article, children }: BlockProps) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>
        <span className={styles.what}>{label}</span> · {article}
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

interface SmallProps {
  /** Whether it still awaits a confirmation or a decision. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Small({ open = false, children }: SmallProps) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.small, open && styles.open)}>{children}</p>;
}
