/** The form in which mailbox addresses are compared: small letters, without spaces around them. */
export function mailboxKey(address: string): string {
  return address.trim().toLowerCase();
}

/** Whether two addresses are one mailbox, whatever their case and the spaces around them. */
export function sameMailbox(one: string, other: string): boolean {
  return mailboxKey(one) === mailboxKey(other);
}

/** Whether a list of addresses holds a mailbox. */
export function holdsMailbox(addresses: readonly string[], mailbox: string): boolean {
  const wanted = mailboxKey(mailbox);
  return addresses.some((address) => mailboxKey(address) === wanted);
}

/** Whether two lists hold the same mailboxes, each as often, in any order. */
export function sameMailboxes(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (addresses: readonly string[]): readonly string[] =>
    addresses.map(mailboxKey).sort();
  const [one, other] = [sorted(some), sorted(others)];
  return one.length === other.length && one.every((key, place) => key === other[place]);
}
