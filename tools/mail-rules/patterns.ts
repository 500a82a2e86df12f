import type { MailKind } from "../../src/core/base/mail-kind.ts";
import { mailText } from "../../src/core/mail/message.ts";
import { archiveName } from "../../src/core/mail/our-marks.ts";
import type { Reference } from "../../src/core/mail/reference.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";

/*
 * Patterns of Exchange Online, with what its page on regular expressions documents and no more:
 * literals, ^ $ | ( ) \ and \w (a letter or a decimal digit). Brackets, counts and look-ahead are not
 * on that page. Patterns are not case-sensitive ("Use mail flow rules to route email based on a list
 * of words, phrases, or patterns").
 * Source: learn.microsoft.com/exchange/mail-flow-best-practices/regular-expressions-usage-transport-rules.
 */

const four = "\\w\\w\\w\\w";
const referencePattern = `KG-${four}-${four}`;

const mailKinds: Readonly<Record<MailKind, true>> = {
  referral: true,
  correction: true,
  resend: true,
  test: true,
  withdrawal: true,
  "reply-correct": true,
  "reply-changed": true,
  "reply-erased": true,
};

/** Stands for any reference; only its place in a text matters. */
const anyReference = "KG-2222-2222" as Reference;

function literal(text: string): string {
  return text.replace(/[\\^$.|*+?()[\]{}]/g, "\\$&");
}

/** A text of ours up to and including its reference, as a pattern. */
function upToReference(text: string): string {
  const [before = ""] = text.split(anyReference);
  return literal(before) + referencePattern;
}

/**
 * The name of our attachment, wherever it stands in a name: "Kopie van doorverwijzing-KG-….zip" and
 * "doorverwijzing-KG-… (1).zip" too. Wider than `resemblesOurAttachment` on purpose: what is held is looked at.
 */
export const attachmentPattern = upToReference(archiveName(anyReference));

/** The beginning of the subject of every kind of mail that the pane makes. */
export function subjectPatterns(protocol: Protocol): readonly string[] {
  const patterns = (Object.keys(mailKinds) as MailKind[]).map((kind) => {
    const { subject } = mailText(protocol, anyReference, { kind, follows: anyReference });
    return `^${upToReference(subject)}`;
  });
  return [...new Set(patterns)];
}

/** Patterns of exactly these addresses, one for each domain, in the order of the domains' first. */
export function addressPatterns(addresses: readonly string[]): readonly string[] {
  const locals = new Map<string, string[]>();
  for (const address of addresses) {
    const at = address.lastIndexOf("@");
    const domain = address.slice(at + 1);
    locals.set(domain, [...(locals.get(domain) ?? []), literal(address.slice(0, at))]);
  }
  return [...locals].flatMap(([domain, names]) =>
    inLengths(names).map((part) => `^${either(part)}@${literal(domain)}$`),
  );
}

/**
 * Exchange has a longest pattern that Microsoft gives no number for; ours stay below 128 characters,
 * unless a single address is longer.
 */
const mostNames = 80;

function inLengths(names: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (const name of names) {
    const last = parts.at(-1);
    if (last !== undefined && either([...last, name]).length <= mostNames) last.push(name);
    else parts.push([name]);
  }
  return parts;
}

function either(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives.join("") : `(${alternatives.join("|")})`;
}

/** An address whose domain begins with one of these characters. */
export function domainPattern(characters: readonly string[]): string {
  return `@${either(characters)}`;
}
