import type { Protocol } from "../../core/protocol/protocol.ts";

/** What of a protocol stands on the sheet, in either language. */
export interface LeafFacts {
  readonly receiver: string;
  readonly team: string;
  readonly fileYears: number;
  readonly signedOn: Protocol["signedOn"]["value"];
}

export const leafFacts = (protocol: Protocol): LeafFacts => ({
  receiver: protocol.receiver.shownName.value,
  team: protocol.team.value,
  fileYears: protocol.retention.fileYears.value,
  signedOn: protocol.signedOn.value,
});
