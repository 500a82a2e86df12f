import type { ClientPart, Finding, Where } from "../finding.ts";
import type { Hash } from "../recognise/printer.ts";
import { nameParts } from "../recognise/fingerprint-keys.ts";
import { foldForComparing } from "../../core/base/fold.ts";
import { wordCharacters } from "../../core/base/word-characters.ts";
import { readHtml } from "../recognise/html-text.ts";
import { findNationalNumber } from "../../core/client/national-number.ts";
import { holdsGeneratedPassword } from "../../core/password/password-in-text.ts";
import { createRecogniser, type Recognised } from "../recognise/recognise.ts";
import type { ListedAttachment, Read, SentMessage, SentWords } from "../facts/sent-message.ts";
import type { Person } from "../../core/base/person.ts";
import { everybodyIn } from "./recipients.ts";

const nothingRecognised: Recognised = { parts: [], everydayName: false, password: false };

/** A text of the mail to look at. */
export interface Piece {
  readonly place: Where;
  readonly text: string;
  /** Web addresses hold long codes, which only look like passwords. */
  readonly isLink: boolean;
}

/** The names of attachments, as pieces to look at. A picture inside the text is named too. */
function lookAtNames(attachments: Read<readonly ListedAttachment[]>): readonly Piece[] {
  return (attachments ?? []).map(({ name }) => ({
    place: "attachments" as const,
    text: name,
    isLink: false,
  }));
}

/** The texts of subject and body, including the addresses of links. */
export function lookAtWords({ subject, text, html }: SentWords): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (place: Where, piece: Read<string>, isLink = false): void => {
    if (piece) pieces.push({ place, text: piece, isLink });
  };
  add("subject", subject);
  add("text", text);
  if (html !== null) {
    const seen = readHtml(html);
    add("text", seen.text);
    add("text", seen.links, true);
  }
  return pieces;
}

/**
 * The client's data, a password or a rijksregisternummer in subject or body. Without fingerprints (a
 * draft that was opened again) the client's data and an agreed password cannot be recognised.
 */
export function wordFindings(
  { seal, words, recipients, attachments }: Extract<SentMessage, { kind: "sealed" }>,
  sender: Person | null,
  hash: Hash,
): readonly Finding[] {
  const people: readonly Person[] = [
    ...(sender === null ? [] : [sender]),
    ...everybodyIn(recipients),
  ];
  const recognise =
    seal.fingerprints === null
      ? () => nothingRecognised
      : createRecogniser(seal.fingerprints, people.map(ownParts), hash);

  const pieces = [...lookAtWords(words), ...lookAtNames(attachments)].map((piece) => ({
    ...piece,
    ...recognise(piece.text),
  }));
  const what = new Set(([] as ClientPart[]).concat(...pieces.map(({ parts }) => parts)));
  const everydayOnly = what.size === 0 ? placesOf(pieces, ({ everydayName }) => everydayName) : [];
  return [
    {
      kind: "password-in-text" as const,
      where: placesOf(
        pieces,
        ({ password, isLink, text }) => password || (!isLink && holdsGeneratedPassword(text)),
      ),
    },
    { kind: "national-number" as const, where: placesOf(pieces, holdsNationalNumber) },
    { kind: "birth-date" as const, where: placesOf(pieces, holdsDateOfBirth) },
    {
      kind: "client-in-text" as const,
      what: [...what],
      where: placesOf(pieces, ({ parts }) => parts.length > 0),
    },
    { kind: "everyday-name" as const, where: everydayOnly },
  ].filter(({ where }) => where.length > 0);
}

/** Where the pieces stand that hold something, each place once. */
export function placesOf<P extends Piece>(
  pieces: readonly P[],
  holds: (piece: P) => boolean,
): readonly Where[] {
  return [...new Set(pieces.filter(holds).map(({ place }) => place))];
}

/** The beginnings of the months in Dutch, French and English, folded. */
const month =
  "(?:jan|feb|fev|maa|mrt|mars|march|apr|avr|mei|mai|may|jun|jui|jul|aug|aou|sep|okt|oct|nov|dec)";
const birthWord = "(?:geb|geboren|geboortedatum|geboortejaar|nee? le|born|dob)";

/** A word or sign of birth before a day or a year: "geboren op 7 maart", "°7/3/1985", "geb. 1985". */
const birth = new RegExp(
  `(?:(?:^|[^${wordCharacters}])${birthWord}[ .:]{0,3}(?:(?:op|in|le|on) )?|(?:^|[^a-z])° ?)` +
    `(?:\\d{1,2}[./ -]{1,3}(?:\\d{1,2}(?!\\d)|${month})|(?:19|20)\\d\\d(?!\\d))`,
);

/** The protocols let two data items pass, and this is none of them (article 3). */
function holdsDateOfBirth({ text, isLink }: Piece): boolean {
  return !isLink && birth.test(foldForComparing(text));
}

export function holdsNationalNumber({ text }: Piece): boolean {
  return findNationalNumber(foldForComparing(text)) !== undefined;
}

/**
 * The parts of a person's own name, in either order, and of the name in the address. Where Outlook tells
 * no name but the address, an address that writes both as one (ingedekimpe) is cut everywhere.
 */
function ownParts({ name, address }: Person): readonly string[] {
  const local = foldForComparing(address.split("@")[0] ?? "");
  const isNamed = name.trim() !== "" && !name.includes("@");
  return [...nameParts(`${name} ${name}`), ...nameParts(local), ...(isNamed ? [] : halves(local))];
}

/** What may be the first name or the name if an address writes both as one: ingedekimpe. */
function halves(local: string): readonly string[] {
  const all: string[] = [];
  if (/^[a-z]+$/.test(local))
    for (let length = 3; length <= local.length - 4; length += 1)
      all.push(local.slice(0, length), local.slice(-length));
  return all;
}
