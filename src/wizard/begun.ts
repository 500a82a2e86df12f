import { clientFields } from "../core/client/client-problem.ts";
import type { InTheWay } from "../preparing/inspect-mail.ts";
import type { Common, Drafts, InMail } from "./state.ts";

/**
 * What was begun in this pane and is lost when its mail becomes one without a client. The place
 * does not count: it is filled in before anything is said about a client.
 */
export function begunBefore({ preparation, errand, drafts }: Common & InMail): readonly InTheWay[] {
  if (preparation.kind === "referral") return [];
  return errand.kind !== "referral" || drafts.told.length > 0 || hasTypedClient(drafts)
    ? [{ kind: "other-begun", errand: errand.kind }]
    : [];
}

/** Whether anything about a client was typed. Postcode and place follow from the chosen place. */
export function hasTypedClient({ client }: Drafts): boolean {
  return clientFields.some(
    (field) => field !== "postcode" && field !== "place" && client[field] !== "",
  );
}
