import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Named } from "../legal-text.ts";
import type { NamedMailbox } from "./mailbox-text.ts";
import type { TextStyle } from "./style.ts";

/** All that the parts of a text speak of. */
export interface Speaker {
  readonly record: WholeProtocol;
  readonly named: Named;
  readonly municipalities: readonly string[];
  readonly mailboxes: readonly NamedMailbox[];
  /** Made-up people; a record has no place for who signed. */
  readonly signers: { readonly sender: string; readonly chair: string; readonly director: string };
  readonly style: TextStyle;
}
