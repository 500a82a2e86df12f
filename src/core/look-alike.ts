import { fold } from "./fold.ts";

/**
 * In what an address resembles a mailbox without being it; null when it does not.
 *
 * - `domain`: the same name at another domain.
 * - `letters`: at most two letters differ, or none that a person can see (a Cyrillic а).
 */
export function resembles(address: string, mailbox: string): "domain" | "letters" | null {
  if (address === mailbox) return null;
  const one = fold(address);
  const other = fold(mailbox);
  if (distance(one, other, 2) <= 2) return "letters";
  const [name = "", domain = ""] = one.split("@");
  const [otherName = "", otherDomain = ""] = other.split("@");
  return name === otherName && domain !== "" && domain !== otherDomain ? "domain" : null;
}

/** How many letters to add, drop, change or swap; past `most` it stops counting exactly. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        one.charAt(i - 1) === other.charAt(j - 2) &&
        one.charAt(i - 2) === other.charAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
