import { addDays } from "../../../src/core/base/day.ts";
import { protocolPeriod } from "../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../src/core/protocol/registry.ts";
import { fail, ok } from "../../../src/core/base/result.ts";
import type { Difference, MakeProtocolChange } from "./change.ts";

/** Another protocol of the registry follows one that has ended, or will have by then. */
export const succeedProtocol: MakeProtocolChange = (protocol, request, { registry }) => {
  const [, next = ""] = request.names;
  const { id } = protocol;
  if (next === id) return fail({ kind: "successor-itself" });
  const successor = registry.protocols.find((other) => other.id === next);
  if (successor === undefined)
    return fail({ kind: "id-unknown", id: next, known: registry.protocols.map((p) => p.id) });
  if (protocol.successor !== null)
    return fail({ kind: "successor-named", successor: protocol.successor });
  const chain = successorsFrom(registry, next);
  if (chain.includes(id)) return fail({ kind: "successor-cyclic", chain: [id, ...chain] });

  const { appliesUntil } = protocolPeriod(protocol);
  const { appliesFrom: from } = protocolPeriod(successor);
  if (appliesUntil === null) return fail({ kind: "not-ended", id, next, from });
  if (appliesUntil > from)
    return fail({ kind: "ends-too-late", id, lastDay: addDays(appliesUntil, -1), next, from });
  const shares = successor.territory.value.some((p) => protocol.territory.value.includes(p));
  const aside: Difference[] = shares ? [] : [{ kind: "no-shared-postcode", successor: next }];
  return ok({
    patches: [{ path: "successor", value: next }],
    differences: [{ kind: "followed-by", successor: next, from }, ...aside],
  });
};

/** A protocol, the one after it, and so on; stops at one that was met before. */
function successorsFrom({ protocols }: Registry, id: string): readonly string[] {
  const chain: string[] = [];
  for (let next: string | null = id; next !== null && !chain.includes(next);) {
    chain.push(next);
    const current: string = next;
    next = protocols.find((other) => other.id === current)?.successor ?? null;
  }
  return chain;
}
