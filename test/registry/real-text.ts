/** The text of a real protocol, written from its record: for tests of what an import makes of it. */
import { writeText, type TextStyle } from "../made-registry/write-text.ts";
import { realProtocol } from "./load.ts";

const municipalities = {
  mesen: [{ name: "Mesen", postcodes: ["8957"] }],
  beveren: [{ name: "Beveren", postcodes: ["9120", "9130"] }],
} as const;

export function realText(
  id: keyof typeof municipalities,
  lines: TextStyle["lines"] = "wrapped",
): string {
  return writeText(realProtocol(id), municipalities[id], {
    lines,
    headings: "plain",
    recitals: "letters",
    mailboxes: "sentence",
    labels: "before",
    tables: "lines",
    bullet: "-",
    end: "eindigt",
  });
}
