/** Every fact of a protocol, found by its shape, so that none is forgotten when the schema grows. */
import { type IsoDay, addDays } from "../../../src/core/base/day.ts";
import type { Fact } from "../../../src/core/protocol/fact.ts";
import { factsIn } from "../../../src/core/protocol/protocol-facts.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { factOn } from "../files/protocol-on.ts";

export interface FactToShow {
  /** As "mailboxes.1.address". */
  readonly path: string;
  /** As it held on the day. */
  readonly fact: Fact<unknown>;
  /** Whether that is another value than the one recorded now. */
  readonly isFormer: boolean;
  /** The other values, the earliest first. */
  readonly others: readonly OtherValue[];
}

type OtherValue =
  | {
      readonly kind: "former";
      readonly value: unknown;
      /** The last day that it held. */
      readonly until: IsoDay;
      readonly reason: string;
    }
  | { readonly kind: "present"; readonly value: unknown; readonly since: IsoDay };

/** In the order of the schema. */
export function factsOf(protocol: WholeProtocol, on: IsoDay): readonly FactToShow[] {
  return factsIn(protocol).map(({ path, fact }) => {
    const former = [...(fact.former ?? [])].sort((a, b) => (a.until < b.until ? -1 : 1));
    const last = former.at(-1);
    const held = former.find(({ until }) => until >= on);
    return {
      path,
      fact: factOn(fact, on),
      isFormer: held !== undefined,
      others: [
        ...former
          .filter((one) => one !== held)
          .map((one): OtherValue => ({ kind: "former", ...one })),
        ...(held === undefined || last === undefined
          ? []
          : [{ kind: "present", value: fact.value, since: addDays(last.until, 1) } as const]),
      ],
    };
  });
}
