import { laterProblemText } from "../../src/pane/steps/step-problem-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { ids } from "../../src/pane/parts/ids.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, focusedId, openPane, usePracticeBrowser } from "./practice.ts";

/* Whom the receiver can call with questions. */

usePracticeBrowser();

const telephone = "03 775 10 10";

it("puts the referrer's number in the mail only once that is ticked, and the guard lets it go", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane, control } = window;
  await hurryToReview(pane, beveren.place, client);
  await pane.getByText(/^Wie het OCMW kan bellen: /).click();
  await pane.getByLabel(reviewWords.referrerTelephone).fill("straks");
  await walk.prepare(pane);
  await pane.getByText(laterProblemText({ kind: "referrer-telephone-unreadable" })).waitFor();
  expect(await focusedId(window)).toBe(ids.referrerTelephone);

  await pane.getByLabel(reviewWords.referrerName).fill("An Maes");
  await pane.getByLabel(reviewWords.referrerTelephone).fill(telephone);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const body = async () => (await control((practice) => practice.item())).bodyText;
  expect(await body()).not.toContain(telephone);

  await pane.getByRole("button", { name: doneWords.undo }).click();
  await pane.getByText(`Wie het OCMW kan bellen: An Maes, ${telephone}`).click();
  await pane.getByRole("checkbox", { name: reviewWords.referrerInMail }).check();
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  expect(await body()).toContain(`Vragen? Bel An Maes, ${telephone}.`);
  await pane.getByRole("checkbox", { name: doneWords.called }).check();
  expect(await control((practice) => practice.send())).toMatchObject({ kind: "sent" });
});
