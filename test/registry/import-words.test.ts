import { importText } from "../../tools/registry/import/import-text.ts";
import { writeText } from "../../tools/registry/maker/write-text.ts";
import { realProtocol } from "./load.ts";
import { places } from "./read-back.ts";

const text = writeText(
  realProtocol("beveren"),
  [{ name: "Beveren", postcodes: ["9120", "9130"] }],
  {
    lines: "wrapped",
    headings: "plain",
    recitals: "letters",
    mailboxes: "sentence",
    labels: "before",
    tables: "lines",
    bullet: "-",
    end: "eindigt",
  },
);
const { evidence } = importText(text, places);
const words = ` ${text.replace(/\s+/g, " ")} `;

describe("the words that a duty was read from", () => {
  it.each(["informationDutyPresent", "explicitConsentPresent"] as const)(
    "%s: stand in the text so, and are whole",
    (fact) => {
      const { words: said, certainty, article } = evidence[fact];
      expect([certainty, article]).toEqual(["read", "artikel 3"]);
      expect(words).toContain(` ${said} `);
    },
  );
});
