import type { FrameLocator } from "playwright-core";
import type { ClientDraft } from "../../src/core/client/client-data.ts";
import { clientFields, type ClientField } from "../../src/core/client/client-problem.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { fieldNames } from "../../src/pane/steps/client-wording.nl.ts";
import { consentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { dayWords } from "../../src/pane/parts/day-wording.nl.ts";
import { recipientWords } from "../../src/pane/parts/recipient-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { answerWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";

/*
 * Drives the pane as a person would, by what is written on it. Each step waits for its page and leaves
 * it to the caller to see what the pane answers. Fields are filled at once, as by pasting; the keyboard
 * journey types them key by key.
 */

export async function heading(pane: FrameLocator): Promise<string> {
  return (await pane.locator("h1").innerText()).trim();
}

/** Types a place and chooses the hit that says exactly this postcode and name. */
export async function choosePlace(pane: FrameLocator, place: string): Promise<void> {
  await pane.getByLabel(placeWords.field).fill(place);
  await pane
    .getByRole("listbox", { name: placeWords.list })
    .getByText(place, { exact: true })
    .click();
  await pane.locator("#answer").waitFor();
}

export async function next(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: labels.next, exact: true }).click();
}

/** Answers *Ja, klopt* to what is unconfirmed, when that is asked. */
export async function answerDoubts(pane: FrameLocator): Promise<void> {
  const yes = await pane.getByRole("radio", { name: answerWords.doubtYes }).all();
  if (yes.length === 0) return;
  for (const one of yes) await one.check();
  await pane.getByLabel(answerWords.doubtBy).fill("An, onthaal");
  await pane.getByRole("radio", { name: dayWords.today }).check();
}

/** From a chosen place to the second step. */
export async function confirmPlace(pane: FrameLocator): Promise<void> {
  await answerDoubts(pane);
  await next(pane);
}

async function tickEverythingTold(pane: FrameLocator): Promise<void> {
  await pane.getByRole("checkbox").first().waitFor();
  for (const box of await pane.getByRole("checkbox").all()) await box.check();
}

export async function tellEverything(pane: FrameLocator): Promise<void> {
  await tickEverythingTold(pane);
  await next(pane);
}

async function tickConsent(pane: FrameLocator): Promise<void> {
  await pane.getByRole("radio", { name: consentWords.oral }).check();
  await pane.getByRole("radio", { name: dayWords.today }).check();
  for (const box of await pane.getByRole("checkbox").all()) await box.check();
}

export async function consent(pane: FrameLocator): Promise<void> {
  await tickConsent(pane);
  await next(pane);
}

/** Types what is given; a field that is not given stays as it was. */
export async function typeClient(pane: FrameLocator, client: Partial<ClientDraft>): Promise<void> {
  await clientInput(pane, "name").waitFor();
  for (const field of clientFields) {
    const value = client[field];
    if (value !== undefined) await clientInput(pane, field).fill(value);
  }
}

export async function fillClient(pane: FrameLocator, client: Partial<ClientDraft>): Promise<void> {
  await typeClient(pane, client);
  await next(pane);
}

export function clientInput(pane: FrameLocator, field: ClientField) {
  return pane.getByRole("textbox", { name: fieldNames[field], exact: true });
}

export async function prepare(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: reviewWords.prepare }).click();
}

export async function waitForDone(pane: FrameLocator): Promise<void> {
  await pane.getByRole("heading", { name: doneWords.titles.referral, level: 1 }).waitFor();
}

/** What a referral is filled in with. */
export interface Referred {
  /** Postcode and name, as the pane lists them. */
  readonly place: string;
  readonly client: Partial<ClientDraft>;
}

/** The steps that are filled in, in order, by the names of their pictures. */
export const steps: readonly {
  readonly name: string;
  /** Fills the page in and leaves *Volgende* to the caller. */
  readonly fill: (pane: FrameLocator, referred: Referred) => Promise<void>;
}[] = [
  {
    name: "gemeente",
    fill: async (pane, { place }) => {
      await choosePlace(pane, place);
      await answerDoubts(pane);
    },
  },
  { name: "informeren", fill: tickEverythingTold },
  { name: "toestemming", fill: tickConsent },
  { name: "gegevens", fill: (pane, { client }) => typeClient(pane, client) },
];

/** All the way to *Kijk het na*. */
export async function walkToReview(
  pane: FrameLocator,
  place: string,
  client: Partial<ClientDraft>,
): Promise<void> {
  for (const { fill } of steps) {
    await fill(pane, { place, client });
    await next(pane);
  }
  await pane.getByRole("heading", { name: reviewWords.title, level: 1 }).waitFor();
}

/** Unfolds at *Klaar* where the mail goes. */
export async function unfoldGoesTo(pane: FrameLocator): Promise<void> {
  await pane.locator("summary").getByText(recipientWords.goesTo, { exact: true }).click();
}

/** From *Klaar* to the page of the protocol. */
export async function openProtocolPage(pane: FrameLocator): Promise<void> {
  await unfoldGoesTo(pane);
  await pane.getByRole("button", { name: labels.protocol, exact: true }).click();
}

/** Reads *Klaar*: the password, which stands nowhere else, the reference, and the text for the file. */
export async function readDone(
  pane: FrameLocator,
): Promise<{ readonly password: string; readonly reference: string; readonly fileNote: string }> {
  const found = /KG-\w{4}-\w{4}/.exec(await pane.locator("main").innerText());
  return {
    password: (await pane.locator("[translate=no]").innerText()).replace(/\n/g, ""),
    reference: found?.[0] ?? "",
    fileNote: (await pane.locator("pre").first().textContent()) ?? "",
  };
}
