import type { Protocol } from "../../core/protocol/protocol.ts";

/** A sentence for each kind, given its facts: a new kind does not compile without its Dutch. */
export type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E["kind"]]: (facts: Extract<E, { kind: K }>) => string;
};

export function tell<E extends { readonly kind: string }>(
  sentences: Sentences<E>,
  facts: E,
): string {
  const sentence = sentences[facts.kind as E["kind"]] as (facts: E) => string;
  return sentence(facts);
}

/** "a, b en c". */
export function dutchList(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

export const receiverName = (protocol: Protocol): string => protocol.receiver.shownName.value;
