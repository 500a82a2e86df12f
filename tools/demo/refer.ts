import type { ClientDraft } from "../../src/core/client/client-problem.ts";
import type { Place } from "../../src/core/protocol/place.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { preparingWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import type { PracticeWindow } from "../browser/practice-window.ts";
import {
  choosePlace,
  heading,
  next,
  prepare,
  tickAsked,
  tickConsent,
  tickEverythingTold,
  typeClient,
} from "../browser/walk.ts";
import { complaints, movedFrom, placeAnswer, wholePage } from "./pane-says.ts";

/** The pane stopped; `said` is what stands there. */
interface Stopped {
  readonly kind: "stopped";
  readonly said: readonly string[];
}

const stopped = (said: readonly string[]) => fail<Stopped>({ kind: "stopped", said });

/**
 * Walks the pane to *Klaar*, as a person would, or to where it stops.
 *
 * `picture` is called on each of the six pages, once everything on it is filled in and before the
 * next; also where the pane stops.
 */
export async function refer(
  { pane }: PracticeWindow,
  { place, client }: { readonly place: Place; readonly client: ClientDraft },
  picture: (name: string) => Promise<void>,
): Promise<Result<null, Stopped>> {
  if ((await heading(pane)) !== placeWords.title) return stopped(await wholePage(pane));
  await choosePlace(pane, `${place.postcode} ${place.name}`);
  const refused = pane.getByRole("heading", { name: placeWords.cannot(place), exact: true });
  if ((await refused.count()) > 0) {
    await picture("01-gemeente");
    return stopped(await placeAnswer(pane));
  }

  const pages: readonly (readonly [name: string, act: () => Promise<void>])[] = [
    ["01-gemeente", () => tickAsked(pane)],
    ["02-informeren", () => tickEverythingTold(pane)],
    ["03-toestemming", () => tickConsent(pane)],
    ["04-gegevens", () => typeClient(pane, client)],
  ];
  for (const [name, act] of pages) {
    const title = await heading(pane);
    await act();
    await picture(name);
    await next(pane);
    if ((await movedFrom(pane, title)) === "stopped") {
      await picture(name);
      return stopped(await complaints(pane));
    }
  }

  const title = await heading(pane);
  await picture("05-nakijken");
  await prepare(pane);
  if ((await movedFrom(pane, title, preparingWords.title)) === "stopped")
    return stopped(await complaints(pane));
  if ((await heading(pane)) !== doneWords.titles.referral) return stopped(await wholePage(pane));
  return ok(null);
}
