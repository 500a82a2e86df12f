import type { IsoDay } from "../base/day.ts";

/** One fact of a protocol: see `fact` in protocol-schema.ts for what each part means. */
export interface Fact<T> {
  readonly value: T;
  readonly article: string;
  readonly printed?: string | undefined;
  readonly reason?: string | undefined;
  readonly confirmed: Confirmation | null;
  readonly confirmedBefore?: readonly Confirmation[] | undefined;
  readonly former?: readonly FormerValue<T>[] | undefined;
}

/** Who confirmed a value, and when. */
export interface Confirmation {
  readonly by: string;
  readonly on: IsoDay;
}

/** A value that no longer holds. */
export interface FormerValue<T> {
  readonly value: T;
  /** The last day on which it held. */
  readonly until: IsoDay;
  /** Why it no longer holds. */
  readonly reason: string;
  readonly confirmations?: readonly Confirmation[] | undefined;
  /** What the text says, where it differed, and why. */
  readonly printed?: string | undefined;
  readonly differed?: string | undefined;
}
