import type { FrameLocator } from "playwright-core";
import type { ClientDraft } from "../../src/core/client/client-data.ts";
import { ids } from "../../src/pane/parts/ids.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";

/**
 * From the first step to *Kijk het na*, filled in by a script in the page: for who needs a mail and not
 * the steps. The same controls hear the same events as from a person's mouse, but for the pointer's own.
 */
export async function hurryToReview(
  pane: FrameLocator,
  place: string,
  client: Partial<ClientDraft>,
): Promise<void> {
  await pane.locator("body").evaluate(fillSteps, {
    place,
    client,
    ids: {
      query: ids.query,
      answer: ids.answer,
      doubt: ids.doubt(0).replace("0", ""),
      doubtBy: ids.doubtBy,
      doubtDay: ids.doubtDay,
      givenOn: ids.givenOn,
      free: ids.freeAndExplicit,
      oral: ids.oral,
      field: ids.field("name").replace("name", ""),
    },
    words: {
      list: placeWords.list,
      next: labels.next,
      steps: ([1, 2, 3, 4, 5] as const).map((step) => labels.stepOf(step)),
      review: reviewWords.title,
    },
  });
}

/** Runs in the pane, so it reaches nothing outside its arguments. */
async function fillSteps(
  _body: Element,
  given: {
    readonly place: string;
    readonly client: Readonly<Record<string, string>>;
    readonly ids: Readonly<
      Record<
        | "query"
        | "answer"
        | "doubt"
        | "doubtBy"
        | "doubtDay"
        | "free"
        | "oral"
        | "givenOn"
        | "field",
        string
      >
    >;
    readonly words: {
      readonly list: string;
      readonly next: string;
      readonly steps: readonly string[];
      readonly review: string;
    };
  },
): Promise<void> {
  const { ids: at, words } = given;
  const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 3000; tries += 1) {
      const found = find();
      if (found !== null && found !== undefined && found !== false) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`The steps stop at: ${document.querySelector("h1")?.textContent ?? ""}`);
  };
  const byId = (id: string) => until(() => document.getElementById(id));
  const pressNext = () =>
    [...document.querySelectorAll("button")]
      .find((button) => button.textContent === words.next)
      ?.click();
  const step = (number: number) =>
    until(() => document.body.textContent.includes(words.steps[number - 1] ?? ""));
  const fill = (field: HTMLElement, value: string) => {
    // React looks for a change of the value that the element itself knows.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const tickAll = () => {
    for (const box of document.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
      if (!box.checked) box.click();
  };

  await step(1);
  fill(await byId(at.query), given.place);
  const hit = await until(() =>
    [...document.querySelectorAll(`[aria-label="${words.list}"] [role=option] span`)].find(
      ({ textContent }) => textContent === given.place,
    ),
  );
  hit.closest<HTMLElement>("[role=option]")?.click();
  await byId(at.answer);
  await until(() => document.querySelector(`#${at.answer} h2`));
  if (document.getElementById(`${at.doubt}0`) !== null) {
    for (let place = 0; ; place += 1) {
      const yes = document.getElementById(`${at.doubt}${place}`);
      if (yes === null) break;
      yes.click();
    }
    fill(await byId(at.doubtBy), "An, onthaal");
    (await byId(at.doubtDay)).click();
  }
  pressNext();
  await step(2);
  await until(() => document.querySelector("input[type=checkbox]"));
  tickAll();
  pressNext();
  await step(3);
  await byId(at.free);
  (await byId(at.oral)).click();
  (await byId(at.givenOn)).click();
  tickAll();
  pressNext();
  await step(4);
  for (const [field, value] of Object.entries(given.client))
    fill(await byId(`${at.field}${field}`), value);
  pressNext();
  await until(() => document.querySelector("h1")?.textContent === words.review);
}
