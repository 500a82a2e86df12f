import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { makeReference } from "../../src/core/mail/reference.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { followUpWords } from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { wording } from "../../practice/wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, mesen, openPane, openWindow, usePracticeBrowser } from "./practice.ts";

/*
 * A mail that was sent, opened again: the pane beside it offers what can still be done.
 */

usePracticeBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

async function findings(window: PracticeWindow): Promise<readonly string[]> {
  const frame = window.paneFrame();
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** What the browser keeps for the pane's page. */
const kept = (window: PracticeWindow) =>
  window.paneFrame().evaluate(async () => {
    // The library keeps in which Outlook it runs; that is not ours to prevent.
    const library = /^(hostInfoValue|practicexdmInfo|practiceserializerVersion)$/;
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage).filter((key) => !library.test(key)),
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });

const nothing = { local: [], session: [], databases: 0, caches: [], cookies: "" };

const menuIn = ({ pane }: PracticeWindow) =>
  pane.getByRole("heading", { level: 1, name: menuWords.title });

it("sends with Ctrl+Enter, saves the attachment of a sent mail, and answers it", async () => {
  const { pane, page } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const { reference } = await walk.readDone(pane);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await pane.locator("input:checked").waitFor();
  await page.getByLabel(wording.compose.subject, { exact: true }).press("Control+Enter");
  await page.getByRole("heading", { name: wording.sent.title }).waitFor();
  await page.getByRole("button", { name: reference }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: `doorverwijzing-${reference}.zip` }).click();
  expect((await saving).suggestedFilename()).toBe(`doorverwijzing-${reference}.zip`);

  const sentOn = await page.getByText(/^[a-z]+dag \d+ [a-z]+ \d{4} om \d\d:\d\d$/).innerText();
  await page.getByRole("button", { name: wording.commands.reply }).click();
  const subject = page.getByLabel(wording.compose.subject, { exact: true });
  expect(await subject.inputValue()).toContain(`RE: Doorverwijzing Kind en Gezin`);
  await page.getByText(`Verzonden: ${sentOn}`).waitFor();
});

it("offers, beside a referral that was sent, what can still be done, with its reference", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane, page, control } = window;
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const { reference, password } = await walk.readDone(pane);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await pane.locator("input:checked").waitFor();
  expect(await control((practice) => practice.send())).toMatchObject({ kind: "sent" });
  await page.getByRole("button", { name: reference }).click();
  const before = window.requests.length;
  await page.getByRole("button", { name: labels.product, exact: true }).click();

  await menuIn(window).waitFor();
  await pane
    .getByText(menuWords.about(reference as Parameters<typeof menuWords.about>[0]))
    .waitFor();
  await pane.getByText(menuWords.toRefer).waitFor();
  expect(await pane.getByRole("button", { name: labels.back }).count()).toBe(0);
  expect(await findings(window)).toEqual([]);
  expect(await kept(window)).toEqual(nothing);
  const asked = window.requests.slice(before).join("\n");
  expect(leaksIn(asked, password)).toEqual([]);
  expect(asked).not.toContain(reference);
  expect(window.complaints).toEqual([]);

  // Nothing of the mail that was sent is touched.
  await control((practice) => practice.clearLog());
  await pane.getByRole("button", { name: menuWords.protocol }).click();
  await pane.getByRole("button", { name: labels.back }).click();
  await menuIn(window).waitFor();
  expect(await control((practice) => practice.calls())).toEqual([]);
});

it.each([
  { what: "a mail of somebody else", subject: "Vraag", to: ["jan@voorbeeld.example"] },
  { what: "a reference with a typing error", subject: "KG-7F3K-2M9Z", to: [] },
  { what: "two references", subject: "KG-BBBB-BBBB en KG-CCCC-CCCC", to: [] },
])("opens without a reference beside $what, and guesses none", async ({ subject, to }) => {
  const window = await openWindow({ teams: [mesen.team] });
  await window.control((practice, mail) => practice.readMail(mail), { subject, to });
  await window.openPane();
  await menuIn(window).waitFor();
  expect(await window.pane.locator("main").innerText()).not.toMatch(/KG-/);
  expect(window.complaints).toEqual([]);
});

it.each(["correction", "resend"] as const)(
  "gives the reference along to the new mail in which a %s is made",
  async (errand) => {
    const window = await openWindow({ teams: [mesen.team] });
    const { pane, control, ownContext, page, origins } = window;
    const reference = makeReference((count) => new Uint8Array(count).fill(7));
    await control((practice, subject) => practice.readMail({ subject }), `Vraag ${reference}`);
    await window.openPane();
    await pane.getByRole("button", { name: menuWords[errand] }).click();
    await pane.getByText(followUpWords.inNewMail).waitFor();
    await pane.getByText(reference, { exact: true }).waitFor();
    const copy = `${labels.copy}: ${followUpWords.copyReference}`;
    await pane.getByRole("button", { name: copy }).click();
    await pane.getByText(labels.copied, { exact: true }).waitFor();
    await ownContext().grantPermissions(["clipboard-read"], { origin: origins.practice });
    await page.bringToFront();
    await page.evaluate(() => globalThis.focus());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
  },
);

it("says beside a mail without a reference where to find it", async () => {
  const window = await openWindow({ teams: [mesen.team] });
  await window.control((practice) => practice.readMail({ subject: "Vraag" }));
  await window.openPane();
  await window.pane.getByRole("button", { name: menuWords.resend }).click();
  await window.pane.getByText(followUpWords.referenceUnknown).waitFor();
});

it("is walked by keyboard alone", async () => {
  const window = await openWindow({ teams: [mesen.team] });
  const { page, pane } = window;
  await window.control((practice) => practice.readMail({ subject: "Vraag" }));
  await page.getByRole("button", { name: labels.product, exact: true }).focus();
  await page.keyboard.press("Enter");
  await menuIn(window).waitFor();
  await pane.locator("h1").focus();
  const { breach, correction, reply, resend, withdrawal, test, protocol } = menuWords;
  for (const stop of [breach, correction, reply, resend, withdrawal, test, protocol]) {
    await page.keyboard.press("Tab");
    await pane
      .locator("button:focus")
      .and(pane.getByRole("button", { name: stop }))
      .waitFor();
  }
  await page.keyboard.press("Enter");
  await pane.locator("h1:focus", { hasText: menuWords.protocol }).waitFor();
  await pane.getByRole("button", { name: labels.back }).focus();
  await page.keyboard.press("Enter");
  await pane.locator("h1:focus", { hasText: menuWords.title }).waitFor();
});

it.each(["1.8", "1.10"] as const)("opens in an Outlook with Mailbox %s too", async (set) => {
  const window = await openWindow();
  await window.control((practice, requirementSet) => {
    practice.set({ requirementSet });
    practice.readMail({ subject: "Vraag" });
  }, set);
  await window.openPane();
  await menuIn(window).waitFor();
});

it.each(["dark", "light"] as const)(
  "follows a %s Outlook there, and axe finds nothing",
  async (theme) => {
    const window = await openWindow();
    await window.control((practice, asked) => {
      practice.set({ theme: asked });
      practice.readMail({ subject: "Vraag" });
    }, theme);
    await window.openPane();
    await menuIn(window).waitFor();
    expect(await findings(window)).toEqual([]);
  },
);
