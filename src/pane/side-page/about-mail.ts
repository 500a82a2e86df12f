import { holdsMailbox } from "../../core/base/mailbox.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { findReference } from "../../core/mail/our-marks.ts";
import type { ReadMail } from "../../outlook/read-mail.ts";
import type { About } from "../../wizard/about.ts";

/**
 * Which referral a mail being read is about: the reference in its subject, and the protocol, when
 * all addresses in To are mailboxes of that one alone. Anything ambiguous stays null.
 */
export function aboutMail({ subject, to }: ReadMail, protocols: readonly Protocol[]): About {
  const [first, ...others] = protocols.filter((protocol) => reachesOnly(protocol, to ?? []));
  return {
    protocol: first === undefined || others.length > 0 ? null : first.id,
    reference: subject === null ? null : findReference(subject),
  };
}

function reachesOnly({ mailboxes }: Protocol, addresses: readonly string[]): boolean {
  const own = mailboxes.map(({ address }) => address.value);
  return addresses.length > 0 && addresses.every((one) => holdsMailbox(own, one));
}
