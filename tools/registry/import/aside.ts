import type { PlaceFiles } from "../files/place-files.ts";
import { canon } from "./canonical.ts";
import { originalOf, plainPlaces, sectionNamed, type ProtocolText } from "./document.ts";
import { mixedDateForms } from "./date-forms.ts";
import { readDraftMark } from "./draft-mark.ts";
import {
  readAdviceOutcomes,
  readDanglingReferences,
  readDataItems,
  readFileYears,
  readGarbledLines,
  readMisplacedData,
  readPurpose,
} from "./duties.ts";
import type { SignedOn } from "./last-article-days.ts";
import { findAddresses } from "./mail-addresses.ts";
import type { Contacts, Mailboxes } from "./mailboxes.ts";
import { nameSpellings } from "./name-spellings.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import { readKbo } from "./kbo-numbers.ts";
import { introduction, readSeatPostcode, type Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";
import type { FactsRead } from "./readings.ts";
import { isProven } from "./refusal.ts";
import { receiverInTitle } from "./receiver.ts";
import { readOldCriminalCode, readOpenBrackets, readTwoResidences } from "./template-oddities.ts";

/** What is read besides the facts, and judged only. */
export interface Aside {
  readonly mailboxes: Mailboxes;
  readonly contacts: Contacts;
  readonly noticeContradicts: string | null;
  readonly purpose: string | null;
  readonly dataItems: readonly { readonly number: string; readonly words: string }[];
  readonly fileYears: number | null;
  readonly otherTeams: readonly string[];
  readonly titleMunicipalities: readonly string[];
  /** The receiver as the title names it; "" where it does not. */
  readonly titleName: string;
  readonly senderKbo: string | null;
  readonly senderPostcode: string | null;
  /** The postcodes of the protocol's municipalities; empty when these are unknown. */
  readonly ownPostcodes: readonly string[];
  readonly introduction: string;
  /** What the introduction lists among municipalities, and is none that exists. */
  readonly unknownMunicipalities: readonly string[];
  /** Columns were put one after the other. */
  readonly hadColumns: boolean;
  /** The text itself shows its kind, its parties and who sends. */
  readonly isProven: boolean;
  /** It is agreed on more than once: there are two texts in one file. */
  readonly hasTwoTexts: boolean;
  readonly adviceOutcomes: readonly { readonly recital: string; readonly positive: boolean }[];
  readonly danglingReferences: readonly string[];
  readonly hasMisplacedData: boolean;
  readonly garbledLines: readonly string[];
  readonly nameSpellings: readonly string[];
  /** What says that this is only a draft of a protocol. */
  readonly draftMark: string | null;
  /** A date of each form, where there is more than one. */
  readonly dateForms: readonly string[];
  /** The receiver's number as it stands there. */
  readonly kboPrinted: string | null;
  readonly openBrackets: string | null;
  readonly hasTwoResidences: boolean;
  readonly oldCriminalCode: string | null;
  readonly saysOcmw: boolean;
  /** The receiver's other numbers: a city and its OCMW have one each. */
  readonly otherKbos: readonly string[];
  /** Addresses in heads and feet of pages that stand within article 6. */
  readonly addressesInEdges: readonly string[];
  /** The days of signing that the closing prints, and those of electronic signatures. */
  readonly signedOn: SignedOn;
  /** The words that renew the protocol each time. */
  readonly renewal: string | null;
  /** The nineteen municipalities were filled in, not read. */
  readonly isBrusselsFilled: boolean;
}

/** Reads what is judged besides the facts. */
export function readAside(
  raw: string,
  document: ProtocolText,
  parties: Parties | null,
  { readings, days, signedOn, team, notice, mailboxes, contacts }: FactsRead,
  names: MunicipalityNames,
  places: PlaceFiles,
): Aside {
  const receiverName = readings.receiverName.value;
  const title = sectionNamed(document, "titel");
  const introduced = parties === null ? "" : introduction(document, parties);
  const agreements = document.canonical.text.split(canon("overeengekomen wat volgt")).slice(1);
  return {
    mailboxes,
    contacts,
    noticeContradicts: notice.contradicts ? notice.months.words : null,
    purpose: readPurpose(document),
    dataItems: readDataItems(document),
    fileYears: readFileYears(document),
    otherTeams: team.others,
    titleName: title === null ? "" : folded(receiverInTitle(originalOf(document, title))),
    titleMunicipalities:
      title === null ? [] : eachOnce(names.find(receiverInTitle(originalOf(document, title)))),
    senderKbo: readKbo(document, parties?.sender ?? null).number.value,
    senderPostcode: readSeatPostcode(document, parties?.sender ?? null).value,
    ownPostcodes: postcodesOf(readings.municipalities.value, places),
    introduction: introduced,
    unknownMunicipalities: unknownIn(introduced, names),
    hadColumns: document.hadColumns,
    isProven: isProven(document, parties),
    hasTwoTexts: agreements.length > 1,
    adviceOutcomes: readAdviceOutcomes(document),
    danglingReferences: readDanglingReferences(document),
    hasMisplacedData: readMisplacedData(document),
    garbledLines: readGarbledLines(document),
    nameSpellings: receiverName === null ? [] : nameSpellings(document, receiverName, names),
    draftMark: readDraftMark(raw),
    dateForms: mixedDateForms(
      Object.values(days).flatMap(({ printed }) => (printed === "" ? [] : [printed])),
    ),
    kboPrinted: readings.kbo.value === null ? null : readings.kbo.words,
    openBrackets: readOpenBrackets(document),
    hasTwoResidences: readTwoResidences(document),
    oldCriminalCode: readOldCriminalCode(document),
    otherKbos: readKbo(document, parties?.receiver ?? null).others,
    addressesInEdges: addressesInEdges(document),
    signedOn,
    renewal: renewalIn(days.endsOn.day.words),
    isBrusselsFilled: readings.municipalities.certainty === "guessed",
    saysOcmw: ["artikel 3", "artikel 6"].some((name) => {
      const article = sectionNamed(document, name);
      return article !== null && /OCMW(?:['’]s)?\b|ocmw ?@/.test(originalOf(document, article));
    }),
  };
}

function renewalIn(words: string): string | null {
  return /verleng/i.test(words) ? words.slice(0, 160) : null;
}

/** What a page's head or foot brings between the mailboxes. */
function addressesInEdges(document: ProtocolText): readonly string[] {
  const article = sectionNamed(document, "artikel 6");
  if (article === null) return [];
  const { from, to } = plainPlaces(document, article);
  const [first, last] = [document.at[from] ?? 0, document.at[to] ?? 0];
  const lines = document.aside.filter((one) => one.from >= first && one.from < last);
  return [
    ...new Set(
      lines.flatMap(({ words }) => findAddresses(words).found.map(({ address }) => address)),
    ),
  ];
}

/** Of "van Mesen, Wijtschate en Heuvelland": what begins with a capital and is no municipality. */
function unknownIn(introduced: string, names: MunicipalityNames): readonly string[] {
  const listed = /\b(?:van|gemeenten?|steden|stad)\s+(\p{Lu}.*)$/u.exec(introduced)?.[1] ?? "";
  return listed
    .split(/[,;()]|\ben\b|\bof\b/)
    .map((one) => one.trim())
    .filter((one) => /^\p{Lu}/u.test(one) && names.find(one).length === 0);
}

/** All postcodes of the municipalities, and of what they are part of today. */
function postcodesOf(names: readonly string[], places: PlaceFiles): readonly string[] {
  const nis = new Set(
    [
      ...places.municipalities.map(({ nis: code, name }) => ({ code, name })),
      ...places.mergers.map(({ new_nis, old_name }) => ({ code: new_nis, name: old_name })),
    ]
      .filter(({ name }) => names.includes(name))
      .map(({ code }) => code),
  );
  return places.places.filter((place) => nis.has(place.nis)).map(({ postcode }) => postcode);
}
