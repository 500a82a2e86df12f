import { isAddress, resolved, uniqueRecipients, type MailRecipient } from "./message-item.ts";

/**
 * Resolves what the user typed in a recipient field: addresses separated by ; or , or line breaks,
 * or `Name <address>`. What is not an address stays text.
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
