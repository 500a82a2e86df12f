import { importText } from "../../tools/registry/import/import-text.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";

const text = realText("beveren");
const { evidence } = importText(text, places);
const words = ` ${text.replace(/\s+/g, " ")} `;

describe("the words that a duty was read from", () => {
  it.each(["informationDutyPresent", "explicitConsentPresent"] as const)(
    "%s: occur in the text, complete",
    (fact) => {
      const { words: said, certainty, article } = evidence[fact];
      expect([certainty, article]).toEqual(["read", "artikel 3"]);
      expect(words).toContain(` ${said} `);
    },
  );
});
