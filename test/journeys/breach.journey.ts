import { clientFields } from "../../src/core/client/client-problem.ts";
import { makeReference } from "../../src/core/mail/reference.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { clientWords } from "../../src/pane/steps/client-wording.nl.ts";
import { consentWords, noConsentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import type { BreachKind, BreachProblem } from "../../src/pane/breach/breach-report.ts";
import {
  breachProblemText,
  breachWords,
  kindAdvice,
  kindLabels,
  measureLabels,
  openingWords,
} from "../../src/pane/breach/breach-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { byHandWords } from "../../src/pane/side-page/mail-by-hand-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow, WindowOptions } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import {
  beveren,
  client,
  focusedId,
  mesen,
  openPane,
  openWindow,
  usePracticeBrowser,
} from "./practice.ts";

/*
 * Beside a mail that is being written, office.js has no call for another mail: there the page shows
 * what to copy. Beside a mail that is being read, the mail opens.
 */

usePracticeBrowser();

/** Where none was made yet. */
const noPassword = "k7mf-2xqa-9wtd-hrv4";

const now = new Date("2026-11-27T13:30:00Z");

const at = ({ pane }: PracticeWindow, title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();

const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();

async function openBreach(window: PracticeWindow): Promise<void> {
  await press(window, labels.wentWrong);
  await at(window, menuWords.breach);
}

const choose = ({ pane }: PracticeWindow, kind: BreachKind) =>
  pane.getByRole("radio", { name: kindLabels[kind], exact: true }).check();

/** Above the button; beside a field it says the same. */
const alerted = ({ pane }: PracticeWindow, sentence: string) =>
  pane.locator("footer").getByRole("alert").getByText(sentence).waitFor();

/** Address, subject and text, as they stand on the page to be copied. */
async function shownMail({ pane }: PracticeWindow): Promise<readonly string[]> {
  await pane.locator("pre").nth(2).waitFor();
  return pane.locator("pre").allTextContents();
}

async function clipboard({ ownContext, page, origins }: PracticeWindow): Promise<string> {
  await ownContext().grantPermissions(["clipboard-read"], { origin: origins.practice });
  await page.bringToFront();
  await page.evaluate(() => window.focus());
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n");
}

it("says first whom to call and what not to do, and for each kind what differs", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await openBreach(window);
  const said = await window.pane.locator("main").innerText();
  for (const sentence of [breachWords.callHow, breachWords.tellHow, ...breachWords.nots])
    expect(said).toContain(sentence);
  expect(said.indexOf(breachWords.callHow)).toBeLessThan(said.indexOf(breachWords.kind));
  for (const kind of ["wrong-receiver", "lost"] as const) {
    await choose(window, kind);
    await window.pane.getByRole("status").getByText(kindAdvice[kind]).waitFor();
  }
});

it("offers a copy from the first page, and keeps what was answered while the page is closed", async () => {
  const window = await openPane({ teams: [mesen.team], now });
  await openBreach(window);
  await choose(window, "lost");
  await window.pane.locator("#breach-found-at").fill("09:05");
  await window.pane.getByRole("checkbox", { name: measureLabels["told-lead"] }).check();
  await press(window, labels.back);
  await at(window, placeWords.title);

  await walk.choosePlace(window.pane, mesen.place);
  await openBreach(window);
  expect(await window.pane.locator("#breach-found-at").inputValue()).toBe("09:05");
  expect(await window.pane.getByLabel(pickerWords.label).inputValue()).toBe(mesen.protocol);
  await press(window, breachWords.open);
  await at(window, openingWords.notOpened);
  const [address, subject, text = ""] = await shownMail(window);
  expect(address).toBe("dpo@opgroeien.be");
  expect(subject).toBe("Melding van een gegevenslek");
  for (const fact of [
    "verloren of gestolen",
    "27 november 2026, om 09:05 uur",
    mesen.receiver,
    "Al gedaan: mijn teamverantwoordelijke verwittigd.",
    "privacy@mesen.be. Niemand bevestigde dat adres.",
    "lokaal team Kind en Gezin Ieper",
  ])
    expect(text).toContain(fact);
  await press(window, `${labels.copy}: ${byHandWords.text}`);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  expect(await clipboard(window)).toBe(text);

  await press(window, labels.back);
  await at(window, placeWords.title);
  await press(window, labels.wentWrong);
  await at(window, openingWords.notOpened);
  await press(window, openingWords.edit);
  await at(window, menuWords.breach);
  expect(await window.pane.locator("#breach-found-at").inputValue()).toBe("09:05");
});

