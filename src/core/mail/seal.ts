import type { MailKind } from "../base/mail-kind.ts";
import { isRecord } from "../base/is-record.ts";

/**
 * What the pane leaves on the message, so that what is sent can be compared with what was prepared.
 *
 * It lives twice: in the compose window's session data, whole; and in the message's custom
 * properties without fingerprints, for a draft that is closed and opened again. Neither travels with
 * the mail. The format is written down in docs/seal.md.
 */
export interface Seal {
  readonly version: 6;
  /** `preparing` from before the first change until everything was read back, and while undoing. */
  readonly state: "preparing" | "prepared";
  readonly kind: MailKind;
  readonly protocol: string;
  readonly reference: string;
  /** The reference of the referral that this mail follows; null when it follows none. */
  readonly follows: string | null;
  /** Brussels day on which the mail was prepared, as 2026-11-21. */
  readonly preparedOn: string;
  /** Exactly the mailboxes that To must hold; Bcc must be empty. */
  readonly recipients: readonly string[];
  /** Exactly the addresses that Cc must hold; none for a mail with a client's data. */
  readonly copies: readonly string[];
  /** Null for a mail that carries none. */
  readonly attachment: { readonly name: string; readonly sha256: string } | null;
  readonly passwordHandedOver: boolean;
  /** The address from which it was to be sent; null where Outlook did not tell, and in custom properties. */
  readonly sender: string | null;
  /** Null in custom properties, which outlive the compose window, and of a mail without a client. */
  readonly fingerprints: Fingerprints | null;
}

/**
 * Salted, truncated hashes of the client's data, by which the guard recognises them in a text.
 *
 * Pseudonymous, not secret: who holds the salt can guess names and numbers. So they live in session
 * data alone. Each is 40 bits, ten hexadecimal digits; see fingerprint.ts for what is hashed.
 */
export interface Fingerprints {
  /** Sixteen random bytes, in hexadecimal digits; another for each preparing. */
  readonly salt: string;
  /** Parts of the name that count wherever they stand as a word. */
  readonly names: readonly string[];
  /** Parts of the name that our own text also holds: they count beside another part only. */
  readonly weakNames: readonly string[];
  /** Parts of the name that are words of any mail too: alone, they may be about something else. */
  readonly everydayNames: readonly string[];
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly string[];
  /** Null for a generated password, which is recognised by its shape. */
  readonly password: PasswordFingerprint | null;
}

/** What is kept of an agreed password: so little that nobody can guess it from that. */
export interface PasswordFingerprint {
  /** How many characters `passwordKey` leaves of it. */
  readonly length: number;
  /** Fifteen bits of its hash, as a number. */
  readonly bits: number;
}

/** The key in session data and in custom properties. */
export const sealKey = "doorverwijzing-ocmw.seal";

export function writeSeal(seal: Seal): string {
  return JSON.stringify(seal);
}

/** The seal as custom properties may hold it: without what only this compose window may know. */
export function asDraftCopy(seal: Seal): Seal {
  return { ...seal, sender: null, fingerprints: null };
}

/**
 * Reads a seal strictly: an unknown version, a missing or an extra field makes it unreadable, which
 * is null.
 *
 * An unreadable seal is not an absent one: somebody prepared this message, and nobody can tell how.
 */
export function parseSeal(text: string): Seal | null {
  try {
    const value: unknown = JSON.parse(text);
    return isSeal(value) ? value : null;
  } catch {
    return null;
  }
}

/** Two seals that say the same, whatever the order of their fields. */
export function sameSeal(one: Seal, other: Seal): boolean {
  return inOrder(one) === inOrder(other);
}

/** As JSON with the fields of every object in alphabetical order. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((field) => `"${field}":${inOrder(value[field])}`).join()}}`;
}

type Check = (value: unknown) => boolean;

const is =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

const filled = matching(/[^]/);

const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check);

const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Exactly these fields, each as it must be. */
const record =
  <Field extends string>(fields: Readonly<Record<Field, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(fields).length &&
    (Object.keys(fields) as Field[]).every((field) => fields[field](value[field]));

const countBelow =
  (limit: number): Check =>
  (value) =>
    typeof value === "number" && value >= 0 && value < limit && value % 1 === 0;

const hashes = listOf(matching(/^[0-9a-f]{10}$/));

const checkSeal = record({
  version: is(6),
  state: is("preparing", "prepared"),
  kind: is(
    "referral",
    "correction",
    "resend",
    "test",
    "withdrawal",
    "reply-correct",
    "reply-changed",
    "reply-erased",
  ),
  protocol: filled,
  reference: filled,
  follows: nullOr(filled),
  preparedOn: matching(/^\d{4}-\d{2}-\d{2}$/),
  recipients: listOf(filled, 1),
  copies: listOf(filled),
  attachment: nullOr(record({ name: filled, sha256: matching(/^[0-9a-f]{64}$/) })),
  passwordHandedOver: is(true, false),
  sender: nullOr(filled),
  fingerprints: nullOr(
    record({
      salt: matching(/^[0-9a-f]{32}$/),
      names: hashes,
      weakNames: hashes,
      everydayNames: hashes,
      telephones: hashes,
      emails: hashes,
      addresses: hashes,
      password: nullOr(
        record({
          length: countBelow(100),
          bits: countBelow(32768),
        }),
      ),
    }),
  ),
});

function isSeal(value: unknown): value is Seal {
  return checkSeal(value);
}
