import { isRecord } from "../core/base/is-record.ts";
import type { Person } from "../core/base/person.ts";
import type { BodyFormat, ComposeType, ItemAttachment, Recipient } from "./compose-item.ts";
import { fromBase64 } from "./from-base64.ts";

/*
 * Checks the answers of Office.js. Each function gives undefined for an answer of the wrong shape,
 * so that a wrong answer is never taken for an empty one.
 */

export function readNothing(): null {
  return null;
}

export function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A text, or null for nothing and an empty text; undefined for anything else. */
export function readTextOrNone(value: unknown): { readonly text: string | null } | undefined {
  if (value === undefined || value === null || value === "") return { text: null };
  const text = readText(value);
  return text === undefined ? undefined : { text };
}

export function readRecipientList(value: unknown): readonly Recipient[] | undefined {
  return readEach(value, (entry) =>
    isRecord(entry) && typeof entry.emailAddress === "string"
      ? {
          address: entry.emailAddress,
          name: readText(entry.displayName) ?? "",
          isList: entry.recipientType === "distributionList",
        }
      : undefined,
  );
}

export function readPerson(value: unknown): Person | undefined {
  return isRecord(value) && typeof value.emailAddress === "string"
    ? { address: value.emailAddress, name: readText(value.displayName) ?? "" }
    : undefined;
}

const attachmentKinds: readonly ItemAttachment["kind"][] = ["file", "item", "cloud"];

export function readAttachments(value: unknown): readonly ItemAttachment[] | undefined {
  return readEach(value, (entry) => {
    if (!isRecord(entry)) return undefined;
    const { id, name, isInline, attachmentType } = entry;
    const kind = attachmentKinds.find((known) => known === attachmentType);
    return typeof id === "string" && typeof name === "string" && kind !== undefined
      ? { id, name, kind, inline: isInline === true }
      : undefined;
  });
}

/** Accepts base64 only: a cloud link or an item has no bytes to compare. */
export function readBytes(value: unknown): Uint8Array | undefined {
  if (!isRecord(value) || value.format !== "base64" || typeof value.content !== "string")
    return undefined;
  return fromBase64(value.content);
}

const composeTypes: Readonly<Record<string, ComposeType>> = {
  newMail: "new-mail",
  reply: "reply",
  forward: "forward",
};

export function readComposeType(value: unknown): ComposeType | undefined {
  return isRecord(value) && typeof value.composeType === "string"
    ? composeTypes[value.composeType]
    : undefined;
}

export function readBodyFormat(value: unknown): BodyFormat | undefined {
  return value === "html" || value === "text" ? value : undefined;
}

/**
 * A value of the session data. Null for an absent key, for which some Outlooks report success
 * without a value or with an empty set (#5353, #5951). We write neither.
 */
export function readSessionValue(value: unknown): { readonly text: string | null } | undefined {
  if (value === undefined || value === null || value === "" || value === "{}")
    return { text: null };
  return typeof value === "string" ? { text: value } : undefined;
}

/** The context of the pane: null when Outlook answers with nothing or an empty text. */
export function readContext(value: unknown): { readonly context: string | null } | undefined {
  if (value === undefined || value === null || value === "") return { context: null };
  return typeof value === "string" ? { context: value } : undefined;
}

function readEach<T>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const all = value.map(read);
  return all.includes(undefined) ? undefined : (all as readonly T[]);
}
