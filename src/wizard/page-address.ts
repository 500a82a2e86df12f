/** What the address of the pane says: a manifest can be made for one team, and for a pilot. */
export interface PageAddress {
  /** As written there, so perhaps no team that is known; null when it names none. */
  readonly team: string | null;
  readonly pilot: boolean;
}

/** Reads `?team=Ieper&channel=pilot`, among what Outlook adds of its own. */
export function readPageAddress(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  return { team: asked.get("team"), pilot: asked.get("channel") === "pilot" };
}

/** The teams to begin with: those that were kept, or else the page's own; never one that is not known. */
export function teamsAtStart(
  kept: readonly string[],
  { team }: PageAddress,
  known: readonly string[],
): readonly string[] {
  const found = kept.filter((one) => known.includes(one));
  return found.length > 0 ? found : known.filter((one) => one === team);
}
