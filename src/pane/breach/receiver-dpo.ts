import type { Confirmation } from "../../core/protocol/fact.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";

/**
 * Whether the receiver's DPO can be told by mail (article 9).
 *
 * - `confirmed`: a person confirmed the address.
 * - `unconfirmed`: the protocol prints an address; nothing is sent to it.
 * - `none`: the protocol names no address.
 */
export type ReceiverDpo =
  | { readonly kind: "confirmed"; readonly address: string; readonly confirmed: Confirmation }
  | { readonly kind: "unconfirmed"; readonly printed: string; readonly article: string }
  | { readonly kind: "none" };

export function receiverDpo({ receiver }: Protocol): ReceiverDpo {
  const { value, printed, article, confirmed } = receiver.dpoMailbox;
  if (value !== null && confirmed !== null) return { kind: "confirmed", address: value, confirmed };
  const shown = printed ?? value;
  return shown === null ? { kind: "none" } : { kind: "unconfirmed", printed: shown, article };
}
