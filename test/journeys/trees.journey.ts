import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, openPane, usePracticeBrowser } from "./practice.ts";

/*
 * What a screen reader finds on each step, written out in test/journeys/trees: roles, names and states,
 * in order. A change is read in the difference, and taken over with `-u`.
 */

usePracticeBrowser();

/** The tree, without what differs each time. */
async function treeOf({ pane }: PracticeWindow): Promise<string> {
  const tree = await pane.locator("body").ariaSnapshot();
  return (
    tree
      .replace(/KG-[A-Z0-9]{4}-[A-Z0-9]{4}/g, "KG-XXXX-XXXX")
      .replace(/(?:[a-z0-9]{4}- ?){3}[a-z0-9]{4}/g, "(wachtwoord)")
      .replace(/Versie .*/g, "Versie (van deze bouw)")
      .replace(/\d{1,2} \p{L}+ 20\d\d/gu, (day) => (day === today() ? "(vandaag)" : day)) + "\n"
  );
}

const today = () =>
  new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "Europe/Brussels" }).format();

it("reads as written out, on each step", async () => {
  const window = await openPane();
  const { pane } = window;
  const reads = async (name: string): Promise<void> => {
    await expect(await treeOf(window)).toMatchFileSnapshot(`trees/${name}.yaml`);
  };
  const headed = (title: string) => pane.getByRole("heading", { level: 1, name: title }).waitFor();

  await headed(teamWords.title);
  await reads("0-team");
  await pane.getByRole("checkbox", { name: beveren.team }).check();
  await pane.getByRole("button", { name: teamWords.save }).click();
  const stepAt = [1, 2, 3, 4] as const;
  for (const [at, { name, fill }] of walk.steps.entries()) {
    await pane.getByText(labels.stepOf(stepAt[at] ?? 1)).waitFor();
    await fill(pane, { place: beveren.place, client });
    await reads(`${at + 1}-${name}`);
    await walk.next(pane);
  }
  await pane.getByText(labels.stepOf(5)).waitFor();
  await reads("5-nakijken");
  await walk.prepare(pane);
  await headed(doneWords.titles.referral);
  await reads("6-klaar");
});
