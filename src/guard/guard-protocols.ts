import type { IsoDay } from "../core/base/day.ts";

/** One protocol as the guard carries it. */
export interface GuardProtocol {
  readonly id: string;
  /** The first day that counts. */
  readonly from: IsoDay;
  /** The first day that no longer counts. Null: no end is known. */
  readonly until: IsoDay | null;
  /** As `mailboxKey` gives them. */
  readonly mailboxes: readonly string[];
}

/**
 * All protocols in one text, a line a protocol: `id from until mailbox,mailbox`. An unknown end is
 * "-". One text packs better than JSON, and the guard must stay small.
 */
export type CompiledGuardProtocols = string;

export function writeGuardProtocols(protocols: readonly GuardProtocol[]): CompiledGuardProtocols {
  return protocols
    .map(({ id, from, until, mailboxes }) => `${id} ${from} ${until ?? "-"} ${mailboxes.join()}`)
    .join("\n");
}

/** Unfolds what `writeGuardProtocols` wrote; it was validated when it was made. */
export function readGuardProtocols(compiled: CompiledGuardProtocols): readonly GuardProtocol[] {
  if (compiled === "") return [];
  return compiled.split("\n").map((line) => {
    const [id = "", from = "", until = "", mailboxes = ""] = line.split(" ");
    return {
      id,
      from: from as IsoDay,
      until: until === "-" ? null : (until as IsoDay),
      mailboxes: mailboxes.split(","),
    };
  });
}

export function inForce({ from, until }: GuardProtocol, on: IsoDay): boolean {
  return from <= on && (until === null || on < until);
}
