import type { PlaceFiles } from "../source.ts";
import { originalOf, readDocument, sectionNamed, type ProtocolText } from "./document.ts";
import { findDoubts, type Aside } from "./doubts.ts";
import {
  nameSpellings,
  readAdviceOutcomes,
  readDanglingReferences,
  readDataItems,
  readExplicitConsent,
  readFileYears,
  readGarbledLines,
  readInformationDuty,
  readPurpose,
} from "./duties.ts";
import { readContacts, readMailboxes, type ReadAddress } from "./mailboxes.ts";
import { eachOnce, municipalityNames, type MunicipalityNames } from "./municipalities.ts";
import {
  missing,
  type Evidence,
  type FactName,
  type Facts,
  type ImportOutcome,
  type Reading,
  type Rejection,
  type Warning,
} from "./outcome.ts";
import {
  findParties,
  introduction,
  readKbo,
  readKind,
  readSeatPostcode,
  type Parties,
} from "./parties.ts";
import { folded } from "./plain-text.ts";
import { refuseFile, refuseText } from "./refusal.ts";
import { readTeam } from "./team.ts";
import {
  readAdvice,
  readAgreementOn,
  readEndsOn,
  readInForceFrom,
  readNotice,
  readSignedOn,
  type DayReading,
} from "./times.ts";
import { importWords } from "./wording.nl.ts";

type Readings = { readonly [Name in FactName]: Reading<Facts[Name]> };

/**
 * Reads the text of a protocol: each fact with its words, its article and how sure it is, and a
 * sentence for whatever a person should look at.
 *
 * Repairs white space and the signs of a conversion, and says so; a letter is never re-spelt. Never
 * throws, whatever the text is. What is no protocol of this family is refused, with the reason.
 */
export function importText(raw: string, places: PlaceFiles): ImportOutcome {
  const refused = refuseFile(raw);
  if (refused !== null) return refusedOutcome(refused);
  const document = readDocument(raw);
  const parties = findParties(document);
  const unlike = refuseText(document, parties);
  if (unlike !== null) return refusedOutcome(unlike);

  const names = municipalityNames(places);
  const days = readDays(document);
  const { readings, aside } = readAll(document, parties, names, days, places);
  const facts = Object.fromEntries(
    Object.entries(readings).map(([name, { value }]) => [name, value]),
  ) as unknown as Facts;
  const warnings = [...certaintyWarnings(readings, days), ...findDoubts(facts, aside, names)];
  return { facts, evidence: evidenceOf(readings), warnings, rejected: null };
}

type Days = Readonly<Record<DayFact, DayReading>>;
type DayFact =
  | "signedOn"
  | "inForceFrom"
  | "endsOn"
  | "cooperationAgreementOn"
  | "dpoAdviceSenderOn"
  | "dpoAdviceReceiverOn";

function readDays(document: ProtocolText): Days {
  const signedOn = readSignedOn(document);
  const advice = readAdvice(document);
  return {
    signedOn,
    inForceFrom: readInForceFrom(document, signedOn.day.value),
    endsOn: readEndsOn(document),
    cooperationAgreementOn: readAgreementOn(document),
    dpoAdviceSenderOn: advice.sender,
    dpoAdviceReceiverOn: advice.receiver,
  };
}

