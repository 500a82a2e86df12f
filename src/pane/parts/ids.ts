import type { ClientField } from "../../core/client/client-data.ts";
import type { InformationTopic } from "../../core/protocol/information.ts";

/**
 * The ids of the controls that a problem can point to. One pane shows one page, so they are unique.
 */
export const ids = {
  query: "query",
  answer: "answer",
  doubtsAsked: "doubts-asked",
  team: (place: number) => `team-${place}`,
  told: (topic: InformationTopic) => `told-${topic}`,
  freeAndExplicit: "free-and-explicit",
  oral: "way-oral",
  givenOn: "given-on",
  boundBySecrecy: "bound-by-secrecy",
  field: (field: ClientField) => `field-${field}`,
  agreedPassword: "agreed-password",
  protocol: "protocol",
} as const;
