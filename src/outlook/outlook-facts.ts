import { isRecord } from "../core/base/is-record.ts";
import { readText } from "./read-answer.ts";
import { hasMailboxSet } from "./open-sent-message.ts";

/** What an Outlook tells of itself at once. Null: it does not tell. */
export interface OutlookFacts {
  /** As `Office.PlatformType` names it, such as "OfficeOnline". */
  readonly platform: string | null;
  /** As `Office.context.mailbox.diagnostics` gives them. */
  readonly hostName: string | null;
  readonly hostVersion: string | null;
  /** As `Office.context.diagnostics` gives it. */
  readonly officeVersion: string | null;
  /** Of `askedSets`, those that this Outlook claims. */
  readonly sets: readonly string[];
}

/** The requirement sets of the mailbox from the oldest that opens the pane on. */
export const askedSets: readonly string[] = [
  ...["1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16"],
];

/** Never throws: each fact that cannot be read is null. */
export function readOutlookFacts(): OutlookFacts {
  const mailbox = () => Office.context.mailbox.diagnostics as unknown;
  const office = () => Office.context.diagnostics as unknown;
  return {
    platform: textOf(() => Office.context, "platform") ?? textOf(office, "platform"),
    hostName: textOf(mailbox, "hostName"),
    hostVersion: textOf(mailbox, "hostVersion"),
    officeVersion: textOf(office, "version"),
    sets: askedSets.filter(hasMailboxSet),
  };
}

/** Whether the roaming settings, in which the teams are kept, can be read. */
export function canReadRoamingSettings(): boolean {
  try {
    Office.context.roamingSettings.get("teams");
    return true;
  } catch {
    return false;
  }
}

function textOf(owner: () => unknown, name: string): string | null {
  try {
    const found = owner();
    return isRecord(found) ? (readText(found[name]) ?? null) : null;
  } catch {
    return null;
  }
}