it("leaves what was typed about the client where it is, and takes none of it along", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(window.pane, beveren.place);
  await walk.confirmPlace(window.pane);
  await walk.tellEverything(window.pane);
  await walk.consent(window.pane);
  await walk.typeClient(window.pane, client);
  await openBreach(window);
  expect(await window.pane.getByLabel(pickerWords.label).inputValue()).toBe(beveren.protocol);
  await window.pane.locator("#breach-reference").fill(client.name);
  await choose(window, "wrong-receiver");
  await press(window, breachWords.open);
  await alerted(window, breachProblemText({ kind: "not-a-reference" }));
  await window.pane.locator("#breach-reference").fill("");
  await press(window, breachWords.open);
  await at(window, openingWords.notOpened);
  const mail = (await shownMail(window)).join("\n");
  expect(mail).toContain("privacv@beveren.be. Niemand bevestigde dat adres.");
  expect(mail).not.toContain("privacy@beveren.be");
  expect(leaksIn(mail, noPassword)).toEqual([]);

  await press(window, labels.back);
  await at(window, clientWords.title);
  const [postcode, place] = beveren.place.split(" ");
  for (const field of clientFields)
    expect(await walk.clientInput(window.pane, field).inputValue()).toBe(
      { ...client, postcode, place }[field],
    );
  expect(window.complaints).toEqual([]);
});

it("forgets what was typed in a report where the pane says that all is wiped", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(window.pane, beveren.place);
  await walk.confirmPlace(window.pane);
  await walk.tellEverything(window.pane);
  await at(window, consentWords.title);
  await openBreach(window);
  await window.pane.locator("#breach-reference").fill(client.name);
  await press(window, labels.back);
  await press(window, consentWords.refused);
  await at(window, noConsentWords.title);
  await openBreach(window);
  expect(await window.pane.locator("#breach-reference").inputValue()).toBe("");
});

it("knows protocol and reference on Klaar, and keeps Klaar as it is", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  const before = await walk.readDone(window.pane);
  await openBreach(window);
  expect(await window.pane.locator("#breach-reference").inputValue()).toBe(before.reference);
  await choose(window, "password-in-mail");
  await press(window, breachWords.open);
  const mail = (await shownMail(window)).join("\n");
  expect(mail).toContain(`Melding van een gegevenslek - referentie ${before.reference}`);
  expect(mail).toContain("iemand die het niet mag kennen, kan het kennen");
  expect(leaksIn(mail, before.password)).toEqual([]);
  await press(window, labels.back);
  await at(window, doneWords.titles.referral);
  expect(await walk.readDone(window.pane)).toEqual(before);
});

