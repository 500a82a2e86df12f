import { adviceWords } from "../../src/pane/steps/advice-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import * as walk from "../../tools/browser/walk.ts";
import { realProtocol } from "../registry/load.ts";
import { beveren, mesen, openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const text = adviceWords.text(realProtocol("mesen"), ["sender", "receiver"]);

it("tells at the place that the advice is dated after the signature, and goes on without an answer", async () => {
  const { pane } = await openPane({ teams: [mesen.team] });
  await walk.choosePlace(pane, mesen.place);
  await pane.getByText(text, { exact: true }).waitFor();
  await pane.getByText(adviceWords.forDpo, { exact: true }).click();
  await pane.getByText("Mag er ondertussen onder dit protocol gedeeld worden").waitFor();
  await walk.next(pane);
  await pane.getByText(labels.stepOf(2)).waitFor();
});

it("tells nothing of advice that came before the signature", async () => {
  const { pane } = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(pane, beveren.place);
  expect(await pane.locator("#answer").innerText()).not.toContain(adviceWords.title);
});
