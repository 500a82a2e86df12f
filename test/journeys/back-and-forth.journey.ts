import { sealKey } from "../../src/core/mail/seal.ts";
import { clientFields } from "../../src/core/client/client-problem.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { consentWords, noConsentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { ids } from "../../src/pane/parts/ids.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import { protocolWords } from "../../src/pane/protocol-page/protocol-wording.nl.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, mesen, openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const at = (pane: Awaited<ReturnType<typeof openPane>>["pane"], title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();

it("keeps all that was typed and ticked on the way back to the first step and again to the last", async () => {
  const { pane } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  for (let step = 5; step > 1; step -= 1) {
    await pane.getByText(labels.stepOf(step)).waitFor();
    await pane.getByRole("button", { name: labels.back }).click();
  }
  await pane.getByText(labels.stepOf(1)).waitFor();
  expect(await pane.getByLabel(placeWords.field).inputValue()).toBe(beveren.place);
  for (let step = 2; step <= 4; step += 1) {
    await walk.next(pane);
    await pane.getByText(labels.stepOf(step)).waitFor();
    for (const box of await pane.getByRole("checkbox").all())
      expect(await box.isChecked()).toBe(true);
  }
  const [postcode, place] = beveren.place.split(" ");
  for (const field of clientFields)
    expect(await walk.clientInput(pane, field).inputValue()).toBe(
      { ...client, postcode, place }[field],
    );
  await walk.next(pane);
  await at(pane, reviewWords.title);
});

it("comes back to the review from each part that can be changed", async () => {
  const { pane, page } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await pane.getByRole("button", { name: reviewWords.changeWhat(reviewWords.data) }).click();
  await walk.fillClient(pane, { telephone: "03 775 10 10" });
  await at(pane, reviewWords.title);
  expect(await pane.locator("main").innerText()).toContain("3 775 10 10");
  await pane.getByRole("button", { name: reviewWords.changeWhat(reviewWords.given) }).click();
  await pane.locator(`#${ids.givenOn}:focus`).waitFor();
  await pane.getByRole("radio", { name: consentWords.written }).check();
  await walk.next(pane);
  await at(pane, reviewWords.title);
  expect(await pane.locator("main").innerText()).toContain("schriftelijk");
  await pane.getByRole("button", { name: reviewWords.changeWhat(reviewWords.told) }).click();
  await pane.locator(`#${ids.told("purpose")}:focus`).waitFor();
  await walk.next(pane);
  await at(pane, reviewWords.title);
  await pane.getByRole("button", { name: reviewWords.changeWhat(reviewWords.data) }).click();
  await pane.locator(`#${ids.field("firstName")}:focus`).waitFor();
  await page.keyboard.press("Enter");
  await at(pane, reviewWords.title);
});

it("clears the ticks and the consent when the place leads to another protocol, and keeps them within one", async () => {
  const { pane } = await openPane({ teams: [beveren.team, mesen.team] });
  await hurryToReview(pane, beveren.place, client);
  const changePlace = async (place: string): Promise<void> => {
    await pane.getByRole("button", { name: reviewWords.changeWhat(reviewWords.receiver) }).click();
    await walk.choosePlace(pane, place);
    await walk.confirmPlace(pane);
  };
  await changePlace("9130 Kallo");
  await pane.getByText(labels.stepOf(4)).waitFor();
  await walk.next(pane);
  await at(pane, reviewWords.title);

  await changePlace(mesen.place);
  await pane.getByText(labels.stepOf(2)).waitFor();
  expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await walk.next(pane);
  await pane.getByText("Nog 5 punten te vertellen.").waitFor();
  await walk.tellEverything(pane);
  await pane.getByText(labels.stepOf(3)).waitFor();
  expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await pane.getByRole("radio", { checked: true }).count()).toBe(0);
});

