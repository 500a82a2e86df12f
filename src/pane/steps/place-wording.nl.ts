import type { Errand } from "../../core/mail/occasion.ts";
import type { Place } from "../../core/protocol/place.ts";
import { dutchList } from "../parts/sentences.nl.ts";
import { errandLabels } from "./errand-wording.nl.ts";

export const placeWords = {
  title: "Waar woont de cliënt?",
  field: "Postcode of gemeente",
  hint: "Bijvoorbeeld 9120 of Melsele",
  municipality: (place: Place) =>
    place.region === "brussels" ? "Brussels Gewest" : `gemeente ${place.municipality}`,
  found: (places: readonly Place[], guessed: boolean) => {
    const [first, ...others] = places;
    if (first === undefined)
      return "Geen plaats gevonden in Vlaanderen of Brussel. Kijk de postcode of de naam na.";
    if (guessed)
      return others.length === 0
        ? `Geen plaats met die naam. Bedoelde je ${first.name}?`
        : "Geen plaats met die naam. Bedoelde je een van deze?";
    return others.length === 0
      ? "1 plaats gevonden. Kies ze."
      : `${places.length} plaatsen gevonden. Kies de juiste.`;
  },
  list: "Gevonden plaatsen",
  yourTeam: (teams: readonly string[]) =>
    `${teams.length === 1 ? "Lokaal team" : "Lokale teams"} ${dutchList(teams)}`,
  changeTeam: "Mijn team aanpassen",
  stopped: "Tegengehouden bij het verzenden? Mail nakijken",
  errand: ({ kind, follows }: Exclude<Errand, { kind: "referral" }>) =>
    `${errandLabels[kind]} ${kind === "resend" ? "versturen van" : "bij"} ${follows}`,
  plain: "Toch een gewone doorverwijzing",
} as const;
