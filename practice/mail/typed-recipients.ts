import { isAddress, resolved, uniqueRecipients, type MailRecipient } from "./message-item.ts";

/**
 * Resolves what a person typed in a recipient field: addresses between ; or , or spaces, or
 * `Name <address>`. What is no address stays as text.
 */
export function resolveTyped(
  text: string,
  present: readonly MailRecipient[],
): { readonly recipients: readonly MailRecipient[]; readonly rest: string } {
  const rest: string[] = [];
  const found: MailRecipient[] = [];
  for (const piece of text.split(/[;,\n]/).map((one) => one.trim())) {
    if (piece === "") continue;
    const named = /^(.*?)\s*<([^<>]+)>$/.exec(piece);
    const address = named?.[2]?.trim() ?? piece;
    const shown = named?.[1] ?? "";
    if (isAddress(address)) found.push(resolved(address, shown === "" ? address : shown));
    else rest.push(piece);
  }
  return { recipients: uniqueRecipients([...present, ...found]), rest: rest.join("; ") };
}
