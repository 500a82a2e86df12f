import type { z } from "zod";
import type { protocolSchema } from "../../src/core/protocol/protocol-schema.ts";
import type { MadeMailbox, MadeReceiver } from "./made-receiver.ts";
import type { MadeTimes } from "./made-times.ts";

/** What a protocol file holds, before it is parsed. */
export type RecordInput = z.input<typeof protocolSchema>;

/** What a made record is made from. */
export interface Ingredients {
  readonly id: string;
  readonly receiver: MadeReceiver;
  readonly team: string;
  readonly times: MadeTimes;
  readonly mailboxes: readonly MadeMailbox[];
  readonly noticeMonths: number;
  /** The text asks for information and explicit consent in article 3, as Mesen's does not. */
  readonly hasDuty: boolean;
  readonly advice: "positive" | null;
}
