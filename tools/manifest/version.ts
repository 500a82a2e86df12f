/** `0.1.0` as `0.1.0.0`, the form that Outlook compares; null when it has no such form. */
export function fourParts(version: string): string | null {
  const parts = version.trim().split(".");
  if (parts.length > 4 || parts.some((part) => !/^\d{1,5}$/.test(part))) return null;
  return [...parts, "0", "0", "0"].slice(0, 4).map(Number).join(".");
}

/** Below zero when the first is older. Both in four parts. */
export function compareVersions(one: string, other: string): number {
  const others = other.split(".").map(Number);
  const differing = one.split(".").map((part, i) => Number(part) - (others[i] ?? 0));
  return differing.find((difference) => difference !== 0) ?? 0;
}
