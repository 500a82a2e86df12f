import { formatDay, type IsoDay } from "../../src/core/base/day.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { inTheWayText, inTheWayWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { errandLabels } from "../../src/pane/steps/errand-wording.nl.ts";
import { breachWords, kindLabels, openingWords } from "../../src/pane/breach/breach-wording.nl.ts";
import {
  followUpWords,
  reasonLabels,
  reporterLabels,
  resendWords,
  testWords,
  wordsOnlyWords,
} from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { leafDutch } from "../../src/pane/client-page/leaf-wording.nl.ts";
import { clientPageWords } from "../../src/pane/client-page/client-page-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import {
  beveren,
  client,
  focusedId,
  openPane,
  openWindow,
  usePracticeBrowser,
} from "./practice.ts";
import { alerted, at, first, item, openTask, press } from "./side-walk.ts";

/* An errand that is left for another, and what is left to do under a protocol that ended. */

usePracticeBrowser();

const pick = ({ pane }: PracticeWindow) =>
  pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);

const typeReference = ({ pane }: PracticeWindow) =>
  pane.getByLabel(followUpWords.reference).fill(first);

const text = ({ pane }: PracticeWindow) => pane.locator("main").innerText();

async function startCorrection(window: PracticeWindow): Promise<void> {
  await openTask(window, menuWords.correction);
  await typeReference(window);
  await window.pane.getByRole("radio", { name: reasonLabels.wrong }).check();
  await window.pane.getByRole("radio", { name: reporterLabels.client }).check();
  await press(window, followUpWords.begin);
  await at(window, placeWords.title);
}

const correction = {
  kind: "correction",
  follows: first,
  reason: "wrong",
  reportedBy: "client",
} as const;

