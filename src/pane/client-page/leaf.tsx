import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { printSize, type ClientLeaf } from "./client-leaf.ts";

const useStyles = makeStyles({
  leaf: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    "& p": { margin: `${tokens.spacingVerticalS} 0` },
    "& + &": { marginTop: tokens.spacingVerticalL },
    // One sheet of A4 in large print.
    "@media print": {
      padding: 0,
      border: "none",
      lineHeight: "1.25",
      breakInside: "avoid",
      "& p": { margin: "5pt 0" },
      "& + &": { breakBefore: "page", marginTop: 0 },
    },
  },
  size14: { "@media print": { fontSize: "14pt" } },
  size13: { "@media print": { fontSize: "13pt" } },
  size12: { "@media print": { fontSize: "12pt" } },
  aid: { fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    "@media print": { fontSize: "20pt", lineHeight: "1.2" },
  },
  heading: {
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { marginTop: tokens.spacingVerticalM, "@media print": { marginTop: "7pt" } },
  calls: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8mm",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  call: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  line: { display: "flex", alignItems: "flex-end", minHeight: "28px" },
  dots: { flexGrow: 1, marginLeft: "6px", borderBottom: "2px dotted currentColor" },
  rights: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media print": { fontSize: "10pt", lineHeight: "1.2" },
  },
});

/** One sheet for the client, marked with its language. */
export function Leaf({ leaf }: { readonly leaf: ClientLeaf }) {
  const styles = useStyles();
  return (
    <article
      className={mergeClasses(styles.leaf, styles[`size${printSize(leaf)}`])}
      lang={leaf.language}
      aria-label={leaf.title}
    >
      {leaf.aid !== null && <p className={styles.aid}>{leaf.aid}</p>}
      <h2 className={styles.title}>{leaf.title}</h2>
      <p>{leaf.from}</p>
      {leaf.items.map(({ topic, title, text }) => (
        <section key={topic} className={styles.item}>
          <h3 className={styles.heading}>{title}</h3>
          <div>{text}</div>
        </section>
      ))}
      <div className={styles.calls}>
        {leaf.call.map(({ title, lines }) => (
          <section key={title} className={styles.call}>
            <h3 className={styles.heading}>{title}</h3>
            {lines.map((line) => (
              <div key={line} className={styles.line}>
                {line}
                <span className={styles.dots} />
              </div>
            ))}
          </section>
        ))}
      </div>
      <section className={mergeClasses(styles.source, styles.rights)}>
        <h3 className={styles.heading}>{leaf.rights.title}</h3>
        <div>{leaf.rights.text}</div>
      </section>
      <p className={styles.source}>{leaf.source}</p>
    </article>
  );
}
