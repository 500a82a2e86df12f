import { canon } from "../import/canonical.ts";
import { knownSender } from "../import/known-sender.ts";
import { readKbo } from "../import/kbo-numbers.ts";
import { calmName } from "./calm-name.ts";
import { fromReading, type DraftContext } from "./context.ts";
import { differing, settled, type Proposal } from "./proposal.ts";
import { readSeat } from "./seat.ts";
import { draftWords } from "./wording.nl.ts";

/** The sender's facts, compared with those that every protocol prints. */
export function senderFacts({ text }: DraftContext): readonly Proposal[] {
  const { document, parties, read } = text;
  const party = parties?.sender ?? null;
  const kbo = readKbo(document, party).number;
  const mailbox = read.readings.senderDpoMailbox;
  return [
    compared("sender.name", parties?.sender.name ?? "", knownSender.name, "partijen"),
    compared("sender.kbo", kbo.value ?? kbo.words, knownSender.kbo, "partijen"),
    compared("sender.seat", readSeat(document, party) ?? "", knownSender.seat, "partijen"),
    compared(
      "sender.dpoMailbox",
      mailbox.certainty === "read" ? (mailbox.value ?? "") : mailbox.words,
      knownSender.dpo,
      "artikel 9",
    ),
  ];
}

function compared(path: string, found: string, known: string, article: string): Proposal {
  if (canon(found) === canon(known) && found.toLowerCase() === known.toLowerCase())
    return settled(path, known, article, found, differing(known, found, draftWords.reasons.sender));
  return {
    path,
    value: known,
    article,
    differs: differing(known, found, draftWords.reasons.sender),
    words: found,
    certainty: "guessed",
    question: draftWords.sender(path, found, known),
  };
}

/** The receiver's name, number, seat and contact. */
export function receiverFacts(context: DraftContext): readonly Proposal[] {
  const { document, parties, read, names } = context.text;
  const { receiverName } = read.readings;
  const name = fromReading("receiver.definedName", receiverName);
  const seat = readSeat(document, parties?.receiver ?? null);
  return [
    name,
    shownName(name, receiverName.value === null ? null : calmName(receiverName.value, names)),
    receiverKbo(context),
    fromReading("receiver.seat", {
      value: seat,
      words: seat ?? "",
      article: "partijen",
      certainty: seat === null ? "missing" : "read",
    }),
    settled("receiver.phone", null, "hele tekst"),
    contact(context),
  ];
}

function shownName(defined: Proposal, calm: string | null): Proposal {
  const path = "receiver.shownName";
  const printed = typeof defined.value === "string" ? defined.value : "";
  if (calm === null || calm === printed)
    return { ...defined, path, question: null, certainty: calm === null ? "missing" : "read" };
  return {
    ...defined,
    path,
    value: calm,
    differs: differing(calm, printed, draftWords.reasons.calmName),
    certainty: "guessed",
    question: draftWords.open("guessed", path, printed, calm),
  };
}

/** A number with wrong check digits counts as missing. */
function receiverKbo({ text }: DraftContext): Proposal {
  const { number, valid, mended } = readKbo(text.document, text.parties?.receiver ?? null);
  const path = "receiver.kbo";
  if (valid !== true) return fromReading(path, { ...number, value: null, certainty: "missing" });
  const reason = mended ? draftWords.reasons.kboMended : draftWords.reasons.kbo;
  return fromReading(path, number, differing(number.value, number.words, reason));
}

/** Does not propose an address that looks misread: a stranger must not receive a breach. */
function contact({ text }: DraftContext): Proposal {
  const path = "receiver.dpoMailbox";
  const reading = text.read.readings.receiverDpoMailbox;
  const address = reading.value;
  if (address === null) return fromReading(path, reading);
  const isDoubtful = text.outcome.warnings.some(
    ({ code, fact }) =>
      fact === "receiverDpoMailbox" && /^(?:address-slip|address-unusable)$/.test(code),
  );
  if (isDoubtful)
    return {
      ...fromReading(path, { ...reading, value: null, certainty: "guessed" }),
      differs: differing(null, reading.words, draftWords.reasons.misread(reading.words)),
      question: draftWords.misread(reading.words),
    };
  return addressFact(path, reading.words, { ...reading, value: address });
}

/** An address in the registry's form; open when the print had to be repaired. */
export function addressFact(
  path: string,
  printed: string,
  reading: Parameters<typeof fromReading>[1] & { readonly value: string },
): Proposal {
  const value = reading.value.toLowerCase();
  const isSame = value === printed;
  const certainty = reading.certainty === "read" && !isSame ? "repaired" : reading.certainty;
  return fromReading(
    path,
    { ...reading, value, certainty },
    differing(value, printed, draftWords.reasons.address),
  );
}
