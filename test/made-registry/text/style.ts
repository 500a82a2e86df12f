import type { Chance } from "../chance.ts";

/** The layout of a text, independent of its facts. */
export interface TextStyle {
  /** `wrapped`: lines of about a hundred characters, as from a scan. `long`: one line per paragraph. */
  readonly lines: "wrapped" | "long";
  readonly headings: "plain" | "bold" | "hashes";
  /** Recitals as "A. …" or as a list of them, "- A. …". */
  readonly recitals: "letters" | "list";
  readonly mailboxes: "sentence" | "list" | "table";
  /** Where a mailbox's municipalities are printed: before it, or in brackets after it. */
  readonly labels: "before" | "after";
  readonly tables: "tabs" | "lines" | "markdown";
  readonly bullet: "-" | "•";
  readonly end: "eindigt" | "bepaalde duur";
}

export function chooseStyle(chance: Chance): TextStyle {
  return {
    lines: chance.pick(["wrapped", "long"]),
    headings: chance.pick(["plain", "plain", "bold", "hashes"]),
    recitals: chance.pick(["letters", "list"]),
    mailboxes: chance.pick(["sentence", "sentence", "list", "table"]),
    labels: chance.pick(["before", "after"]),
    tables: chance.pick(["tabs", "lines", "markdown"]),
    bullet: chance.pick(["-", "•"]),
    end: chance.pick(["eindigt", "bepaalde duur"]),
  };
}