describe("beside a mail that was sent", () => {
  const reference = makeReference((count) => new Uint8Array(count).fill(7));
  const sent = {
    to: beveren.mailboxes.map((address) => ({ address, name: address })),
    subject: `Doorverwijzing Kind en Gezin - referentie ${reference}`,
    bodyHtml: `<p>${client.name}</p>`,
  };

  /** A pane with no steps and no referral: only the mail as it was sent. */
  async function openBeside(options: WindowOptions = {}): Promise<PracticeWindow> {
    const window = await openWindow({ teams: [beveren.team], ...options });
    await window.control((practice, mail) => practice.readMail(mail), sent);
    await window.openPane();
    await press(window, menuWords.breach);
    await at(window, menuWords.breach);
    return window;
  }

  it("opens the mail to the own DPO alone, to look at and to send", async () => {
    const window = await openBeside({ now });
    const { pane } = window;
    expect(await pane.locator("#breach-reference").inputValue()).toBe(reference);
    expect(await pane.getByLabel(pickerWords.label).inputValue()).toBe(beveren.protocol);
    await choose(window, "wrong-receiver");
    await pane.getByRole("checkbox", { name: measureLabels["called-receiver"] }).check();
    await press(window, breachWords.open);
    await at(window, openingWords.opened);
    const mail = await window.newMail();
    expect({ to: mail.to, cc: mail.cc, subject: mail.subject }).toEqual({
      to: ["dpo@opgroeien.be"],
      cc: [],
      subject: `Melding van een gegevenslek - referentie ${reference}`,
    });
    for (const fact of [
      "een verkeerde ontvanger",
      "27 november 2026",
      beveren.receiver,
      "Om hoeveel cliënten het gaat: één",
      "Al gedaan: de ontvanger gebeld.",
      "privacv@beveren.be. Niemand bevestigde dat adres.",
      `lokaal team Kind en Gezin ${beveren.team}`,
    ])
      expect(mail.body).toContain(fact);
    expect(leaksIn(mail.subject + mail.body, noPassword)).toEqual([]);

    await mail.window.getByRole("button", { name: "Verzenden" }).click();
    await mail.window.waitFor({ state: "detached" });
    await press(window, labels.back);
    await pane.getByRole("button", { name: menuWords.protocol }).waitFor();
    expect(window.complaints).toEqual([]);
  });

  it("shows what to copy when Outlook refuses, and opens it when asked again", async () => {
    const window = await openBeside();
    await choose(window, "unencrypted");
    await window.control((practice) =>
      practice.fail({ call: "displayNewMessageFormAsync", kind: "error" }),
    );
    await press(window, breachWords.open);
    await at(window, openingWords.notOpened);
    await window.pane.getByText("Outlook wilde de mail hier niet openen.").waitFor();
    const [address] = await shownMail(window);
    expect(address).toBe("dpo@opgroeien.be");
    await window.control((practice) => practice.clearFaults());
    await press(window, openingWords.again);
    await at(window, openingWords.opened);
    expect((await window.newMail()).to).toEqual(["dpo@opgroeien.be"]);
  });

  it("shows what to copy while Outlook is silent, and says so after a while", async () => {
    const window = await openBeside({ clock: true });
    await choose(window, "lost");
    await window.control((practice) =>
      practice.fail({ call: "displayNewMessageFormAsync", kind: "hang" }),
    );
    await press(window, breachWords.open);
    await at(window, openingWords.opening);
    await window.pane.getByText(openingWords.noWindow).click();
    await window.pane
      .getByRole("button", { name: `${labels.copy}: ${byHandWords.text}` })
      .waitFor();
    await window.ownContext().clock.fastForward(16_000);
    await at(window, openingWords.notOpened);
    await window.pane.getByText("Outlook antwoordt niet.").waitFor();
    await press(window, openingWords.edit);
    await at(window, menuWords.breach);
    expect(
      await window.pane.getByRole("radio", { name: kindLabels.lost, exact: true }).isChecked(),
    ).toBe(true);
  });
});

describe("wrong answers", () => {
  const says = async (window: PracticeWindow, kind: BreachProblem["kind"], focus: string) => {
    await press(window, breachWords.open);
    await alerted(window, breachProblemText({ kind }));
    expect(await focusedId(window)).toBe(focus);
    expect(await walk.heading(window.pane)).toBe(menuWords.breach);
  };

  it("each get a sentence, and the focus goes to what mends them", async () => {
    const window = await openPane({ teams: [beveren.team], now });
    const { pane } = window;
    const day = pane.locator("#breach-found-on");
    await openBreach(window);
    await says(window, "kind-missing", "breach-kind");
    await choose(window, "other");
    await pane.locator("footer").getByRole("alert").locator("span").waitFor({ state: "detached" });
    await day.fill("");
    await says(window, "day-missing", "breach-found-on");
    await day.fill("2026-11-28");
    await says(window, "day-in-future", "breach-found-on");
    await day.fill("2026-11-27");
    await pane.locator("#breach-found-at").fill("14:31");
    await says(window, "time-in-future", "breach-found-at");
    await pane.locator("#breach-found-at").fill("14:30");
    await pane.locator("#breach-reference").fill("KG-7F3K-2M9X");
    await says(window, "not-a-reference", "breach-reference");
    await pane.locator("#breach-reference").fill("");
    await press(window, breachWords.open);
    await at(window, openingWords.notOpened);
  });

  it("are told from an empty day and time when they are no day and no time", async () => {
    const window = await openPane({ teams: [beveren.team], now });
    const { pane, page } = window;
    await openBreach(window);
    await choose(window, "other");
    await pane.locator("#breach-found-on").focus();
    await page.keyboard.press("Backspace");
    await says(window, "day-invalid", "breach-found-on");
    await pane.locator("#breach-found-on").fill("2026-11-27");
    await pane.locator("#breach-found-at").focus();
    await page.keyboard.type("9");
    await says(window, "time-invalid", "breach-found-at");
  });

  it("are counted when there are more", async () => {
    const window = await openPane({ teams: [beveren.team], now });
    await openBreach(window);
    await window.pane.locator("#breach-reference").fill("Peeters");
    await press(window, breachWords.open);
    await alerted(window, "Kijk de 2 vragen na die rood zijn.");
    expect(await focusedId(window)).toBe("breach-kind");
  });
});
