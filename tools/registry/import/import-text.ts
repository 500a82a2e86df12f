import type { PlaceFiles } from "../files/place-files.ts";
import { readAside, type Aside } from "./aside.ts";
import { certaintyWarnings } from "./certainty-warnings.ts";
import { readDocument, type ProtocolText } from "./document.ts";
import { findDoubts } from "./doubts.ts";
import { knownMunicipalityNames, type MunicipalityNames } from "./municipalities.ts";
import {
  missing,
  type Evidence,
  type FactName,
  type Facts,
  type FilePlace,
  type ImportOutcome,
  type FactReading,
  type Rejection,
} from "./outcome.ts";
import { findParties, type Parties } from "./parties.ts";
import { placesInFile } from "./places-in-file.ts";
import { readFacts, type FactsRead } from "./readings.ts";
import { isProven, refuseFile, refuseReceiver, refuseText } from "./refusal.ts";
import { scanWarnings } from "./scan-warnings.ts";
import { importWords } from "./wording.nl.ts";

/** A text that was read, with what its facts were read from. */
export interface ReadProtocol {
  readonly document: ProtocolText;
  readonly parties: Parties | null;
  readonly read: FactsRead;
  readonly aside: Aside;
  readonly names: MunicipalityNames;
  readonly outcome: ImportOutcome;
}

/**
 * Reads the text of a protocol: each fact with its words, its article and how sure it is, and a
 * sentence for whatever a person should look at.
 *
 * Repairs white space and the signs of a conversion, and says so; a letter is never re-spelt. Never
 * throws, whatever the text is. What is no protocol of this family is refused, with the reason.
 */
export function importText(raw: string, places: PlaceFiles): ImportOutcome {
  const found = readProtocolText(raw, places);
  return "document" in found ? found.outcome : refusedOutcome(found);
}

/** As `importText`, with what lies behind the outcome; or why the text is refused. */
export function readProtocolText(raw: string, places: PlaceFiles): ReadProtocol | Rejection {
  const refused = refuseFile(raw);
  if (refused !== null) return refused;
  const document = readDocument(raw);
  const parties = findParties(document);
  const unlike = refuseText(document, parties);
  if (unlike !== null) return unlike;

  const names = knownMunicipalityNames(places);
  const whole = readFacts(document, parties, names);
  const read = isProven(document, parties) && !document.hadColumns ? whole : asGuessed(whole);
  const aside = readAside(raw, document, parties, read, names, places);
  const facts = mapFacts(read.readings, ({ value }) => value) as unknown as Facts;
  const elsewhere = refuseReceiver(facts);
  if (elsewhere !== null) return elsewhere;
  const doubts = findDoubts(facts, aside, names);
  const outcome = {
    facts,
    evidence: evidenceOf(read.readings, (one) => placesInFile(document, one)),
    warnings: [...certaintyWarnings(read.readings, read.days, doubts.warnings), ...doubts.warnings],
    notes: [...doubts.notes, ...scanWarnings(raw, document)],
    rejected: null,
  };
  return { document, parties, read, aside, names, outcome };
}

/** Every fact is for a person to look at. */
function asGuessed(read: FactsRead): FactsRead {
  const readings = mapFacts(read.readings, (one) =>
    one.certainty === "read" || one.certainty === "repaired"
      ? { ...one, certainty: "guessed" as const }
      : one,
  ) as unknown as FactsRead["readings"];
  return { ...read, readings };
}

function evidenceOf(
  readings: Readonly<Record<FactName, FactReading<unknown>>>,
  placesOf: (evidence: Evidence) => readonly FilePlace[],
): ImportOutcome["evidence"] {
  return mapFacts(readings, ({ words, article, certainty }) => ({
    words,
    article,
    certainty,
    places: placesOf({ words, article, certainty }),
  }));
}

function mapFacts<T>(
  readings: Readonly<Record<FactName, FactReading<unknown>>>,
  take: (reading: FactReading<unknown>) => T,
): Readonly<Record<FactName, T>> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [name, take(reading)]),
  ) as Record<FactName, T>;
}

function refusedOutcome(rejected: Rejection): ImportOutcome {
  const none = missing(null);
  const names = Object.keys(importWords.facts) as FactName[];
  const facts = {
    ...Object.fromEntries(names.map((name) => [name, null])),
    municipalities: [],
    mailboxes: [],
    mailboxFor: {},
    informationDutyPresent: false,
    explicitConsentPresent: false,
  } as unknown as Facts;
  const readings = Object.fromEntries(names.map((name) => [name, none])) as Record<
    FactName,
    FactReading<null>
  >;
  return { facts, evidence: evidenceOf(readings, () => []), warnings: [], notes: [], rejected };
}
