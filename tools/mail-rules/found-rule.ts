/** A rule of ours as an organisation exported it. */
export interface FoundRule {
  readonly name: string;
  /** Its place among all rules of the organisation, from 0. */
  readonly place: number;
  /** "Audit", "AuditAndNotify" or "Enforce". */
  readonly mode: string;
  /** null: the export does not say. */
  readonly enabled: boolean | null;
  /** By parameter of New-TransportRule, what is set; a truth value is "true". What is false is not set. */
  readonly settings: Settings;
}

export type Settings = ReadonlyMap<string, readonly string[]>;
