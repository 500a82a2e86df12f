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

const needNoMail: readonly string[] = [
  "A place without a protocol is refused",
  "An ordinary mail goes",
];

/** Preparing ends in a failure there, so only what needs no prepared mail is done. */
const cannotPrepare = (job: string): boolean => !needNoMail.includes(job);

const waiting: Partial<Record<ClientName, (job: string) => boolean>> = {
  web: (job) => job === "The pane of a sent referral leaves the next mail alone",
  new: cannotPrepare,
  classic: (job) => /^Nothing is prepared in a (?:reply|forward)$/.test(job),
  mac: cannotPrepare,
};

/** Whether the product does not do this yet in a client: left out until it does. */
export function isNotYet(job: string, client: ClientName): boolean {
  return waiting[client]?.(job) ?? false;
}
