import type { ClientName } from "../../practice/clients/client-behaviour.ts";

/** The jobs that clients.journey.ts also does in a browser, through the pane. */
export const browserJobs: readonly string[] = [
  "A mail is prepared, and sent once the password is handed over",
  "Stopped, then mended and sent: somebody stands in Cc",
];

/** The clients in which a browser does them. */
export const browserClients = [
  "web",
  "new",
  "classic",
  "mac",
] as const satisfies readonly ClientName[];

/** By the name of the job: the clients in which it waits for the product. */
const waiting: Readonly<Record<string, readonly ClientName[]>> = {};

/** Whether the product does not do this yet in a client: left out until it does. */
export function isNotYet(job: string, client: ClientName): boolean {
  return waiting[job]?.includes(client) ?? false;
}