it("forgets everything when the client does not consent, and leaves the mail alone", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  const before = await control((practice) => practice.item());
  await hurryToReview(pane, beveren.place, client);
  await pane.getByRole("button", { name: labels.back }).click();
  await pane.getByText(labels.stepOf(4)).waitFor();
  await pane.getByRole("button", { name: labels.back }).click();
  await pane.getByRole("button", { name: consentWords.refused }).click();
  await pane.getByRole("button", { name: consentWords.wipeYes }).click();
  await at(pane, noConsentWords.title);
  await pane.getByRole("button", { name: noConsentWords.again }).click();
  await at(pane, placeWords.title);
  expect(await pane.getByLabel(placeWords.field).inputValue()).toBe("");

  await walk.choosePlace(pane, beveren.place);
  await walk.confirmPlace(pane);
  await pane.getByText(labels.stepOf(2)).waitFor();
  expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await walk.tellEverything(pane);
  await walk.consent(pane);
  await walk.clientInput(pane, "name").waitFor();
  const [postcode, place] = beveren.place.split(" ");
  for (const field of clientFields)
    expect(await walk.clientInput(pane, field).inputValue()).toBe(
      { postcode, place }[field as string] ?? "",
    );
  expect(await control((practice) => practice.item())).toEqual(before);
});

it.each([
  { step: 4, back: true },
  { step: 5, back: false },
])("asks once before it forgets everything on step $step too", async ({ step, back }) => {
  const { pane, page, control } = await openPane({ teams: [beveren.team] });
  const before = await control((practice) => practice.item());
  await hurryToReview(pane, beveren.place, client);
  if (back) await pane.getByRole("button", { name: labels.back }).click();
  await pane.getByText(labels.stepOf(step)).waitFor();
  // The last control of the page, so Shift+Tab from the foot comes to it.
  await pane.getByRole("button", { name: labels.back }).focus();
  await page.keyboard.press("Shift+Tab");
  await pane.locator("button:focus").getByText(consentWords.refused).waitFor();
  await page.keyboard.press("Enter");
  await pane.locator("button:focus").getByText(consentWords.wipeNo).waitFor();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: consentWords.refused }).click();
  await pane.getByRole("button", { name: consentWords.wipeYes }).click();
  await at(pane, noConsentWords.title);
  await pane.getByRole("button", { name: noConsentWords.again }).click();
  await walk.choosePlace(pane, beveren.place);
  await walk.confirmPlace(pane);
  await pane.getByText(labels.stepOf(2)).waitFor();
  expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await walk.tellEverything(pane);
  await walk.consent(pane);
  await walk.clientInput(pane, "name").waitFor();
  expect(await walk.clientInput(pane, "name").inputValue()).toBe("");
  expect(await control((practice) => practice.item())).toEqual(before);
});

it("finds a stop that came while another page covered Klaar", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  await walk.openProtocolPage(pane);
  await at(pane, protocolWords.title);
  await pane.getByRole("button", { name: labels.back }).click();
  await walk.waitForDone(pane);

  await walk.openProtocolPage(pane);
  await at(pane, protocolWords.title);
  await control((practice) =>
    practice.setItem({ cc: [{ address: "els@voorbeeld.example", name: "Els" }] }),
  );
  const label = await control(async (practice) => {
    const state = await practice.send();
    const buttons = state.kind === "alert" ? state.alert.buttons : [];
    return buttons.find(({ act }) => act.kind === "open-pane")?.label ?? "";
  });
  await control((practice, chosen) => practice.choose(chosen), label);
  await at(pane, protocolWords.title);
  await pane.getByRole("button", { name: labels.back }).click();
  await at(pane, stoppedWords.foundTitle);
});

it("asks for the team when none is kept, and keeps the team and nothing else", async () => {
  const { pane, control, openPane: open } = await openPane();
  await at(pane, teamWords.title);
  await pane.getByRole("button", { name: teamWords.save }).click();
  await pane.getByText("Duid minstens één team aan.").waitFor();
  await pane.getByRole("checkbox", { name: beveren.team }).check();
  await pane.getByRole("button", { name: teamWords.save }).click();
  await at(pane, placeWords.title);
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const kept = { teams: JSON.stringify([beveren.team]) };
  expect(await control((practice) => practice.item().roaming)).toEqual(kept);
  const { customProperties } = await control((practice) => practice.item());
  expect(Object.keys(customProperties)).toEqual([sealKey]);

  await control((practice) => practice.newMail());
  await open();
  await at(pane, placeWords.title);
  expect(await pane.locator("main").innerText()).toContain(`Lokaal team ${beveren.team}`);
});

it("goes on for today when Outlook cannot keep the team, and says so", async () => {
  const { pane, control } = await openPane();
  await control((practice) => practice.fail({ call: "roamingSettings.saveAsync", kind: "error" }));
  await pane.getByRole("checkbox", { name: beveren.team }).check();
  await pane.getByRole("button", { name: teamWords.save }).click();
  await at(pane, placeWords.title);
  await pane.getByText("Outlook kon je team niet bewaren.").waitFor();
});
