import { lettersAbsent, lettersIn } from "./letters.ts";

/** How many typing errors a text of some letters may hold: none below four, two from eight. */
export function errorsForgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * The fewest typing errors that turn `typed` into the whole name, and into the beginning of it.
 *
 * A letter missing, too many or wrong is one error, and so are two letters that changed places.
 * Gives `limit + 1` for anything above the limit.
 */
export function typingErrors(
  typed: string,
  name: string,
  limit: number,
): { readonly whole: number; readonly beginning: number } {
  const over = limit + 1;
  const length = Math.min(name.length, typed.length + over);
  // Each different letter that the name does not have there is an error for sure: quick to tell.
  if (lettersAbsent(lettersIn(typed), lettersIn(name.slice(0, length))) > limit)
    return { whole: over, beginning: over };
  let before: number[] = [];
  let previous = Array.from({ length: length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= length; column++) {
      const same = typed[row - 1] === name[column - 1];
      let errors = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1]
      )
        errors = Math.min(errors, at(before, column - 2) + 1);
      current.push(errors);
      best = Math.min(best, errors);
    }
    if (best > limit) return { whole: over, beginning: over };
    before = previous;
    previous = current;
  }
  const whole = length < name.length ? over : at(previous, length);
  return { whole: Math.min(over, whole), beginning: Math.min(over, ...previous) };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
