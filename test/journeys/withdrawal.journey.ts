import { makeReference } from "../../src/core/mail/reference.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import {
  withdrawalWords,
  wordsOnlyWords,
  followUpWords,
} from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { byHandWords } from "../../src/pane/side-page/mail-by-hand-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow, WindowOptions } from "../../tools/browser/practice-window.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, mesen, openWindow, usePracticeBrowser } from "./practice.ts";

/* Consent that was withdrawn after the mail was sent, told beside that mail. */

usePracticeBrowser();

const referenceOf = (byte: number) => makeReference((count) => new Uint8Array(count).fill(byte));
const first = referenceOf(7);
const other = referenceOf(8);
const noPassword = "k7mf-2xqa-9wtd-hrv4";

const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();

const typeReference = ({ pane }: PracticeWindow, text: string) =>
  pane.getByLabel(followUpWords.reference).fill(text);

/** All that stands on the page to be copied into a mail. */
const toCopy = ({ pane }: PracticeWindow) => pane.locator("pre").allTextContents();

const fail = ({ control }: PracticeWindow, kind: "error" | "hang") =>
  control(
    (practice, how) => practice.fail({ call: "displayNewMessageFormAsync", kind: how }),
    kind,
  );

const askedFor = async ({ control }: PracticeWindow): Promise<number> => {
  const calls = await control((practice) => practice.calls());
  return calls.filter(({ call }) => call === "displayNewMessageFormAsync").length;
};

async function openBeside(options: WindowOptions = {}): Promise<PracticeWindow> {
  const window = await openWindow({ teams: [beveren.team], ...options });
  await window.control((practice, mail) => practice.readMail(mail), {
    subject: `Doorverwijzing Kind en Gezin - referentie ${first}`,
    to: beveren.mailboxes.map((address) => ({ address, name: address })),
    bodyHtml: `<p>${client.name}</p>`,
  });
  await window.openPane();
  await press(window, menuWords.withdrawal);
  await window.pane.getByRole("heading", { level: 1, name: withdrawalWords.title }).waitFor();
  return window;
}

it("shows what to copy when Outlook refuses, always for what stands in the fields", async () => {
  const window = await openBeside();
  const { pane } = window;
  await fail(window, "error");
  await press(window, wordsOnlyWords.open);
  await pane.getByRole("status").getByText(wordsOnlyWords.notOpened).waitFor();
  const [to, cc, subject = "", text = ""] = await toCopy(window);
  expect([to, cc]).toEqual([beveren.mailboxes.join("; "), "dpo@opgroeien.be"]);
  expect(subject).toContain(first);
  expect(text).toContain(first);
  expect(leaksIn(subject + text, noPassword)).toEqual([]);

  await typeReference(window, other);
  expect(await toCopy(window)).toEqual([]);
  expect(await pane.locator("main, footer").allInnerTexts()).not.toContain(
    wordsOnlyWords.notOpened,
  );
  await press(window, wordsOnlyWords.open);
  await pane.getByText(byHandWords.copies).waitFor();
  const corrected = (await toCopy(window)).join("\n");
  expect(corrected).toContain(other);
  expect(corrected).not.toContain(first);

  await pane.getByLabel(pickerWords.label).selectOption(mesen.protocol);
  expect(await toCopy(window)).toEqual([]);
  await press(window, wordsOnlyWords.open);
  await pane.getByText(byHandWords.copies).waitFor();
  expect((await toCopy(window))[0]).toBe(mesen.mailboxes.join("; "));
});

it("no longer says that a mail is open when the next one cannot be made", async () => {
  const window = await openBeside();
  const opened = window.pane.getByText(wordsOnlyWords.opened);
  await press(window, wordsOnlyWords.open);
  await opened.waitFor();
  await typeReference(window, "Peeters");
  await press(window, wordsOnlyWords.open);
  await window.pane.locator("footer").getByRole("alert").getByText(/./).waitFor();
  expect(await opened.count()).toBe(0);
  expect(await askedFor(window)).toBe(1);
});

it("asks a silent Outlook once, and tells nothing of a mail that is no longer meant", async () => {
  const window = await openBeside({ clock: true });
  const { pane } = window;
  const busy = pane.getByRole("status").getByText(wordsOnlyWords.opening);
  await fail(window, "hang");
  await press(window, wordsOnlyWords.open);
  await busy.waitFor();
  await press(window, wordsOnlyWords.open);
  await typeReference(window, other);
  await press(window, wordsOnlyWords.open);
  expect(await askedFor(window)).toBe(1);
  await window.ownContext().clock.fastForward(16_000);
  await busy.waitFor({ state: "detached" });
  expect(await toCopy(window)).toEqual([]);
  await window.control((practice) => practice.clearFaults());
  await press(window, wordsOnlyWords.open);
  await pane.getByText(wordsOnlyWords.opened).waitFor();
  expect((await window.newMail()).subject).toContain(other);
  await press(window, labels.back);
  await pane.getByRole("heading", { level: 1, name: menuWords.title }).waitFor();
});
