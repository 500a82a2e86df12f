import type { ClientField } from "../../core/client/client-data.ts";
import type { InformationTopic } from "../../core/protocol/information.ts";

/**
 * The ids of the controls that a problem can point to. One pane shows one page, so they are unique.
 */
export const ids = {
  title: "page-title",
  query: "query",
  places: "places",
  place: (at: number) => `place-${at}`,
  answer: "answer",
  doubt: (place: number) => `doubt-${place}`,
  doubtText: (place: number) => `doubt-text-${place}`,
  doubtBy: "doubt-by",
  doubtDay: "doubt-day",
  team: (place: number) => `team-${place}`,
  told: (topic: InformationTopic) => `told-${topic}`,
  freeAndExplicit: "free-and-explicit",
  oral: "way-oral",
  givenOn: "given-on",
  stillHolds: "still-holds",
  field: (field: ClientField) => `field-${field}`,
  fieldProblem: (field: ClientField) => `field-problem-${field}`,
  keepTyped: "keep-typed",
  agreedPassword: "agreed-password",
  referrerName: "referrer-name",
  referrerTelephone: "referrer-telephone",
  protocol: "protocol",
} as const;