function readAll(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
  days: Days,
  places: PlaceFiles,
): { readonly readings: Readings; readonly aside: Aside } {
  const { team, others } = readTeam(document);
  const kbo = readKbo(document, parties?.receiver ?? null);
  const notice = readNotice(document);
  const mailboxes = readMailboxes(document, names);
  const contacts = readContacts(document);
  const municipalities = readMunicipalities(document, parties, names);
  const receiverName = readReceiverName(document, parties);
  const readings: Readings = {
    receiverName,
    receiverKind: readKind(document, parties),
    municipalities,
    team,
    kbo: kbo.number,
    kboValid: { ...kbo.number, value: kbo.valid },
    seatPostcode: readSeatPostcode(document, parties?.receiver ?? null),
    signedOn: days.signedOn.day,
    inForceFrom: days.inForceFrom.day,
    endsOn: days.endsOn.day,
    cooperationAgreementOn: days.cooperationAgreementOn.day,
    noticeMonths: notice.months,
    mailboxes: addressReading(mailboxes.addresses, mailboxes.guessed),
    mailboxFor: {
      ...addressReading(mailboxes.addresses, mailboxes.guessed),
      value: municipalities.value.length > 1 ? mailboxes.for : {},
    },
    senderDpoMailbox: contactReading(contacts.sender),
    receiverDpoMailbox: contactReading(contacts.receiver),
    dpoAdviceSenderOn: days.dpoAdviceSenderOn.day,
    dpoAdviceReceiverOn: days.dpoAdviceReceiverOn.day,
    informationDutyPresent: readInformationDuty(document),
    explicitConsentPresent: readExplicitConsent(document),
  };
  const nis = new Set(
    [
      ...places.municipalities.map(({ nis: code, name }) => ({ code, name })),
      ...places.mergers.map(({ new_nis, old_name }) => ({ code: new_nis, name: old_name })),
    ]
      .filter(({ name }) => municipalities.value.includes(name))
      .map(({ code }) => code),
  );
  const title = sectionNamed(document, "titel");
  const aside: Aside = {
    mailboxes,
    contacts,
    noticeContradicts: notice.contradicts ? notice.months.words : null,
    purpose: readPurpose(document),
    dataItems: readDataItems(document),
    fileYears: readFileYears(document),
    otherTeams: others,
    titleMunicipalities:
      title === null ? [] : eachOnce(names.find(receiverInTitle(originalOf(document, title)))),
    senderKbo: readKbo(document, parties?.sender ?? null).number.value,
    senderPostcode: readSeatPostcode(document, parties?.sender ?? null).value,
    ownPostcodes: places.places
      .filter((place) => nis.has(place.nis))
      .map(({ postcode }) => postcode),
    introduction: parties === null ? "" : introduction(document, parties),
    adviceOutcomes: readAdviceOutcomes(document),
    danglingReferences: readDanglingReferences(document),
    garbledLines: readGarbledLines(document),
    nameSpellings: receiverName.value === null ? [] : nameSpellings(document, receiverName.value),
    saysOcmw: /OCMW(?:['’]s)?\b|ocmw@/.test(
      originalOf(document, sectionNamed(document, "artikel 6") ?? { start: 0, end: 0 }),
    ),
  };
  return { readings, aside };
}

function readReceiverName(document: ProtocolText, parties: Parties | null): Reading<string | null> {
  const name = parties?.receiver.name ?? null;
  if (name !== null)
    return { value: name, words: `hierna: ${name}`, article: "partijen", certainty: "read" };
  const title = sectionNamed(document, "titel");
  const named =
    title === null
      ? ""
      : folded(
          receiverInTitle(originalOf(document, title)).split(/\n\s*\n|in het kader/i)[0] ?? "",
        );
  return named === ""
    ? missing(null, "partijen")
    : { value: named, words: named, article: "titel", certainty: "guessed" };
}

function receiverInTitle(title: string): string {
  const after = /\bNAAR\b([^]*)/i.exec(title)?.[1] ?? "";
  return after.split(/in\s+het\s+kader/i)[0] ?? "";
}

/** By how the text introduces the receiver; then by its name, the title, or where it lists them. */
function readMunicipalities(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
): Reading<readonly string[]> {
  const introduced = parties === null ? "" : introduction(document, parties);
  const title = sectionNamed(document, "titel");
  const listed = /\bgemeenten\b([^.]{3,300})/i.exec(folded(document.plain))?.[1] ?? "";
  const sources: readonly (readonly [string, string, Evidence["certainty"]])[] = [
    [introduced, "partijen", "read"],
    [parties?.receiver.name ?? "", "partijen", "read"],
    [title === null ? "" : receiverInTitle(originalOf(document, title)), "titel", "read"],
    [listed, "overweging C", "guessed"],
  ];
  for (const [words, article, certainty] of sources) {
    const found = eachOnce(names.find(words));
    if (found.length > 0)
      return { value: found, words: folded(words).slice(0, 200), article, certainty };
  }
  return missing([], "partijen");
}

function addressReading(
  addresses: readonly ReadAddress[],
  guessed: boolean,
): Reading<readonly string[]> {
  if (addresses.length === 0) return missing([], "artikel 6");
  const repaired = addresses.some(({ undone }) => undone.length > 0);
  return {
    value: addresses.map(({ address }) => address),
    words: addresses.map(({ words }) => words).join("; "),
    article: addresses[0]?.article ?? "artikel 6",
    certainty: guessed ? "guessed" : repaired ? "repaired" : "read",
  };
}

function contactReading(found: ReadAddress | null): Reading<string | null> {
  return found === null
    ? missing(null, "artikel 9")
    : {
        value: found.address,
        words: found.words,
        article: found.article,
        certainty: found.undone.length > 0 ? "repaired" : "read",
      };
}

/** Nobody needs to be told that a protocol sets no last day, or has one mailbox for all. */
const mayBeAbsent: readonly FactName[] = [
  "endsOn",
  "mailboxFor",
  "kboValid",
  "informationDutyPresent",
  "explicitConsentPresent",
  "mailboxes",
  "municipalities",
];

function certaintyWarnings(readings: Readings, days: Days): readonly Warning[] {
  return (Object.keys(readings) as FactName[]).flatMap((fact): readonly Warning[] => {
    const { certainty, words } = readings[fact];
    if (fact in days && days[fact as DayFact].impossible)
      return [{ code: "day-impossible", fact, sentence: importWords.impossibleDay(fact, words) }];
    if (fact === "kboValid" || fact === "mailboxFor") return [];
    if (certainty === "missing")
      return mayBeAbsent.includes(fact)
        ? []
        : [{ code: "fact-missing", fact, sentence: importWords.missing(fact) }];
    if (certainty === "repaired")
      return [{ code: "fact-repaired", fact, sentence: importWords.repaired(fact, words) }];
    return certainty === "guessed"
      ? [{ code: "fact-guessed", fact, sentence: importWords.guessed(fact, words) }]
      : [];
  });
}

function evidenceOf(readings: Readings): ImportOutcome["evidence"] {
  return Object.fromEntries(
    Object.entries(readings).map(([name, { words, article, certainty }]) => [
      name,
      { words, article, certainty },
    ]),
  ) as unknown as ImportOutcome["evidence"];
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
  const evidence = Object.fromEntries(
    names.map((name) => [
      name,
      { words: none.words, article: none.article, certainty: none.certainty },
    ]),
  ) as unknown as ImportOutcome["evidence"];
  return { facts, evidence, warnings: [], rejected };
}
