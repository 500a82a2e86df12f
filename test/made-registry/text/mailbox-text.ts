import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { listWords } from "../printed-forms.ts";
import { list, table } from "./paragraphs.ts";
import type { TextStyle } from "./style.ts";

export interface NamedMailbox {
  readonly address: string;
  /** The municipalities it serves; empty for all. */
  readonly only: readonly string[];
}

/** What follows "naar volgende": the word for it, and the mailboxes in a sentence, list or table. */
export function mailboxText(mailboxes: readonly NamedMailbox[], style: TextStyle): string {
  const several = mailboxes.length > 1;
  const announced = several ? "mailadressen:" : "mailadres:";
  const labelled = mailboxes.map((mailbox) => withLabel(mailbox, style));
  if (style.mailboxes === "list" && several) return `${announced}\n\n${list(labelled, style)}`;
  if (style.mailboxes === "table" && several)
    return `${announced}\n\n${table(
      [["Voor", "Mailadres"], ...mailboxes.map(({ address, only }) => [forWords(only), address])],
      style,
      true,
    )}`;
  // As in Beveren's text, where two addresses follow "volgende mailadres".
  return `${mailboxes.length === 2 ? "mailadres:" : announced} ${listWords(labelled)}`;
}

function withLabel({ address, only }: NamedMailbox, { labels }: TextStyle): string {
  if (only.length === 0) return address;
  return labels === "before"
    ? `voor ${listWords(only)}: ${address}`
    : `${address} (${listWords(only)})`;
}

function forWords(only: readonly string[]): string {
  return only.length === 0 ? "alle cliënten" : listWords(only);
}

export function namedMailboxes(
  { mailboxes }: WholeProtocol,
  namesFor: (postcodes: "all" | readonly string[]) => readonly string[],
): readonly NamedMailbox[] {
  return mailboxes.map(({ address, postcodes }) => ({
    address: address.value,
    only: namesFor(postcodes),
  }));
}
