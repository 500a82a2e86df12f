import type { Protocol } from "../../core/protocol/protocol.ts";

/** The facts of a protocol that the sheet shows, in either language. */
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
