import type { ClientPart, Finding, Where } from "./finding.ts";
import type { Hash } from "./printer.ts";
import { nameParts } from "./fingerprint-keys.ts";
import { fold } from "./fold.ts";
import { readHtml } from "./html-text.ts";
import { findNationalNumber } from "./national-number.ts";
import { holdsGeneratedPassword } from "./password-in-text.ts";
import { createRecogniser } from "./recognise.ts";
import type { Person, SentMessage, SentWords } from "./sent-message.ts";

interface Piece {
  readonly place: Where;
  readonly text: string;
  /** Web addresses hold long codes, which only look like a password. */
  readonly isLink: boolean;
}

/** What can be read of subject and body, also where links lead. Each text once. */
export function lookAtWords({ subject, text, html }: SentWords): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (place: Where, piece: string, isLink = false): void => {
    if (piece !== "") pieces.push({ place, text: piece, isLink });
  };
  if (subject.kind === "read") add("subject", subject.value);
  if (text.kind === "read") add("text", text.value);
  if (html.kind === "read") {
    const seen = readHtml(html.value);
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
  { seal, words, recipients }: Extract<SentMessage, { kind: "sealed" }>,
  sender: Person | null,
  hash: Hash,
): readonly Finding[] {
  const people: Person[] = sender === null ? [] : [sender];
  for (const field of [recipients.to, recipients.cc, recipients.bcc])
    if (field.kind === "read") people.push(...field.value);
  const recognise =
    seal.fingerprints === null
      ? null
      : createRecogniser(seal.fingerprints, people.map(ownParts), hash);

  const parts: ClientPart[] = [];
  const clientIn: Where[] = [];
  const passwordIn: Where[] = [];
  const numberIn: Where[] = [];
  for (const { place, text, isLink } of lookAtWords(words)) {
    const found = recognise?.(text) ?? { parts: [], password: false };
    for (const part of found.parts) addOnce(parts, part);
    if (found.parts.length > 0) addOnce(clientIn, place);
    if (found.password || (!isLink && holdsGeneratedPassword(text))) addOnce(passwordIn, place);
    if (findNationalNumber(text) !== undefined) addOnce(numberIn, place);
  }
  const findings: Finding[] = [];
  if (passwordIn.length > 0) findings.push({ kind: "password-in-text", where: passwordIn });
  if (numberIn.length > 0) findings.push({ kind: "national-number", where: numberIn });
  if (parts.length > 0) findings.push({ kind: "client-in-text", what: parts, where: clientIn });
  return findings;
}

/** The parts of somebody's own name, in either order, and of the name in the address. */
function ownParts({ name, address }: Person): readonly string[] {
  const local = fold(address.split("@")[0] ?? "");
  return [...nameParts(`${name} ${name}`), ...nameParts(local), ...halves(local)];
}

/** What may be the first name or the name where an address writes both on end: ingedekimpe. */
function halves(local: string): readonly string[] {
  const all: string[] = [];
  if (/^[a-z]+$/.test(local))
    for (let length = 3; length <= local.length - 4; length += 1)
      all.push(local.slice(0, length), local.slice(-length));
  return all;
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}
