import type { OfficeDone, OfficeResult } from "../../outlook/compose-item.ts";
import { readUntil } from "../../preparing/read-until.ts";
import { broken, different, errorDetail, fine, type Found } from "./check.ts";

/** What a reading tells, or why it failed. */
export function judged<T>(result: OfficeResult<T>, judge: (value: T) => Found): Found {
  return result.ok ? judge(result.value) : broken(errorDetail(result.error));
}

/** Acts, and reads until it shows; an act that shows only at a later reading works differently. */
export async function tryAct<T>(
  act: () => Promise<OfficeDone>,
  read: () => Promise<OfficeResult<T>>,
  matches: (value: T) => boolean,
): Promise<Found> {
  const done = await act();
  return done.ok ? checkReadBack(read, matches) : broken(errorDetail(done.error));
}

export async function checkReadBack<T>(
  read: () => Promise<OfficeResult<T>>,
  matches: (value: T) => boolean,
): Promise<Found> {
  let readings = 0;
  const found = await readUntil(() => {
    readings += 1;
    return read();
  }, matches);
  return judged(found, (same) =>
    !same ? broken("not-as-set") : readings > 1 ? different("late") : fine,
  );
}
