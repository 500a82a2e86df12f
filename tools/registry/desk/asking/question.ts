/** One fact to ask the receiver about. */
export interface Question {
  readonly fact: string;
  readonly label: string;
  /** null: the registry has none. */
  readonly value: string | null;
}
