import type { z } from "zod";
import { parseDay, type IsoDay } from "../../../../src/core/base/day.ts";
import type { Place } from "../../../../src/core/protocol/place.ts";
import { protocolSchema } from "../../../../src/core/protocol/protocol-schema.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../../src/core/protocol/registry.ts";

/** The content of a protocol file, before parsing. */
export type ProtocolDraft = z.input<typeof protocolSchema>;

/** An unconfirmed fact, printed as it is used. */
export function madeFact<T>(value: T, article = "artikel 1") {
  return { value, article, confirmed: null };
}

/** A day that is known to exist. */
export function day(text: string): IsoDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`No such day: ${text}`);
  return parsed;
}

/**
 * A made-up file: OCMW Zwaluwdal, postcodes 9991 and 9992, team Duinstreek, one mailbox for both;
 * signed on 10 January 2024, applies from 1 February 2024, notice of 3 months.
 */
export function madeDraft(): ProtocolDraft {
  return {
    id: "zwaluwdal",
    team: madeFact("Duinstreek", "titel"),
    sender: {
      name: madeFact("Opgroeien regie", "partijen"),
      kbo: madeFact("0886.886.638", "partijen"),
      seat: madeFact("Hallepoortlaan 27, 1060 Brussel", "partijen"),
      dpoMailbox: madeFact("dpo@opgroeien.be", "artikel 9"),
    },
    receiver: {
      definedName: madeFact("OCMW Zwaluwdal", "partijen"),
      shownName: madeFact("OCMW Zwaluwdal", "partijen"),
      kbo: madeFact("0123.456.749", "partijen"),
      seat: madeFact("Markt 1, 9991 Zwaluwdal", "partijen"),
      phone: madeFact(null),
      dpoMailbox: madeFact("privacy@zwaluwdal.example", "artikel 9"),
    },
    territory: madeFact(["9991", "9992"], "overweging C"),
    mailboxes: [{ address: madeFact("onthaal@zwaluwdal.example", "artikel 6"), postcodes: "all" }],
    agreement: { concludedOn: madeFact("2024-01-05", "overweging C"), lastDay: madeFact(null) },
    dpoAdvice: {
      sender: { on: madeFact("2024-01-03", "overweging E"), outcome: madeFact("positive") },
      receiver: { on: madeFact("2024-01-04", "overweging F"), outcome: madeFact("positive") },
    },
    signedOn: madeFact("2024-01-10", "slot"),
    appliesFrom: madeFact("2024-02-01", "artikel 11"),
    lastDay: madeFact(null),
    noticeMonths: madeFact(3, "artikel 11"),
    notice: null,
    endedAtOnce: null,
    groundGone: null,
    holds: [],
    successor: null,
    publishedAt: madeFact(null),
    originalPurpose: madeFact("Voor preventieve gezinsondersteuning.", "artikel 2"),
    legalBasis: madeFact("Het decreet over het lokaal sociaal beleid.", "artikel 2"),
    purpose: madeFact("OCMW Zwaluwdal zal de gegevens verwerken om te helpen.", "artikel 2"),
    purposeForClient: madeFact("om je te kunnen helpen", "artikel 2"),
    dataItems: [
      { what: madeFact("Voornaam en naam", "artikel 3"), why: madeFact("Nodig", "artikel 3") },
      { what: madeFact("Contactgegevens", "artikel 3"), why: madeFact("Nodig", "artikel 3") },
    ],
    informationDuty: madeFact(
      ["purpose", "data", "with-whom", "what-happens", "what-to-expect"],
      "artikel 3",
    ),
    consent: madeFact("Vrije en uitdrukkelijke toestemming.", "artikel 3"),
    sharing: madeFact("Van teamlid naar maatschappelijk werker.", "artikel 3"),
    retention: {
      floor: madeFact("In ieder geval tot er contact was.", "artikel 3"),
      file: madeFact("In het dossier.", "artikel 3"),
      fileYears: madeFact(10, "artikel 3"),
    },
    onward: {
      socialWorker: madeFact("De maatschappelijk werker.", "artikel 4"),
      partners: madeFact("Het geïntegreerd breed onthaal.", "artikel 4"),
    },
    occasion: madeFact("Telkens in samenspraak met de cliënt.", "artikel 5"),
    duration: madeFact("Voor de duur van de samenwerkingsovereenkomst.", "artikel 5"),
    encryption: madeFact("AES 256 encryptie via 7-zip", "artikel 6"),
    measures: [madeFact("Een veiligheidsbeleid.", "artikel 6")],
    proofOnRequest: madeFact("Op verzoek.", "artikel 6"),
    processors: madeFact("Alleen met een verwerkersovereenkomst.", "artikel 6"),
    correction: madeFact("Fouten worden gemeld.", "artikel 7"),
    correctionContact: madeFact(null),
    endAtOnceRule: madeFact("Door eenvoudige kennisgeving.", "artikel 8"),
    breach: madeFact("Elkaar verwittigen.", "artikel 9"),
    law: madeFact("Belgisch recht.", "artikel 10"),
    courts: madeFact("Brussel.", "artikel 10"),
    noticeRule: madeFact("Schriftelijk.", "artikel 11"),
    groundRule: madeFact("Eindigt zonder rechtsgrond.", "artikel 11"),
    anomalies: [],
  };
}

/** A protocol made from the draft, after a change. Throws when the schema refuses it. */
export function madeProtocol(change: (draft: ProtocolDraft) => void = () => undefined): Protocol {
  const draft = madeDraft();
  change(draft);
  return protocolSchema.parse(draft);
}

/** A place: in Flanders, unless its NIS code begins with 21. */
export function madePlace(
  postcode: string,
  name: string,
  nis = "49991",
  municipality = "Zwaluwdal",
): Place {
  const region = nis.startsWith("21") ? "brussels" : "flanders";
  return { postcode, name, municipality, nis, region };
}

/** Zwaluwdal (9991, 9992 and, outside the protocol's territory, 9993), Elzenrode, and Brussels. */
const MADE_PLACES: readonly Place[] = [
  madePlace("9991", "Zwaluwdal"),
  madePlace("9992", "Lisbroek"),
  madePlace("9993", "Wilgenem"),
  madePlace("9981", "Elzenrode", "49981", "Elzenrode"),
  madePlace("1000", "Brussel", "21004", "Brussel"),
];

export function madeRegistry(
  protocols: readonly Protocol[],
  mergers: Registry["mergers"] = [],
): Registry {
  return { protocols, places: MADE_PLACES, mergers, frenchFacilities: [] };
}
