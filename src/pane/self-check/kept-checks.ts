import { selfCheckKey } from "../../guard/self-check-mail.ts";
import { officeCodes } from "../../outlook/office-call.ts";
import { broken, different, errorDetail, fine, type Found } from "./check.ts";
import type { SelfCheckTools } from "./self-check-tools.ts";
import { judged, checkReadBack, tryAct } from "./try-call.ts";

/* What stays with the mail and is not sent: session data, custom properties, and saving. */

type KeptTools = Pick<SelfCheckTools, "item" | "extra">;

const otherKey = `${selfCheckKey}.other`;
const mark = "1";

/** How session data answer a key that is not there. */
export async function checkAbsentKey({ extra }: KeptTools): Promise<Found> {
  const answer = await extra.rawSessionValue(otherKey);
  if (answer.ok) return answer.value === null ? different("none") : broken("wrong-shape");
  const { error } = answer;
  return error.kind === "office-failed" && error.code === officeCodes.keyNotFound
    ? fine
    : broken(errorDetail(error));
}

/** Marks the mail too: from here on the guard knows it. */
export function checkSession({ item }: KeptTools): Promise<Found> {
  return tryAct(
    () => item.setSessionValue(selfCheckKey, mark),
    () => item.sessionValue(selfCheckKey),
    (value) => value === mark,
  );
}

export async function checkSessionRemoval({ item }: KeptTools): Promise<Found> {
  const put = await tryAct(
    () => item.setSessionValue(otherKey, mark),
    () => item.sessionValue(otherKey),
    (value) => value === mark,
  );
  if (put.outcome === "broken") return put;
  const removed = await item.removeSessionValue(otherKey);
  if (!removed.ok) return broken(errorDetail(removed.error));
  // An Outlook that answers an absent key in its own way is told of at that check.
  const read = await checkReadBack(
    () => item.sessionValue(otherKey),
    (value) => value === null,
  );
  return read.detail === "wrong-shape" ? different("wrong-shape") : read;
}

export function checkPropertyBeforeSave({ item }: KeptTools): Promise<Found> {
  return setProperty(item, "before").then((found) =>
    found.outcome === "broken" && found.detail !== "missing" && found.detail !== "silent"
      ? { ...found, outcome: "different" }
      : found,
  );
}

export function checkPropertyAfterSave({ item }: KeptTools): Promise<Found> {
  return setProperty(item, "after");
}

function setProperty(item: KeptTools["item"], value: string): Promise<Found> {
  return tryAct(
    () => item.setCustomProperty(selfCheckKey, value),
    () => item.customProperty(selfCheckKey),
    (read) => read === value,
  );
}

export function checkPropertyRemoval({ item }: KeptTools): Promise<Found> {
  return tryAct(
    () => item.removeCustomProperty(selfCheckKey),
    () => item.customProperty(selfCheckKey),
    (value) => value === null,
  );
}

export async function checkSave({ item }: KeptTools): Promise<Found> {
  return judged(await item.save(), () => fine);
}
