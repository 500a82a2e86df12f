import type { Channel } from "../host/channel.ts";

/** The two ends of a channel within one program: what one posts, the other hears a moment later. */
export function channelPair(): readonly [Channel, Channel] {
  const ears: readonly [Set<Hear>, Set<Hear>] = [new Set(), new Set()];
  const end = (own: Set<Hear>, other: Set<Hear>): Channel => ({
    post: (message) => {
      void Promise.resolve().then(() => {
        for (const hear of other) hear(message);
      });
    },
    listen: (hear) => {
      own.add(hear);
      return () => void own.delete(hear);
    },
  });
  return [end(ears[0], ears[1]), end(ears[1], ears[0])];
}

type Hear = (message: unknown) => void;
