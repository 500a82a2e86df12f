/** What importing the text of a protocol gives. Printed by `import FILE --json` as it stands. */

export type NamedReceiverKind =
  | "ocmw"
  | "sociale-dienst"
  | "sociaal-huis"
  | "lokaal-bestuur"
  | "welzijnsvereniging"
  | "zorgbedrijf"
  | "caw";

/** Days are ISO, KBO numbers 0000.000.000. What is absent or unusable is null, or an empty list. */
export interface Facts {
  /** As the text defines it after "hierna". */
  readonly receiverName: string | null;
  readonly receiverKind: NamedReceiverKind | null;
  readonly municipalities: readonly string[];
  readonly team: string | null;
  readonly kbo: string | null;
  readonly kboValid: boolean | null;
  readonly seatPostcode: string | null;
  readonly signedOn: string | null;
  readonly inForceFrom: string | null;
  /** The last day, where the text sets one. */
  readonly endsOn: string | null;
  readonly cooperationAgreementOn: string | null;
  readonly noticeMonths: number | null;
  /** As printed, but for white space, "[at]" and escapes. */
  readonly mailboxes: readonly string[];
  /** The municipalities that a mailbox is for, where the text says so. */
  readonly mailboxFor: Readonly<Record<string, readonly string[]>>;
  readonly senderDpoMailbox: string | null;
  readonly receiverDpoMailbox: string | null;
  readonly dpoAdviceSenderOn: string | null;
  readonly dpoAdviceReceiverOn: string | null;
  /** Article 3 lists what the client must be told. */
  readonly informationDutyPresent: boolean;
  /** The text asks for "uitdrukkelijke toestemming". */
  readonly explicitConsentPresent: boolean;
}

export type FactName = keyof Facts;

/**
 * - `read`: it stands there so.
 * - `repaired`: white space, signs or digits that a scan confuses were undone.
 * - `guessed`: it follows from something else in the text.
 * - `missing`: it was not found, or cannot be used.
 */
export type ReadingCertainty = "read" | "repaired" | "guessed" | "missing";

export interface Evidence {
  /** White space folded; "" where nothing was found. */
  readonly words: string;
  /** "titel", "partijen", "overweging C", "artikel 6", "slot"; "" where it is unknown. */
  readonly article: string;
  readonly certainty: ReadingCertainty;
}

/** A stretch of the file, in UTF-16 code units of its text. The end does not count. */
export interface FilePlace {
  readonly from: number;
  readonly to: number;
}

/** With where the words stand in the file as it was given; empty where they were not found again. */
interface PlacedEvidence extends Evidence {
  readonly places: readonly FilePlace[];
}

export interface Warning {
  readonly code: string;
  readonly fact: FactName | "text";
  readonly sentence: string;
}

export interface Rejection {
  readonly code: string;
  readonly sentence: string;
}

export interface ImportOutcome {
  readonly facts: Facts;
  readonly evidence: Readonly<Record<FactName, PlacedEvidence>>;
  /** What a person must look at before the facts can be trusted. */
  readonly warnings: readonly Warning[];
  /** What is worth knowing and changes no fact: leftovers of the template, matters of form. */
  readonly notes: readonly Warning[];
  readonly rejected: Rejection | null;
}

/** One fact with where it comes from, as the readers give it. */
export interface FactReading<T> extends Evidence {
  readonly value: T;
}

export function missing<T>(value: T, article = ""): FactReading<T> {
  return { value, words: "", article, certainty: "missing" };
}
