/** What the guard adds at Send in the practice Outlook, beside a handler that lets everything go. */
import type { Browser } from "playwright-core";
import { beveren, client } from "../test/client.ts";
import { doneWords } from "../src/pane/mail/done-wording.nl.ts";
import { hurryToReview } from "../tools/browser/hurry.ts";
import { openPracticeBrowser, type PracticeBrowser } from "../tools/browser/practice-browser.ts";
import type { PracticeWindow } from "../tools/browser/practice-window.ts";
import * as walk from "../tools/browser/walk.ts";
import { inTurn, tookMs } from "./measure.ts";
import { openMail } from "./open-mail.ts";
import type { Row } from "./row.ts";

const emptyHandler = `
  Office.onReady();
  Office.actions.associate("onMessageSend", (event) => event.completed({ allowEvent: true }));`;

const prose =
  "Geachte collega, wij spraken af dat het gezin de aanvraag verder opvolgt bij de dienst. ";
const proseOf = (bytes: number): string => prose.repeat(Math.ceil(bytes / prose.length));

/** The text of an ordinary mail, in bytes, and the reach beside an empty handler. */
const ordinary = [
  { name: "an ordinary mail", bytes: 400, reach: 1.4 },
  { name: "an ordinary mail of 200 KB", bytes: 200_000, reach: 3 },
  { name: "an ordinary mail of 2 MB", bytes: 2_000_000, reach: null },
] as const;

export async function sendingRows(running: Browser, rounds: number): Promise<readonly Row[]> {
  const practice = await openPracticeBrowser({ running });
  try {
    const anchor = await openWith(practice, emptyHandler);
    const guarded = await openWith(practice, null);
    const rows: Row[] = [];
    for (const { name, bytes, reach } of ordinary) {
      const send = (window: PracticeWindow) => () => sendOrdinary(window, proseOf(bytes));
      rows.push(
        rowOf(
          name,
          reach,
          await inTurn({ ours: send(guarded), anchor: send(anchor) }, bytes > 1e6 ? 3 : rounds),
        ),
      );
    }
    const ours = await openWith(practice, null);
    const plain = await openWith(practice, emptyHandler);
    const pair = await inTurn(
      { ours: () => sendOurs(ours), anchor: () => sendOrdinary(plain, proseOf(400)) },
      rounds,
    );
    return [...rows, rowOf("a referral", 1.7, pair)];
  } finally {
    await practice.close();
  }
}

const rowOf = (name: string, reach: number | null, pair: Parameters<typeof tookMs>[0]): Row => ({
  what: `the guard's verdict on ${name}`,
  beside: "an empty handler",
  ratio: pair.ratio,
  reach,
  took: tookMs(pair),
});

/** @param script - a handler instead of ours; null for ours. */
async function openWith(practice: PracticeBrowser, script: string | null): Promise<PracticeWindow> {
  const window = await openMail(practice);
  if (script !== null)
    await window
      .ownContext()
      .route(/\/launchevent\.js/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: script }),
      );
  return window;
}

/** In milliseconds, from pressing Send to its outcome. */
function sendOrdinary({ control }: PracticeWindow, text: string): Promise<number> {
  return control(async (outlook, body) => {
    outlook.newMail("newMail", "text");
    outlook.setItem({
      subject: "Overleg",
      bodyText: body,
      to: [{ address: "an@voorbeeld.example", name: "An" }],
    });
    const start = performance.now();
    await outlook.send();
    return performance.now() - start;
  }, text);
}

async function sendOurs(window: PracticeWindow): Promise<number> {
  const { pane, control } = window;
  await control((outlook) => outlook.newMail());
  await window.openPane();
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await pane.locator("input:checked").waitFor();
  await window.page.waitForTimeout(200);
  return control(async (outlook) => {
    const start = performance.now();
    const { kind } = await outlook.send();
    if (kind !== "sent") throw new Error(`The referral was not sent: ${kind}`);
    return performance.now() - start;
  });
}
