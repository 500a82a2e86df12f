import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  sectionNamed,
  type ProtocolText,
  type Span,
} from "./document.ts";
import { findAddresses, type BrokenAddress, type FoundAddress } from "./mail-addresses.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import { folded } from "./plain-text.ts";

export interface ReadAddress extends FoundAddress {
  readonly article: string;
  readonly words: string;
}

export interface Mailboxes {
  readonly addresses: readonly ReadAddress[];
  readonly broken: readonly BrokenAddress[];
  readonly for: Readonly<Record<string, readonly string[]>>;
  /** They were not found where article 6 announces them. */
  readonly guessed: boolean;
}

/** Where the data go (article 6), each with the municipalities that the text gives it. */
export function readMailboxes(document: ProtocolText, names: MunicipalityNames): Mailboxes {
  const article = sectionNamed(document, "artikel 6");
  const whole: Span = article ?? { start: 0, end: document.canonical.text.length };
  const announced = announcedRegion(document, whole);
  for (const [region, guessed] of [
    [announced, article === null],
    [article, true],
  ] as const) {
    if (region === null) continue;
    const text = originalOf(document, region);
    const { found, broken } = findAddresses(text);
    if (found.length === 0 && broken.length === 0) continue;
    const seen = new Set<string>();
    const once = found.filter(
      ({ address }) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()),
    );
    const where = articleAt(document, region.start) || "artikel 6";
    return {
      addresses: once.map((one) => ({
        ...one,
        article: where,
        words: folded(text.slice(one.from, one.to)),
      })),
      broken,
      for: labels(text, found, names),
      guessed,
    };
  }
  return { addresses: [], broken: [], for: {}, guessed: false };
}

/** From "naar volgende mailadres" up to what the receiver promises. */
function announcedRegion(document: ProtocolText, within: Span): Span | null {
  const start = findPhrase(
    document,
    [
      "naar volgende mailadres",
      "naar volgend mailadres",
      "naar de volgende mailadres",
      "naar het volgende mailadres",
      "naar het mailadres",
      "volgende e-mailadres",
      "volgend e-mailadres",
      "volgende mailbox",
      "volgende adres",
      "mailadres",
      "e-mailadres",
    ],
    within,
  );
  if (start === null) return null;
  const end = findPhrase(
    document,
    [
      "heeft een veiligheidsbeleid",
      "veiligheidsbeleid met",
      "heeft een functionaris",
      "de bekomen en verwerkte",
      "moet kunnen aantonen",
    ],
    { start: start.end, end: within.end },
  );
  const plural = /^(?:sen|en)\b/.exec(following(document, start.end, 4))?.[0] ?? "";
  return { start: start.end + canon(plural).length, end: end?.start ?? within.end };
}

/** Labels stand before an address ("voor Kruibeke: x@…") or after it ("x@… (Kruibeke)"). */
function labels(
  text: string,
  found: readonly FoundAddress[],
  names: MunicipalityNames,
): Readonly<Record<string, readonly string[]>> {
  const before = found.map(({ from }, place) => between(text, found[place - 1]?.to ?? 0, from));
  const last = found.at(-1)?.to ?? 0;
  const tail =
    /^[^\n]*(?:\n(?![\s]*(?:-|\n))[^\n]*)?/.exec(text.slice(last, last + 160))?.[0] ?? "";
  const after = found.map(({ to }, place) =>
    between(text, to, found[place + 1]?.from ?? last + tail.length),
  );
  const leads =
    /:\s*$|\|\s*$|-\s*$/.test(before[0] ?? "") || names.find(before[0] ?? "").length > 0;
  const given = (leads && names.find(before[0] ?? "").length > 0 ? before : after).map((part) =>
    eachOnce(names.find(part)),
  );
  const result: Record<string, readonly string[]> = {};
  found.forEach(({ address }, place) => {
    const own = given[place] ?? [];
    if (own.length > 0) result[address] = [...new Set([...(result[address] ?? []), ...own])];
  });
  return result;
}

function between(text: string, from: number, to: number): string {
  return text.slice(from, Math.max(from, to));
}

/** The addresses to tell a breach to (article 9), by whose they are. */
export function readContacts(document: ProtocolText): {
  readonly sender: ReadAddress | null;
  readonly receiver: ReadAddress | null;
  readonly broken: readonly BrokenAddress[];
} {
  const article = sectionNamed(document, "artikel 9");
  const phrase = findPhrase(
    document,
    [
      "contacten hiervoor zijn",
      "contacten hiervoor",
      "contactpunten",
      "contactpersonen hiervoor",
      "contactgegevens hiervoor",
    ],
    article ?? undefined,
  );
  const end =
    sectionNamed(document, "artikel 10")?.start ?? article?.end ?? document.canonical.text.length;
  const region = phrase !== null ? { start: phrase.end, end: Math.max(end, phrase.end) } : article;
  if (region === null) return { sender: null, receiver: null, broken: [] };
  const text = originalOf(document, region);
  const { found, broken } = findAddresses(text);
  const read = found.map((one, place) => ({
    one: { ...one, article: "artikel 9", words: folded(text.slice(one.from, one.to)) },
    label: text.slice(found[place - 1]?.to ?? 0, one.from).replace(/\s/g, ""),
  }));
  const isSender = ({ one, label }: (typeof read)[number]): boolean =>
    /opgroeien(?:regie)?[^a-z]*$/i.test(label) ||
    /@(?:[a-z-]+\.)*opgroeien\.be$/i.test(one.address);
  return {
    sender: read.find(isSender)?.one ?? null,
    receiver: read.find((one) => !isSender(one))?.one ?? null,
    broken,
  };
}
