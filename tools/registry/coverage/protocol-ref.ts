import type { Protocol, ProtocolId } from "../../../src/core/protocol/protocol.ts";

/** What identifies a protocol to a reader. */
export interface ProtocolRef {
  readonly id: ProtocolId;
  readonly receiver: string;
  readonly team: string;
}

export function refOf({ id, receiver, team }: Protocol): ProtocolRef {
  return { id, receiver: receiver.shownName.value, team: team.value };
}

/** For sorting by id; ids are plain ASCII. */
export function byId(a: ProtocolRef, b: ProtocolRef): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
