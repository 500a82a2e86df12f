import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Named } from "../legal-text.ts";
import type { NamedMailbox } from "./mailbox-text.ts";
import type { TextStyle } from "./style.ts";

/** The data that the parts of a text use. */
export interface Speaker {
  readonly record: WholeProtocol;
  readonly named: Named;
  readonly municipalities: readonly string[];
  readonly mailboxes: readonly NamedMailbox[];
  /** Made-up people: a record does not hold signatories. */
  readonly signers: { readonly sender: string; readonly chair: string; readonly director: string };
  readonly style: TextStyle;
}
