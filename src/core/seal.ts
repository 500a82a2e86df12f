import { fail, ok, type Result } from "./result.ts";

/**
 * What the pane leaves on the message, so that what is sent can be compared with what was prepared.
 *
 * Holds nothing about the client and no password. Written to the compose window's session data
 * alone: it dies with the window and never travels with the mail.
 */
export interface Seal {
  readonly version: 1;
  /** `preparing` from before the first change until everything was read back, and while undoing. */
  readonly state: "preparing" | "prepared";
  readonly kind: "referral";
  readonly protocol: string;
  readonly reference: string;
  /** Brussels day on which the mail was prepared, as 2026-11-21. */
  readonly preparedOn: string;
  /** Exactly the mailboxes that To must hold; Cc and Bcc must be empty. */
  readonly recipients: readonly string[];
  readonly attachment: { readonly name: string; readonly sha256: string };
  readonly passwordHandedOver: boolean;
}

/** The key in session data. */
export const sealKey = "doorverwijzing-ocmw.seal";

const knownFields = [
  "version",
  "state",
  "kind",
  "protocol",
  "reference",
  "preparedOn",
  "recipients",
  "attachment",
  "passwordHandedOver",
];

export function writeSeal(seal: Seal): string {
  return JSON.stringify(seal);
}

/**
 * Reads a seal strictly: an unknown version, a missing or an extra field makes it unreadable.
 *
 * An unreadable seal is not an absent one: somebody prepared this message, and nobody can tell how.
 */
export function parseSeal(text: string): Result<Seal, { readonly kind: "seal-unreadable" }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ kind: "seal-unreadable" });
  }
  return isSeal(value) ? ok(value) : fail({ kind: "seal-unreadable" });
}

/** Two seals that say the same, whatever the order of their fields. */
export function sameSeal(one: Seal, other: Seal): boolean {
  return writeSeal(inOrder(one)) === writeSeal(inOrder(other));
}

function inOrder(seal: Seal): Seal {
  const { version, state, kind, protocol, reference, preparedOn } = seal;
  const { recipients, attachment, passwordHandedOver } = seal;
  const { name, sha256 } = attachment;
  return {
    version,
    state,
    kind,
    protocol,
    reference,
    preparedOn,
    recipients,
    attachment: { name, sha256 },
    passwordHandedOver,
  };
}

function isSeal(value: unknown): value is Seal {
  if (!isRecord(value) || !hasExactly(value, knownFields)) return false;
  const { version, state, kind, protocol, reference, preparedOn } = value;
  const { recipients, attachment, passwordHandedOver } = value;
  return (
    version === 1 &&
    (state === "preparing" || state === "prepared") &&
    kind === "referral" &&
    isFilled(protocol) &&
    isFilled(reference) &&
    isFilled(preparedOn) &&
    /^\d{4}-\d{2}-\d{2}$/.test(preparedOn) &&
    Array.isArray(recipients) &&
    recipients.length > 0 &&
    recipients.every(isFilled) &&
    isRecord(attachment) &&
    hasExactly(attachment, ["name", "sha256"]) &&
    isFilled(attachment.name) &&
    isFilled(attachment.sha256) &&
    /^[0-9a-f]{64}$/.test(attachment.sha256) &&
    typeof passwordHandedOver === "boolean"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasExactly(value: Record<string, unknown>, fields: readonly string[]): boolean {
  const present = Object.keys(value);
  return present.length === fields.length && fields.every((field) => field in value);
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
