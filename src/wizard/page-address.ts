/** The options in the pane's address: a manifest can be made for one team, and for a pilot. */
export interface PageAddress {
  /** As written, so possibly unknown; null when absent. */
  readonly team: string | null;
  readonly pilot: boolean;
}

/** Reads `?team=Ieper&channel=pilot`, among the parameters that Outlook adds. */
export function readPageAddress(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  return { team: asked.get("team"), pilot: asked.get("channel") === "pilot" };
}

/** The teams to start with: the saved ones, else the page's own; known teams only. */
export function teamsAtStart(
  kept: readonly string[],
  { team }: PageAddress,
  known: readonly string[],
): readonly string[] {
  const found = kept.filter((one) => known.includes(one));
  return found.length > 0 ? found : known.filter((one) => one === team);
}
