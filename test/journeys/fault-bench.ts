import { webcrypto } from "node:crypto";
import { openArchive } from "../../src/attachment/archive.ts";
import type { Password } from "../../src/core/password/password.ts";
import {
  parseSeal,
  sameSeal,
  sealKey,
  withoutFingerprints,
  type Seal,
} from "../../src/core/mail/seal.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { failedWords, inTheWayWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import type { LoggedCall, Moment } from "../../practice/host/call-log.ts";
import type { ItemChange, ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import type { CallName } from "../../practice/host/call.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, openLastingPane } from "./practice.ts";

/*
 * One compose window in which preparing and undoing are made to fail, again and again. The mail holds
 * something of everything beforehand, so that what is lost or left behind shows.
 */

/** How a call goes wrong here; the faults of the practice Outlook, and a throw in the library. */
export const breaks = ["error", "hang", "throw", "garbage", "null", "lie"] as const;
export type Break = (typeof breaks)[number];

/** The nth time, from 1, that this call is made. */
export interface Occurrence {
  readonly call: CallName;
  readonly nth: number;
}

/** The pages on which the pane comes to rest. */
const pages = {
  review: reviewWords.title,
  "in-the-way": inTheWayWords.title,
  failed: failedWords.title,
  "undo-failed": failedWords.undoTitle,
  done: doneWords.titles.referral,
} as const;
type Page = keyof typeof pages;

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** A mail in which somebody was already busy. */
export const busyMail: ItemChange = {
  to: [{ address: "jan@voorbeeld.example", name: "Jan" }],
  cc: [{ address: "els@voorbeeld.example", name: "Els" }],
  bcc: [{ address: "piet@voorbeeld.example", name: "Piet" }],
  subject: "Overleg van dinsdag",
  bodyHtml:
    '<div>Mijn eigen zin.</div><div id="Signature"><div>Lies Peeters</div><img src="cid:logo" alt="logo"></div>',
  attachments: [{ name: "logo.png", base64: pixel, isInline: true }],
};

export type FaultBench = Awaited<ReturnType<typeof openFaultBench>>;

/** A compose window with the pane at *Kijk het na*, and a clock that can be moved. */
export async function openFaultBench() {
  const window = await openLastingPane({ teams: [beveren.team], clock: true });
  const { control, pane } = window;
  await control((practice, mail) => {
    practice.set({ latencyMs: 0 });
    practice.setItem(mail);
  }, busyMail);
  await walk.walkToReview(pane, beveren.place, client);
  const frame = window.paneFrame();
  const mailBefore = await readMail(window);

  const page = async (): Promise<Page> => {
    const shown = await frame.waitForFunction((titles: readonly string[]) => {
      const title = document.querySelector("h1")?.textContent ?? "";
      return titles.includes(title) ? title : null;
    }, Object.values(pages));
    const title = await shown.jsonValue();
    const found = (Object.keys(pages) as Page[]).find((one) => pages[one] === title);
    if (found === undefined) throw new Error("A page without a name");
    return found;
  };
  /** Answers come at once, or never: then time moves on until the pane stops waiting. */
  const settle = async (): Promise<Page> => {
    for (;;) {
      const rests = page();
      const hangs = window.page
        .waitForFunction(
          () => self.practice?.calls().some(({ ok, fault }) => ok === null && fault === "hang"),
          undefined,
          { timeout: 0 },
        )
        .then(
          () => "hangs" as const,
          () => "hangs" as const,
        );
      const first = hanging ? await Promise.race([rests, hangs]) : await rests;
      if (first !== "hangs") return first;
      hanging = false;
      await window.ownContext().clock.fastForward(61_000);
    }
  };
  let hanging = false;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

  /** Through *Er staat al iets in deze mail*, as often as it comes, to the end. */
  const replaceAndSettle = async (): Promise<Page> => {
    for (let times = 0; times < 5; times += 1) {
      const now = await settle();
      if (now !== "in-the-way") return now;
      await press(inTheWayWords.replace);
    }
    throw new Error("The pane keeps asking what may be replaced");
  };

  return {
    window,
    mailBefore,
    /** Makes one call go wrong, from now on counted. */
    plan: async ({ call, nth }: Occurrence, how: Break): Promise<void> => {
      hanging = how === "hang";
      if (how === "throw") {
        await frame.evaluate(throwAt, { call, nth });
        return;
      }
      const fault =
        how === "garbage" || how === "null"
          ? ({ call, kind: "wrong-shape", shape: how, occurrence: nth } as const)
          : ({ call, kind: how, occurrence: nth } as const);
      await control((practice, given) => practice.fail(given), fault);
    },
    clear: async (): Promise<void> => {
      hanging = false;
      await control((practice) => practice.clearFaults());
      await frame.evaluate(() => {
        const patched = globalThis as { unpatch?: () => void };
        patched.unpatch?.();
        delete patched.unpatch;
      });
    },
    startLog: () => control((practice) => practice.clearLog()),
    calls: (): Promise<readonly LoggedCall[]> => control((practice) => practice.calls()),
    history: () => control((practice) => practice.history()),
    mail: () => readMail(window),
    prepare: async (): Promise<Page> => {
      await press(reviewWords.prepare);
      return replaceAndSettle();
    },
    retry: async (): Promise<Page> => {
      await press(failedWords.retry);
      return replaceAndSettle();
    },
    undo: async (): Promise<Page> => {
      await press(failedWords.undo);
      return settle();
    },
    retryUndo: async (): Promise<Page> => {
      await press(failedWords.retry);
      return settle();
    },
    back: async (): Promise<Page> => {
      await press(labels.back);
      return settle();
    },
    buttons: async (): Promise<readonly string[]> =>
      frame.evaluate(() =>
        [...document.querySelectorAll("footer button")].map(
          (button) => button.getAttribute("aria-label") ?? button.textContent,
        ),
      ),
    /** What the failure page says, once it has read what the mail holds. */
    failureText: async (): Promise<string> => {
      await frame.waitForFunction(
        (reading) => !document.querySelector("main")?.textContent.includes(reading),
        failedWords.reading,
      );
      return pane.locator("main").innerText();
    },
    text: () => pane.locator("main").innerText(),
    isAtReview: async (): Promise<boolean> =>
      (await pane.locator("h1").innerText()) === pages.review,
    /** Puts the mail as it was at the start, whatever a former test left of it. */
    reset: () =>
      control(
        (practice, mail) => practice.setItem({ ...mail, sessionData: {}, customProperties: {} }),
        busyMail,
      ),
    close: () => window.close(),
    shown: () => walk.readDone(pane),
  };
}

/**
 * Runs in the pane: the nth call of a member of the item throws, before it reaches Outlook.
 *
 * The library seals its objects, so a stand-in for `Office` passes everything on but that member. What
 * saves custom properties is a member of what loading them answers.
 */
function throwAt({ call, nth }: Occurrence): void {
  const page = globalThis as unknown as { Office: object; unpatch?: () => void };
  const real = page.Office;
  let count = 0;
  const throwing =
    (object: object, value: Parameters<typeof Reflect.apply>[0]): unknown =>
    (...all: unknown[]): unknown => {
      count += 1;
      if (count === nth) throw new Error("thrown by the test");
      return Reflect.apply(value, object, all);
    };
  const standIn = (object: object, path: readonly string[]): object =>
    new Proxy(
      {},
      {
        get: (_nothing, name) => {
          const value: unknown = Reflect.get(object, name);
          if (typeof value === "function")
            return name === path[0] && path.length === 1
              ? throwing(object, value)
              : name === "loadCustomPropertiesAsync" && path[0] === "customProperties"
                ? (callback: (answer: object) => void): unknown =>
                    Reflect.apply(value, object, [
                      (answer: object) => callback(standIn(answer, ["value", ...path.slice(1)])),
                    ])
                : (value.bind(object) as unknown);
          return name === path[0] && typeof value === "object" && value !== null
            ? standIn(value, path.slice(1))
            : value;
        },
      },
    );
  page.Office = standIn(real, ["context", "mailbox", "item", ...call.split(".")]);
  page.unpatch = () => {
    page.Office = real;
  };
}

const readMail = ({ control }: PracticeWindow): Promise<ItemSnapshot> =>
  control((practice) => practice.item());

/** The calls of a clean run, each with its number among those of the same name. */
export function occurrences(calls: readonly LoggedCall[]): readonly Occurrence[] {
  const seen = new Map<string, number>();
  return calls.map(({ call }) => {
    const nth = (seen.get(call) ?? 0) + 1;
    seen.set(call, nth);
    return { call: call as CallName, nth };
  });
}

/** The seal in session data or in custom properties; null when there is none. Throws when it is no seal. */
export function sealOf(values: Readonly<Record<string, unknown>>): Seal | null {
  const text = values[sealKey];
  if (text === undefined) return null;
  const seal = typeof text === "string" ? parseSeal(text) : null;
  if (seal === null) throw new Error("The mail holds something that is no seal");
  return seal;
}

/** What is wrong with a mail that should be ready; nothing when all of it is there. */
export async function flawsIn(
  mail: ItemSnapshot,
  ready: { readonly bodyText: string; readonly reference: string },
): Promise<readonly string[]> {
  const flaws: string[] = [];
  const flaw = (wrong: boolean, what: string): void => {
    if (wrong) flaws.push(what);
  };
  const seal = sealOf(mail.sessionData);
  flaw(seal?.state !== "prepared", `seal is ${seal?.state ?? "absent"}`);
  flaw(seal?.fingerprints === null, "the seal has no fingerprints");
  const copy = sealOf(mail.customProperties);
  flaw(seal !== null && !isCopy(copy, seal), "the copy of the seal differs");
  const reference = seal?.reference ?? "";
  const addresses = mail.to.map(({ address }) => address).join();
  flaw(addresses !== beveren.mailboxes.join(), `To is ${addresses}`);
  flaw(mail.cc.length + mail.bcc.length > 0, "somebody is in Cc or Bcc");
  flaw(
    mail.subject !== `Doorverwijzing Kind en Gezin - referentie ${reference}`,
    `subject is ${mail.subject}`,
  );
  flaw(mail.bodyText.replaceAll(reference, ready.reference) !== ready.bodyText, "the text differs");
  const files = mail.attachments.filter(({ isInline }) => !isInline);
  flaw(files.length !== 1, `${files.length} attachments`);
  flaw(files[0]?.name !== `doorverwijzing-${reference}.zip`, `attachment ${files[0]?.name ?? ""}`);
  const bytes = new Uint8Array(Buffer.from(files[0]?.base64 ?? "", "base64"));
  const digest = Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");
  flaw(digest !== seal?.attachment?.sha256, "the attachment is another");
  return flaws;
}

function isCopy(copy: Seal | null, seal: Seal): boolean {
  return copy !== null && sameSeal(copy, withoutFingerprints(seal));
}

export async function opensWith(mail: ItemSnapshot, password: string): Promise<boolean> {
  const file = mail.attachments.find(({ isInline }) => !isInline);
  const bytes = new Uint8Array(Buffer.from(file?.base64 ?? "", "base64"));
  return (await openArchive(bytes, password as Password)).ok;
}

/** The moments at which Send would have met a seal that says *prepared* while something was missing. */
export function falselyPrepared(history: readonly Moment[]): readonly Moment[] {
  return history.filter((moment) => {
    const seal = sealOf(moment.sessionData);
    if (seal?.state !== "prepared") return false;
    const { to, cc, bcc, subject, attachmentNames } = moment;
    const complete =
      to.join() === beveren.mailboxes.join() &&
      cc.length + bcc.length === 0 &&
      subject.includes(seal.reference) &&
      attachmentNames.filter((name) => name === seal.attachment?.name).length === 1;
    return !complete;
  });
}

/** What of a mail must be as it was after undoing. */
export function asFound(mail: ItemSnapshot) {
  const { to, cc, bcc, subject, bodyText, attachments, sessionData, customProperties } = mail;
  return { to, cc, bcc, subject, bodyText, attachments, sessionData, customProperties };
}
