import type { IsoDay } from "../../src/core/base/day.ts";

/** What the scripts say of where they come from. */
export interface ScriptFacts {
  readonly version: string;
  readonly madeOn: IsoDay;
  readonly protocols: number;
  readonly mailboxes: number;
  /** The first day on which the script no longer holds; null: none is known. */
  readonly expiresOn: IsoDay | null;
}
