import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { MailToOpen } from "../../outlook/compose-item.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { byHandWords } from "./mail-by-hand-wording.nl.ts";

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: "inherit",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** How to make a mail by hand, with its parts to copy: Outlook may refuse to open one. */
export function MailByHand({ mail }: { readonly mail: MailToOpen }) {
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <>
      <ol className={styles.list}>
        {byHandWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Copied what={byHandWords.address} text={mail.to.join("; ")} />
      {mail.cc.length > 0 && <Copied what={byHandWords.copies} text={mail.cc.join("; ")} />}
      <Copied what={byHandWords.subject} text={mail.subject} />
      <Copied what={byHandWords.text} text={mail.paragraphs.join("\n\n")} />
    </>
  );
}

function Copied({ what, text }: { readonly what: string; readonly text: string }) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const shown = useRef<HTMLPreElement>(null);
  return (
    <section className={styles.copy}>
      <h2 className={styles.heading}>{what}</h2>
      <pre className={styles.text} ref={shown}>
        {text}
      </pre>
      <CopyButton what={what} text={text} shown={shown} />
    </section>
  );
}
