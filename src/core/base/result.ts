/**
 * The outcome of an operation that can fail for a reason the caller must deal with.
 *
 * Errors carry a kind and facts, never a sentence and never personal data.
 * Bugs are thrown; everything that can happen to a user is a result.
 */
export type Result<T, E extends { readonly kind: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E extends { readonly kind: string }>(
  error: E,
): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Marks a case that the types rule out. Throws, since reaching it is a bug. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${typeof value}`);
}
