import { fail, ok, type Result } from "../../src/core/base/result.ts";
import type { Place } from "../../src/core/protocol/place.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { preparingWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { answerWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { complaints, movedFrom, placeAnswer, wholePage } from "./pane-says.ts";
import type { PracticeWindow } from "./practice-window.ts";
import { heading, next, prepare, steps, type Referred } from "./walk.ts";

/** The pane stopped; `said` is what stands there, line by line. */
interface Stopped {
  readonly kind: "stopped";
  readonly said: readonly string[];
}

const stopped = (said: readonly string[]) => fail<Stopped>({ kind: "stopped", said });

/**
 * Drives the pane from the first step to *Klaar*, as a person would, or to where it stops.
 *
 * `picture` is called on each of the five pages before *Klaar*, with the step's number and name, once
 * the page is filled in; and once more with what the pane says where it stops there.
 */
export async function refer(
  { pane }: PracticeWindow,
  {
    place,
    client,
  }: {
    readonly place: Place;
    readonly client: Referred["client"];
  },
  picture: (number: number, name: string) => Promise<void>,
): Promise<Result<null, Stopped>> {
  if ((await heading(pane)) !== placeWords.title) return stopped(await wholePage(pane));
  const referred = { place: `${place.postcode} ${place.name}`, client };
  const refused = pane.getByRole("heading", { name: answerWords.cannot(place), exact: true });
  for (const [index, { name, fill }] of steps.entries()) {
    const title = await heading(pane);
    await fill(pane, referred);
    await picture(index + 1, name);
    if ((await refused.count()) > 0) return stopped(await placeAnswer(pane));
    await next(pane);
    if ((await movedFrom(pane, title)) === "stopped") {
      await picture(index + 1, name);
      return stopped(await complaints(pane));
    }
  }

  const title = await heading(pane);
  await picture(steps.length + 1, "nakijken");
  await prepare(pane);
  if ((await movedFrom(pane, title, preparingWords.title, stoppedWords.readingTitle)) === "stopped")
    return stopped(await complaints(pane));
  if ((await heading(pane)) !== doneWords.titles.referral) return stopped(await wholePage(pane));
  return ok(null);
}
