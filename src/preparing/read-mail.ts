import { sameMailboxes } from "../core/base/mailbox.ts";
import { ok } from "../core/base/result.ts";
import type { MailText } from "../core/mail/message.ts";
import { isOurAttachment } from "../core/mail/our-marks.ts";
import type { Seal } from "../core/mail/seal.ts";
import {
  type ComposeItem,
  type OfficeResult,
  type Recipient,
  type RecipientField,
} from "../outlook/compose-item.ts";
import { holdsText } from "./own-text.ts";

export type Recipients = Readonly<Record<RecipientField, readonly Recipient[]>>;

export async function readAllRecipients(item: ComposeItem): Promise<OfficeResult<Recipients>> {
  const [to, cc, bcc] = await Promise.all([
    item.recipients("to"),
    item.recipients("cc"),
    item.recipients("bcc"),
  ]);
  if (!to.ok) return to;
  if (!cc.ok) return cc;
  return bcc.ok ? ok({ to: to.value, cc: cc.value, bcc: bcc.value }) : bcc;
}

/** Whether To and Cc hold exactly these mailboxes, in any order, and Bcc is empty. */
export function areExactly(
  { to, cc, bcc }: Recipients,
  { recipients, copies }: Pick<Seal, "recipients" | "copies">,
): boolean {
  return (
    sameMailboxes(addressesOf(to), recipients) &&
    sameMailboxes(addressesOf(cc), copies) &&
    bcc.length === 0
  );
}

export function addressesOf(people: readonly Recipient[]): readonly string[] {
  return people.map(({ address }) => address);
}

/** A thing that was asked, or that Outlook did not tell. */
type Reading<T> = { readonly kind: "read"; readonly value: T } | { readonly kind: "unreadable" };

/** What the message holds at this moment, for a person who must decide how to go on. */
export interface MailNow {
  readonly recipients: Reading<readonly string[]>;
  readonly subject: Reading<string>;
  readonly text: Reading<boolean>;
  readonly attachment: Reading<boolean>;
}

const unreadable = { kind: "unreadable" } as const;

/** Reads what it can. After a call that stays silent nothing more is asked, so as not to keep anyone waiting. */
export async function readMailNow(item: ComposeItem, text: MailText): Promise<MailNow> {
  let silent = false;
  const reading = async <T, U>(
    read: () => Promise<OfficeResult<T>>,
    tell: (value: T) => U,
  ): Promise<Reading<U>> => {
    if (silent) return unreadable;
    const result = await read();
    if (result.ok) return { kind: "read", value: tell(result.value) };
    silent = result.error.kind === "office-silent";
    return unreadable;
  };
  return {
    recipients: await reading(
      () => readAllRecipients(item),
      ({ to, cc, bcc }) => addressesOf([...to, ...cc, ...bcc]),
    ),
    subject: await reading(
      () => item.subject(),
      (subject) => subject,
    ),
    text: await reading(
      () => item.body("text"),
      (body) => holdsText(body, text),
    ),
    attachment: await reading(
      () => item.attachments(),
      (attachments) => attachments.some(isOurAttachment),
    ),
  };
}
