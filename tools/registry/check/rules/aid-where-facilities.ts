import { frenchFacilitiesHold } from "../../../../src/core/protocol/language-facilities.ts";
import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** A protocol has a reading aid in French if and only if its territory has French facilities. */
export const aidWhereFacilities = perProtocol((protocol, { registry, today }) => {
  const hold = frenchFacilitiesHold(protocol, registry);
  const aid = protocol.readingAid !== undefined;
  if (hold === aid || isOver(protocol, today)) return [];
  return [
    {
      severity: "advice",
      fact: "readingAid",
      problem: hold
        ? "In het grondgebied gelden taalfaciliteiten, en er is geen Franse leeshulp voor de cliënt."
        : "Er is een Franse leeshulp, en in het grondgebied gelden geen taalfaciliteiten: niemand krijgt ze te zien.",
      mend: hold
        ? "Schrijf readingAid.fr, en laat het nakijken door iemand die goed Frans kent."
        : "Haal readingAid weg, of kijk registry/places/facilities.csv na.",
    },
  ];
});
