/** Addresses that are missing, mended, somebody's own, or unlike the others; and for whom they are. */
import {
  domainOf,
  isOwnDomain,
  isPersonal,
  isReservedDomain,
  probableSlip,
} from "./address-doubts.ts";
import type { Aside } from "./aside.ts";
import type { Mailboxes, ReadAddress } from "./mailboxes.ts";
import type { FactName, Facts } from "./outcome.ts";
import type { Warn } from "./warn.ts";

export function doubtAddresses(
  facts: Facts,
  { mailboxes, contacts, addressesInEdges }: Aside,
  warn: Warn,
): void {
  const { municipalities, receiverName, receiverDpoMailbox } = facts;
  if (mailboxes.addresses.length === 0) warn("mailbox-missing", "mailboxes");
  for (const address of mailboxes.ofSender) warn("mailbox-of-sender", "mailboxes", address);
  for (const address of mailboxes.reserves) warn("mailbox-reserve", "mailboxes", address);
  for (const { address, purpose } of mailboxes.others)
    if (purpose === "letterhead") warn("address-in-letterhead", "mailboxes", address);
    else if (purpose === "other") warn("address-other-use", "mailboxes", address);
    else warn("address-unexplained", "mailboxes", address);
  for (const address of addressesInEdges) warn("address-in-page-edge", "mailboxes", address);
  if (contacts.guessed && receiverDpoMailbox !== null)
    warn("contact-in-doubt", "receiverDpoMailbox", receiverDpoMailbox);
  if (mailboxes.guessed) warn("mailboxes-not-announced", "mailboxes");
  for (const { words } of mailboxes.broken) warn("address-unusable", "mailboxes", words);
  for (const { words } of contacts.broken) warn("address-unusable", "receiverDpoMailbox", words);
  const each: readonly (readonly [ReadAddress, FactName])[] = [
    ...mailboxes.addresses.map((one) => [one, "mailboxes"] as const),
    ...(contacts.sender === null ? [] : [[contacts.sender, "senderDpoMailbox"] as const]),
    ...(contacts.receiver === null ? [] : [[contacts.receiver, "receiverDpoMailbox"] as const]),
  ];
  const all = each.map(([{ address }]) => address);
  for (const [{ address, words, undone, inLetterhead }, fact] of each) {
    for (const what of undone) warn(`address-${what}`, fact, words);
    if (inLetterhead) warn("address-in-letterhead", fact, address);
    if (isReservedDomain(address)) warn("domain-reserved", fact, address);
    if (/[A-Z]/.test(address)) warn("address-capitals", fact, address);
    const slip = probableSlip(address, all);
    if (slip !== null && fact !== "senderDpoMailbox") warn("address-slip", fact, address, slip);
    if (fact === "mailboxes" && isPersonal(address, municipalities))
      warn("address-personal", fact, address);
    if (fact !== "senderDpoMailbox" && !isOwnDomain(address, municipalities, receiverName))
      warn("domain-unlike-municipality", fact, address);
    if (
      fact === "mailboxes" &&
      receiverDpoMailbox !== null &&
      domainOf(address) !== domainOf(receiverDpoMailbox)
    )
      warn("domain-unlike-contact", fact, address, receiverDpoMailbox);
  }
  doubtMailboxFor(facts, mailboxes, warn);
}

function doubtMailboxFor(facts: Facts, mailboxes: Mailboxes, warn: Warn): void {
  const { municipalities, mailboxFor } = facts;
  const covered = Object.values(mailboxFor).flat();
  if (municipalities.length < 2 && covered.length === 0) return;
  const isMended = mailboxes.addresses.some(({ undone }) => undone.length > 0);
  if (
    isMended ||
    mailboxes.guessed ||
    mailboxes.broken.length > 0 ||
    mailboxes.addresses.length === 0
  )
    warn("mailbox-for-mended", "mailboxFor");
  for (const name of new Set(covered))
    if (!municipalities.includes(name)) warn("mailbox-for-another", "mailboxFor", name);
  const isForAll = covered.length === 0 && mailboxes.addresses.length === 1;
  for (const { address } of isForAll ? [] : mailboxes.addresses)
    if (mailboxes.for[address] === undefined)
      warn("mailbox-without-municipality", "mailboxFor", address);
  if (covered.length > 0)
    for (const name of municipalities)
      if (!covered.includes(name)) warn("municipality-without-mailbox", "mailboxFor", name);
}
