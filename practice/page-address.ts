import { z } from "zod";
import { clientNames, type ClientName } from "./clients/client-behaviour.ts";

/** The options in the address of the practice page. */
export interface PracticePageAddress {
  /** The manifest to load: a path on this origin. */
  readonly manifest: string;
  /** Roaming settings to start with, each value as JSON text. */
  readonly roaming: Readonly<Record<string, string>>;
  /** Which Outlook to imitate. */
  readonly client: ClientName;
}

/** The roaming setting in which the add-in keeps the teams: a list of names. */
export const teamsSetting = "teams";

/**
 * Reads `?manifest=/path.xml`, `?client=mac` and `?team=Ieper` (repeated for several teams). A manifest
 * on another origin is ignored: this page talks to its own server only. So is an unknown client.
 */
export function readAddress(
  location: Pick<Location, "href" | "origin" | "search">,
): PracticePageAddress {
  const asked = new URLSearchParams(location.search);
  const manifest = new URL(asked.get("manifest") ?? "/manifest.xml", location.href);
  const teams = asked.getAll("team");
  return {
    manifest: manifest.origin === location.origin ? manifest.href : "/manifest.xml",
    client: clientNames.find((one) => one === asked.get("client")) ?? "documented",
    roaming: teams.length > 0 ? { [teamsSetting]: JSON.stringify(teams) } : {},
  };
}

const configSchema = z.strictObject({
  addInOrigin: z.nullable(z.url({ protocol: /^https$/ })),
});

/**
 * The origin of the add-in's practice pages, from the server of this page; null means this origin.
 */
export async function readAddInOrigin(
  location: Pick<Location, "href" | "origin">,
): Promise<string> {
  const answer = await fetch(new URL("config.json", location.href));
  return configSchema.parse(await answer.json()).addInOrigin ?? location.origin;
}
