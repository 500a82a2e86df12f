import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { clientPageWords } from "../../src/pane/client-page/client-page-wording.nl.ts";
import { leavesWords } from "../../tools/leaves/wording.nl.ts";
import { printWords } from "../../src/pane/printing/print-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, mesen, openPane, usePracticeBrowser } from "./practice.ts";
import { printedPane } from "./printed.ts";

usePracticeBrowser();

const headed = (window: PracticeWindow, name: string) =>
  window.pane.getByRole("heading", { level: 1, name }).waitFor();
const press = (window: PracticeWindow, name: string) =>
  window.pane.getByRole("button", { name, exact: true }).click();

/** From the second step of a protocol. */
async function openFromInforming({ team, place }: typeof beveren | typeof mesen) {
  const window = await openPane({ teams: [team], colorScheme: "dark" });
  await walk.choosePlace(window.pane, place);
  await walk.confirmPlace(window.pane);
  await headed(window, informingWords.title);
  await window.pane.getByRole("checkbox").first().check();
  await press(window, informingWords.leaf);
  await headed(window, clientPageWords.title);
  return window;
}

it("opens from the second step, and gives back what was ticked there", async () => {
  const window = await openFromInforming(beveren);
  const text = await window.pane.locator("article").innerText();
  expect(text).toContain("om duidelijk te krijgen wat je gezin vraagt en nodig heeft");
  expect(text).toContain("Wie kun je bellen bij het OCMW?");
  await expect(window.pane.getByText(clientPageWords.french).count()).resolves.toBe(0);
  await press(window, labels.back);
  await headed(window, informingWords.title);
  await expect(window.pane.getByRole("checkbox").first().isChecked()).resolves.toBe(true);
});

it("leads to the sheets for who has no Outlook at hand, at one address for every protocol", async () => {
  const addressOf = async (of: typeof beveren | typeof mesen) => {
    const window = await openFromInforming(of);
    const link = window.pane.getByRole("link", { name: clientPageWords.allSheets });
    return [window, await link.evaluate((one) => (one as HTMLAnchorElement).href)] as const;
  };
  const [window, address] = await addressOf(beveren);
  const [, other] = await addressOf(mesen);
  expect(other).toBe(address);
  const page = await window.ownContext().newPage();
  await page.goto(address);
  await page.getByRole("heading", { name: leavesWords.title }).waitFor();
  const pdf = await page.request.get(new URL("mesen.pdf", address).href);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  await page.getByRole("link", { name: `${leavesWords.page}: ${mesen.receiver}` }).click();
  await page.getByRole("heading", { level: 1, name: "Mag ik je gegevens doorgeven?" }).waitFor();
  await expect(
    page.locator("body").evaluate((body) => getComputedStyle(body).fontSize),
  ).resolves.toBe("18px");
});

it("prints one sheet of A4, without anything of the pane around it", async () => {
  const window = await openFromInforming(beveren);
  const { pages, text } = await printedPane(window);
  expect(pages).toBe(1);
  expect(text).toContain("Mag ik je gegevens doorgeven?");
  for (const ofThePane of [clientPageWords.title, clientPageWords.intro, printWords.print])
    expect(text.replace(/\s/g, "")).not.toContain(ofThePane.replace(/\s/g, ""));
});

it("prints the French sheet behind the Dutch one, each on one page", async () => {
  const window = await openFromInforming(mesen);
  expect((await printedPane(window)).pages).toBe(1);
  await window.pane.getByRole("checkbox", { name: clientPageWords.french }).check();
  await window.pane.getByText("Aide à la lecture").waitFor();
  await window.pane.getByText(clientPageWords.frenchUnchecked).waitFor();
  const languages = await window.pane
    .locator("article")
    .evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
  expect(languages).toEqual(["nl-BE", "fr-BE"]);
  const { pages, text } = await printedPane(window);
  expect(pages).toBe(2);
  expect(text.indexOf("Jij kiest")).toBeLessThan(text.indexOf("Aide"));
});

it("asks which OCMW where none was chosen", async () => {
  const window = await openPane({ teams: [mesen.team] });
  await press(window, labels.otherTasks);
  await press(window, menuWords.clientPage);
  await headed(window, clientPageWords.title);
  await expect(window.pane.locator("article").count()).resolves.toBe(0);
  await window.pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);
  await window.pane.getByRole("article").getByText("het OCMW van Beveren").first().waitFor();
  await window.pane.getByLabel(pickerWords.label).selectOption(mesen.protocol);
  await window.pane
    .getByRole("article")
    .getByText("de Sociale Dienst (het OCMW) van Mesen")
    .first()
    .waitFor();
});

it("says what to do where Outlook lets nothing be printed", async () => {
  const window = await openFromInforming(mesen);
  // The practice Outlook keeps the pane in a frame that may not print.
  await press(window, printWords.print);
  await window.pane.getByText(printWords.refused).waitFor();
  await press(window, `${labels.copy}: ${printWords.text}`);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
});

it("says when a window for printing should have come up", async () => {
  const window = await openFromInforming(mesen);
  await window.paneFrame().evaluate(() => {
    globalThis.print = () => void globalThis.dispatchEvent(new Event("beforeprint"));
  });
  await press(window, printWords.print);
  await window.pane.getByText(printWords.asked).waitFor();
});
