import type { WholeProtocol } from "../../core/protocol/protocol.ts";
import { factWords } from "./fact-wording.nl.ts";

/** A remark that belongs to a fact without being one; null for none. */
export function factNote(protocol: WholeProtocol, path: string): string | null {
  const mailbox = /^mailboxes\.(\d+)\.address$/.exec(path)?.[1];
  if (mailbox !== undefined) return mailboxNote(protocol, Number(mailbox));
  if (path === "receiver.dpoMailbox")
    return protocol.receiver.dpoMailbox.confirmed === null ? factWords.notToUse : null;
  const french = protocol.readingAid?.fr;
  if (path === "purposeForClient" && french !== undefined)
    return factWords.frenchAid(french.purposeForClient, french.confirmed !== null);
  return null;
}

function mailboxNote({ mailboxes }: WholeProtocol, index: number): string | null {
  const postcodes = mailboxes[index]?.postcodes;
  if (postcodes === undefined) return null;
  return postcodes === "all" ? factWords.everywhere : factWords.partOnly(postcodes);
}
