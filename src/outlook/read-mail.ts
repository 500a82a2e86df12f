import { isRecord } from "../core/base/is-record.ts";

/** What Outlook tells at once about a message being read. Null: not told, or nothing is open. */
export interface ReadMail {
  readonly subject: string | null;
  /** The addresses in To. */
  readonly to: readonly string[] | null;
}

/** Reads the item beside the pane. What cannot be read is null; never throws. */
export function readOpenMail(): ReadMail {
  try {
    const item: unknown = Office.context.mailbox.item;
    if (!isRecord(item)) return { subject: null, to: null };
    const { subject, to } = item;
    return { subject: typeof subject === "string" ? subject : null, to: readAddresses(to) };
  } catch {
    return { subject: null, to: null };
  }
}

function readAddresses(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const addresses: string[] = [];
  for (const entry of value as readonly unknown[]) {
    if (!isRecord(entry) || typeof entry.emailAddress !== "string") return null;
    addresses.push(entry.emailAddress);
  }
  return addresses;
}