describe("an errand", () => {
  it("is left by keyboard on the first step, for a plain referral with the same place", async () => {
    const window = await openPane({ teams: [beveren.team] });
    await startCorrection(window);
    await window.pane.getByText(placeWords.errand(correction), { exact: true }).waitFor();
    await walk.choosePlace(window.pane, beveren.place);
    await window.pane.locator("h1").focus();
    await window.page.keyboard.press("Tab");
    await window.pane.locator("button:focus").getByText(labels.wentWrong).waitFor();
    await window.page.keyboard.press("Tab");
    await window.pane.locator("button:focus").getByText(placeWords.plain).waitFor();
    await window.page.keyboard.press("Enter");
    await window.pane.getByText(placeWords.errand(correction)).waitFor({ state: "detached" });
    expect(await focusedId(window)).toBe("query");

    await window.pane.getByText(labels.stepOf(1), { exact: true }).waitFor();
    await walk.confirmPlace(window.pane);
    await walk.tellEverything(window.pane);
    await walk.consent(window.pane);
    await walk.fillClient(window.pane, client);
    await walk.prepare(window.pane);
    await walk.waitForDone(window.pane);
    expect((await item(window)).subject).toMatch(/^Doorverwijzing [^(]*$/);
  });

  it.each([
    {
      task: menuWords.test,
      act: testWords.prepare,
      kind: "test",
    },
    {
      task: menuWords.withdrawal,
      act: wordsOnlyWords.prepare,
      kind: "withdrawal",
    },
  ] as const)(
    "is wiped, once agreed, when the mail becomes a $kind",
    async ({ task, act, kind }) => {
      const window = await openPane({ teams: [beveren.team] });
      await startCorrection(window);
      const begin = async (): Promise<void> => {
        await openTask(window, task);
        await pick(window);
        if (kind === "withdrawal") await typeReference(window);
        await press(window, act);
        await at(window, inTheWayWords.titleBegun);
        await window.pane
          .getByText(inTheWayText({ kind: "other-begun", errand: "correction" }))
          .waitFor();
      };
      await begin();
      await press(window, labels.back);
      await window.pane.getByText(placeWords.errand(correction), { exact: true }).waitFor();

      await begin();
      await press(window, inTheWayWords.replace);
      await at(window, doneWords.titles[kind]);
      await window.pane
        .getByText(`${doneWords.eyebrow} · ${errandLabels[kind]}`, { exact: true })
        .waitFor();
      expect(await text(window)).not.toContain(errandLabels.correction);
      await press(window, doneWords.undo);
      await at(window, placeWords.title);
      expect(await text(window)).not.toContain(first);
    },
  );

  it("of sending again is named on the first step too", async () => {
    const window = await openPane({ teams: [beveren.team] });
    await openTask(window, menuWords.resend);
    await at(window, resendWords.title);
    await typeReference(window);
    await press(window, followUpWords.begin);
    await window.pane.getByText(`Opnieuw versturen van ${first}`, { exact: true }).waitFor();
  });
});

describe("under a protocol that ended", () => {
  const on = "2026-01-05";
  const last = "2026-01-04" as IsoDay;

  /** A pane and a guard whose protocol of Beveren ended, as a later build would have it. */
  async function openEnded(): Promise<PracticeWindow & { readonly changed: Set<string> }> {
    const changed = new Set<string>();
    const window = await openWindow({ teams: [beveren.team] });
    await window.ownContext().route(/(scripts\/[^/]*|\/launchevent)\.js/, async (route) => {
      const response = await route.fetch();
      const built = await response.text();
      const body = built
        .replace(
          /("id":"beveren".*?"endedAtOnce":)null/,
          `$1{"on":"${on}","source":"Kennisgeving"}`,
        )
        .replace(/("id":"beveren","from":"[\d-]*","until":)null/, `$1"${on}"`);
      if (body !== built) changed.add(/([a-z]*)[^/]*$/.exec(route.request().url())?.[1] ?? "");
      await route.fulfill({ response, body });
    });
    await window.openPane();
    return { ...window, changed };
  }

  const endedOn = `gold tot en met ${formatDay(last)}`;

  it("refuses a correction, with whom to call and ask instead, and the errand can be left", async () => {
    const window = await openEnded();
    await startCorrection(window);
    await walk.choosePlace(window.pane, beveren.place);
    const said = await text(window);
    expect(said).toContain(`Het protocol met OCMW Beveren ${endedOn}: het is met onmiddellijke`);
    expect(said).toContain(
      `Stuur ook geen verbetering. Bel OCMW Beveren en zeg dat er iets niet klopt in ${first}, zonder de juiste gegevens te noemen. Vraag je DPO (dpo@opgroeien.be) hoe het verder moet.`,
    );
    await walk.next(window.pane);
    await window.pane.getByText("Hier kun je niet verder.").waitFor();
    await press(window, placeWords.plain);
    await window.pane.getByText(placeWords.errand(correction)).waitFor({ state: "detached" });
    const plain = await text(window);
    expect(plain).toContain(endedOn);
    expect(plain).not.toContain("verbetering");
  });

  it("refuses a test and a sheet for the client, and tells the own DPO of a breach", async () => {
    const window = await openEnded();
    await openTask(window, menuWords.test);
    await pick(window);
    await press(window, testWords.prepare);
    await alerted(
      window,
      `Het protocol met OCMW Beveren ${endedOn}. Een test heeft geen zin meer.`,
    );
    await press(window, labels.back);
    await press(window, menuWords.clientPage);
    await pick(window);
    await window.pane.getByText(clientPageWords.ended(last)).waitFor();
    expect(await text(window)).not.toContain(leafDutch.title);
    await press(window, labels.back);
    await press(window, menuWords.breach);
    await window.pane.getByRole("radio", { name: kindLabels.lost, exact: true }).check();
    await pick(window);
    await press(window, breachWords.open);
    await at(window, openingWords.notOpened);
    await window.pane.getByText(`afgelopen, laatste dag ${formatDay(last)}`).waitFor();
  });

  it("still sends that consent was withdrawn", async () => {
    const window = await openEnded();
    await openTask(window, menuWords.withdrawal);
    await pick(window);
    await typeReference(window);
    await press(window, wordsOnlyWords.prepare);
    await at(window, doneWords.titles.withdrawal);
    expect(await window.control((practice) => practice.send())).toMatchObject({ kind: "sent" });
    expect([...window.changed]).toEqual(expect.arrayContaining(["pane", "launchevent"]));
  });
});
