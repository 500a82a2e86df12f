import { foldForComparing } from "./fold.ts";

/**
 * In what an address resembles a mailbox without being it; null when it does not.
 *
 * - `domain`: the same name at another domain, or at none.
 * - `letters`: at most two letters differ, or none that a person can see (a Cyrillic а).
 */
export function resembles(address: string, mailbox: string): "domain" | "letters" | null {
  if (address === mailbox) return null;
  const one = foldForComparing(address);
  const other = foldForComparing(mailbox);
  if (differByAtMost(2, one, other)) return "letters";
  return one.split("@")[0] === other.split("@")[0] ? "domain" : null;
}

/** Whether at most `errors` letters were added, dropped, changed or swapped with the next. */
function differByAtMost(errors: number, one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a === b || errors === 0) return a === b;
  const rest = (fromA: number, fromB: number): boolean =>
    differByAtMost(errors - 1, a.slice(fromA), b.slice(fromB));
  const swapped = a.slice(0, 2) === b.charAt(1) + b.charAt(0);
  return rest(1, 0) || rest(0, 1) || rest(1, 1) || (swapped && rest(2, 2));
}
