import { clientFields } from "../core/client/client-problem.ts";
import type { InTheWay } from "../preparing/inspect-mail.ts";
import type { Common, InMail } from "./state.ts";

/**
 * What was begun in this pane and is lost when its mail becomes one without a client. The place
 * does not count: it is filled in before anything is said about a client.
 */
export function begunBefore({ preparation, errand, drafts }: Common & InMail): readonly InTheWay[] {
  if (preparation.kind === "referral") return [];
  const isTyped = clientFields.some(
    (field) => field !== "postcode" && field !== "place" && drafts.client[field] !== "",
  );
  return errand.kind !== "referral" || drafts.told.length > 0 || isTyped
    ? [{ kind: "other-begun", errand: errand.kind }]
    : [];
}
