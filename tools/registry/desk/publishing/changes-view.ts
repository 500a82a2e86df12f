/** What changed in the registry since it was last recorded in git. */
export interface ChangedProtocol {
  readonly id: string;
  readonly receiver: string;
  readonly sentences: readonly string[];
}

export interface ChangesView {
  /** Of everything that changed, as it was read. */
  readonly version: string;
  readonly changed: readonly ChangedProtocol[];
  /** What stands in the way of publishing: errors of the registry. */
  readonly errors: readonly string[];
  readonly message: string;
  readonly messageFile: string;
}
