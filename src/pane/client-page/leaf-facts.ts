import { receiverAgain, spokenReceiver } from "../../core/protocol/spoken-receiver.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";

/** The facts of a protocol that the sheet shows, in either language. */
export interface LeafFacts {
  /** As one says it to a family: "het OCMW van Beveren". */
  readonly receiver: string;
  /** Once it was named: "het OCMW". */
  readonly again: string;
  readonly team: string;
  readonly fileYears: number;
  /** The address of the sender's DPO. */
  readonly dpo: string;
  readonly signedOn: Protocol["signedOn"]["value"];
}

export const leafFacts = (protocol: Protocol): LeafFacts => ({
  receiver: spokenReceiver(protocol),
  again: receiverAgain(protocol),
  team: protocol.team.value,
  fileYears: protocol.retention.fileYears.value,
  dpo: protocol.sender.dpoMailbox.value,
  signedOn: protocol.signedOn.value,
});
