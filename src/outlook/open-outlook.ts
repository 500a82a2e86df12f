import { isRecord } from "../core/base/is-record.ts";
import type { Person } from "../core/base/person.ts";
import type { ComposeItem, MailToOpen, OfficeDone } from "./compose-item.ts";
import { officeComposeItem } from "./office-compose-item.ts";
import { NoItem } from "./office-call.ts";
import { onNewContext } from "./new-context.ts";
import { officeTheme, type OfficeTheme } from "./office-theme.ts";
import { openNewMail } from "./open-new-mail.ts";
import { hasMailboxSet, readSender } from "./open-sent-message.ts";
import { readOpenMail, type ReadMail } from "./read-mail.ts";
import { officeTeamSetting, type TeamSetting } from "./team-setting.ts";

/** The requirement set that preparing needs: 1.11 brought session data. */
const requiredMailbox = "1.11";

/**
 * What this Outlook does at Send.
 *
 * - `unwatched`: it has no send event, so no guard runs.
 * - `watched`: the guard runs; its message does not lead to the pane.
 * - `leads-to-pane`: the guard's message can open the pane.
 */
export type AtSend = "unwatched" | "watched" | "leads-to-pane";

/** The requirement sets of the send event, and of opening the pane from its message. */
const sendEventMailbox = "1.12";
const paneAtSendMailbox = "1.14";

/**
 * What the pane found when it opened.
 *
 * - `ready`: a message is being composed, and this Outlook has every call needed.
 * - `too-old`: this Outlook lacks a call that is needed (LTSC 2021, for one, stops at Mailbox 1.9).
 * - `reading`: a message is being read. No requirement set is checked: a page that needs a missing
 *   call is told so.
 * - `no-item`: Outlook shows the add-in no mail, as in a shared mailbox that is hidden from the address
 *   list, or in some new mails on Mac (#5775).
 * - `silent`: Outlook did not answer within the limit.
 */
export type Outlook =
  | {
      readonly kind: "ready";
      readonly item: ComposeItem;
      readonly teams: TeamSetting;
      readonly theme: OfficeTheme;
      readonly atSend: AtSend;
      /** The user of this Outlook. Null where Outlook does not tell. */
      readonly sender: () => Person | null;
      /** What the guard passes while the pane is open; see new-context.ts. */
      readonly onNewContext: (listen: (context: string | null) => void) => Promise<void>;
      /** Opens a mail in a new window; see open-new-mail.ts. */
      readonly openNewMail: (mail: MailToOpen) => Promise<OfficeDone>;
    }
  | { readonly kind: "too-old"; readonly required: string }
  | {
      readonly kind: "reading";
      readonly mail: ReadMail;
      readonly teams: TeamSetting;
      readonly theme: OfficeTheme;
      readonly sender: () => Person | null;
      readonly openNewMail: (mail: MailToOpen) => Promise<OfficeDone>;
    }
  | { readonly kind: "no-item" }
  | { readonly kind: "silent" };

const readyLimitMs = 20_000;

/** Connects to Outlook. Never throws, and answers within 20 seconds. */
export async function openOutlook(): Promise<Outlook> {
  if (typeof Office === "undefined") return { kind: "silent" };
  const answered = await Promise.race([
    Office.onReady().then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), readyLimitMs)),
  ]).catch(() => false);
  if (!answered) return { kind: "silent" };

  // Its type has no null.
  const item: unknown = Office.context.mailbox.item;
  if (item === null || item === undefined) return { kind: "no-item" };
  const message = composedMessage();
  if (message === null)
    return {
      kind: "reading",
      mail: readOpenMail(),
      teams: officeTeamSetting(() => Office.context.roamingSettings),
      theme: officeTheme(),
      sender: readSender,
      openNewMail,
    };
  if (!Office.context.requirements.isSetSupported("Mailbox", requiredMailbox) || !hasCalls(message))
    return { kind: "too-old", required: requiredMailbox };

  return {
    kind: "ready",
    item: officeComposeItem(() => {
      const current = composedMessage();
      if (current === null) throw new NoItem();
      return current;
    }),
    teams: officeTeamSetting(() => Office.context.roamingSettings),
    theme: officeTheme(),
    atSend: hasMailboxSet(paneAtSendMailbox)
      ? "leads-to-pane"
      : hasMailboxSet(sendEventMailbox)
        ? "watched"
        : "unwatched",
    sender: readSender,
    onNewContext,
    openNewMail,
  };
}

/** The subject of an item being read is a string; of one being composed, an object with calls. */
function composedMessage(): Office.MessageCompose | null {
  const item = Office.context.mailbox.item as
    (Office.Item & Partial<Office.MessageCompose>) | null | undefined;
  return item?.itemType === "message" && typeof item.subject === "object"
    ? (item as Office.MessageCompose)
    : null;
}

/** The calls that preparing makes, as members of the item. */
const neededCalls: readonly (readonly string[])[] = [
  ...["to", "cc", "bcc", "subject"].flatMap((owner) => [
    [owner, "getAsync"],
    [owner, "setAsync"],
  ]),
  ...["getAsync", "setAsync", "prependAsync", "getTypeAsync"].map((call) => ["body", call]),
  ...["getAsync", "setAsync", "removeAsync"].map((call) => ["sessionData", call]),
  ["getComposeTypeAsync"],
  ["getAttachmentsAsync"],
  ["getAttachmentContentAsync"],
  ["addFileAttachmentFromBase64Async"],
  ["removeAttachmentAsync"],
  ["loadCustomPropertiesAsync"],
  ["saveAsync"],
];

/** A claimed requirement set does not prove that each call exists (#4154). */
function hasCalls(item: object): boolean {
  const memberOf = (owner: unknown, name: string): unknown =>
    isRecord(owner) ? owner[name] : undefined;
  return neededCalls.every((path) => typeof path.reduce<unknown>(memberOf, item) === "function");
}
