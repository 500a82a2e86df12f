import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Chance } from "./chance.ts";
import { makeRecord } from "./made-record.ts";
import { makeMailboxes, type MadeReceiver } from "./made-receiver.ts";
import type { MadeTimes } from "./made-times.ts";

/** A record, with the names of its municipalities for the text. */
export interface MadeProtocol {
  readonly record: WholeProtocol;
  readonly receiver: MadeReceiver;
}

interface Order {
  readonly id: string;
  readonly receiver: MadeReceiver;
  readonly team: string;
  readonly times: MadeTimes;
}

/** Makes up what the order leaves open: mailboxes, notice, advice, and how complete article 3 is. */
export function makeProtocol({ id, receiver, team, times }: Order, chance: Chance): MadeProtocol {
  const record = makeRecord(
    {
      id,
      receiver,
      team,
      times,
      mailboxes: makeMailboxes(receiver, chance),
      noticeMonths: chance.pick([3, 3, 3, 3, 3, 6, 6, 6, 1, 12]),
      hasDuty: chance.happens(0.88),
      advice: chance.happens(0.85) ? "positive" : null,
    },
    chance,
  );
  return { record, receiver };
}
