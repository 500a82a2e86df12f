import { clientNames, type ClientName } from "../../practice/clients/client-behaviour.ts";

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

const everywhere = clientNames;

/** What the product does not do yet in a client: left out until it does. */
export const notYet: Readonly<Record<string, readonly ClientName[]>> = {};
