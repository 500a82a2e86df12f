import { readFileSync } from "node:fs";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { failedWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { mendLabels } from "../../src/pane/mail/stopped-wording.nl.ts";
import { messageWords } from "../../src/pane/parts/message-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { clientWords } from "../../src/pane/steps/client-wording.nl.ts";
import { consentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";

const guide = readFileSync("docs/handleiding.md", "utf8");
const words = guide.replace(/\s+/g, " ");

describe("the guide for team members", () => {
  it("names the five steps as the pane does, in their order", () => {
    const headings = [...guide.matchAll(/^### \d\. (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      [placeWords, informingWords, consentWords, clientWords, reviewWords].map(
        ({ title }) => title,
      ),
    );
  });

  it.each([
    labels.product,
    labels.change,
    consentWords.refused,
    reviewWords.prepare,
    doneWords.titles.referral,
    doneWords.undo,
    failedWords.title,
    failedWords.retry,
    failedWords.undo,
    placeWords.stopped,
    mendLabels.lift,
    messageWords["too-old"].title,
  ])("names “%s” as the pane does", (word) => {
    expect(words).toMatch(new RegExp(`[*_]${word.replace(/[?.]/g, "\\$&")}[*_]`));
  });
});
