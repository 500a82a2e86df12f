/** Which letters a text has, as a set that is quick to compare with another. */

/** A bit for each letter from a to z, and one for all other characters. */
export type Letters = number;

export function lettersIn(text: string): Letters {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

/** How many different letters of one text the other does not have. */
export function lettersAbsent(wanted: Letters, present: Letters): number {
  let absent = wanted & ~present;
  let count = 0;
  for (; absent !== 0; absent &= absent - 1) count += 1;
  return count;
}
