import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { findWords } from "../drafts/find-words.ts";
import { draftDeskWords as words } from "../drafts/wording.nl.ts";
import { useDeskStyles } from "./styles.ts";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    height: "70vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    fontFamily: "inherit",
    "& mark": {
      backgroundColor: tokens.colorPaletteYellowBackground2,
      color: tokens.colorNeutralForeground1,
      outline: `2px solid ${tokens.colorPaletteYellowBorderActive}`,
    },
  },
});

interface MarkedTextProps {
  readonly text: string;
  /** Words on one line; "": nothing is marked. */
  readonly marked: string;
}

/** The text of a protocol, scrolled to the words of the fact in hand. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  const styles = { ...useDeskStyles(), ...useStyles() };
  const mark = useRef<HTMLElement>(null);
  const spans = findWords(text, marked);
  useEffect(() => mark.current?.scrollIntoView({ block: "center" }), [marked]);
  const ends = [0, ...spans.map(({ end }) => end)];
  return (
    <>
      <p role="status" className={styles.quiet}>
        {marked !== "" && spans.length === 0 && words.notInText}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <pre className={styles.text} tabIndex={0} aria-label={words.text}>
        {spans.map(({ start, end }, index) => (
          <span key={start}>
            {text.slice(ends[index], start)}
            <mark {...(index === 0 ? { ref: mark } : {})}>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(ends.at(-1))}
      </pre>
    </>
  );
}
