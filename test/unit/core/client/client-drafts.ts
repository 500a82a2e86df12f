import { type ClientDraft, emptyClientDraft } from "../../../../src/core/client/client-data.ts";
import type { Place } from "../../../../src/core/protocol/place.ts";

const placeOf = (postcode: string, name: string): Place => ({
  postcode,
  name,
  municipality: "Beveren-Kruibeke-Zwijndrecht",
  nis: "46030",
  region: "flanders",
});

export const territory: readonly Place[] = [
  placeOf("9120", "Beveren-Waas"),
  placeOf("9120", "Melsele"),
  placeOf("9130", "Kieldrecht"),
];

/** A valid draft with every field filled; pass what differs. */
export function fullDraft(changes: Partial<ClientDraft> = {}): ClientDraft {
  return {
    firstName: "Şerife",
    name: "Łukasiewicz-D'Hondt",
    street: "11 Novemberlaan",
    number: "12A",
    box: "3",
    postcode: "9120",
    place: "Melsele",
    telephone: "0470 12 34 56",
    email: "serife@example.be",
    ...changes,
  };
}

/** The draft of a pane where only name and telephone were typed. */
export function shortDraft(changes: Partial<ClientDraft> = {}): ClientDraft {
  return {
    ...emptyClientDraft,
    name: "Peeters",
    postcode: "9120",
    place: "Melsele",
    telephone: "0470 12 34 56",
    ...changes,
  };
}
