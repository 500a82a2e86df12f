import { charactersOf, roomForMailboxes } from "./limits.ts";
import { addressPatterns, domainPattern } from "./patterns.ts";

/**
 * A part of all addresses that there are, and the mailboxes in it. Patterns of Exchange; of `when` and
 * of `unless` any one counts, and no `when` means every address.
 */
export interface RecipientClass {
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

const initials = "abcdefghijklmnopqrstuvwxyz0123456789".split("");

/**
 * Divides all addresses over classes: what is in a class and not spared by it, is no mailbox of ours.
 * Every address is in exactly one class, or, when it holds two @, in one for each.
 *
 * Exceptions of several rules do not add up, so a long list of mailboxes cannot just be cut in parts:
 * each part also says, by the first character of the domain, which addresses it speaks about. That
 * serves another end: should Exchange not split a mail per recipient, then a right mailbox spares a
 * wrong address in its own class alone.
 */
export function recipientClasses(mailboxes: readonly string[]): readonly RecipientClass[] {
  const inUse = initials.filter((initial) => boxesAt([initial], mailboxes).length > 0);
  const unused = initials.filter((initial) => !inUse.includes(initial));
  return [
    ...(unused.length > 0 ? [{ when: [domainPattern(unused)], unless: [] }] : []),
    { when: [], unless: [domainPattern(initials)] },
    ...pack(inUse, mailboxes).map((group) => ({
      when: [domainPattern(group)],
      unless: addressPatterns(boxesAt(group, mailboxes)),
    })),
  ];
}

/** Puts initials together as long as their mailboxes fit in one rule. */
function pack(
  inUse: readonly string[],
  mailboxes: readonly string[],
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const initial of inUse) {
    const last = groups.at(-1) ?? [];
    const together = addressPatterns(boxesAt([...last, initial], mailboxes));
    if (last.length > 0 && charactersOf(together) <= roomForMailboxes) last.push(initial);
    else groups.push([initial]);
  }
  return groups;
}

function boxesAt(group: readonly string[], mailboxes: readonly string[]): readonly string[] {
  return mailboxes.filter((address) => group.includes(address.split("@").at(-1)?.[0] ?? ""));
}
