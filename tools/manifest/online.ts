/** What Microsoft's service says of a manifest, if it says anything. */
type OnlineVerdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  | { readonly kind: "unreachable" };

/** The parts of office-addin-manifest's answer that count here. */
interface Validation {
  readonly isValid: boolean;
  readonly report?: {
    readonly errors?: readonly { readonly title?: string; readonly content?: string }[];
  };
}

/**
 * Asks Microsoft's validation service, which gets to see the whole manifest.
 *
 * An answer without a verdict, as a proxy may give, counts as no answer.
 */
export async function askMicrosoft(
  file: string,
  validate?: (file: string) => Promise<Validation>,
): Promise<OnlineVerdict> {
  try {
    const ask = validate ?? (await import("office-addin-manifest")).validateManifest;
    const { isValid, report } = await ask(file);
    if (isValid) return { kind: "accepted" };
    if (report === undefined) return { kind: "unreachable" };
    const reasons = (report.errors ?? []).map(({ title, content }) =>
      [title, content].filter((part) => part !== undefined && part !== "").join(": "),
    );
    return { kind: "refused", reasons };
  } catch {
    return { kind: "unreachable" };
  }
}
