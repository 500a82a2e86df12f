import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  sectionNamed,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { findAddresses, type BrokenAddress, type FoundAddress } from "./mail-addresses.ts";
import { knownSender } from "./known-sender.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import { folded } from "./plain-text.ts";

export interface ReadAddress extends FoundAddress {
  readonly article: string;
  readonly words: string;
  /** It stands beside what the head of a page says. */
  readonly inLetterhead: boolean;
}

export interface Mailboxes {
  readonly addresses: readonly ReadAddress[];
  /** Those of Opgroeien regie itself: nothing is shared with them. */
  readonly ofSender: readonly string[];
  readonly broken: readonly BrokenAddress[];
  readonly for: Readonly<Record<string, readonly string[]>>;
  /** They were not found where article 6 announces them. */
  readonly guessed: boolean;
}

/** Where the data go (article 6), each with the municipalities that the text gives it. */
export function readMailboxes(document: ProtocolText, names: MunicipalityNames): Mailboxes {
  const article = sectionNamed(document, "artikel 6");
  const whole: TextSpan = article ?? { start: 0, end: document.canonical.text.length };
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
    const others = once.filter(({ address }) => !isSenders(address));
    const where = articleAt(document, region.start) || "artikel 6";
    return {
      addresses: others.map((one) => ({
        ...one,
        article: where,
        words: folded(text.slice(one.from, one.to)),
        inLetterhead: isInLetterhead(text, one),
      })),
      ofSender: once.flatMap(({ address }) => (isSenders(address) ? [address] : [])),
      broken,
      for: labels(text, found, names),
      guessed,
    };
  }
  return { addresses: [], ofSender: [], broken: [], for: {}, guessed: false };
}

const isSenders = (address: string): boolean => /@(?:[a-z-]+\.)*opgroeien\.be$/i.test(address);

/** The line around it has a telephone number, a site, a seat or a page, as the head of a page has. */
function isInLetterhead(text: string, { from, to }: Pick<FoundAddress, "from" | "to">): boolean {
  const start = text.lastIndexOf("\n", from) + 1;
  const end = text.indexOf("\n", to);
  const line = text.slice(
    Math.max(start, from - 120),
    end < 0 ? to + 120 : Math.min(end, to + 120),
  );
  return /www\.|\btel\b|\bT\s*[:.]|\b[1-9]\d{3}\s+\p{Lu}|\bpagina\b|\bKBO\b/u.test(line);
}

const announcements = ["naar", "naar de", "naar het"]
  .flatMap((to) =>
    ["volgende", "volgend", ""].flatMap((next) =>
      ["mailadres", "e-mailadres", "mailbox", "adres"].map((what) => `${to} ${next} ${what}`),
    ),
  )
  .concat(["volgende e-mailadres", "volgend e-mailadres", "volgende mailbox", "volgende adres"]);

/** From "naar volgende mailadres" up to what the receiver promises. */
function announcedRegion(document: ProtocolText, within: TextSpan): TextSpan | null {
  const start =
    findPhrase(document, announcements, within) ??
    findPhrase(document, ["mailadres", "e-mailadres", "mailbox"], within);
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
  const before = found.map(({ from }, place) =>
    between(text, found[place - 1]?.to ?? Math.max(0, from - 400), from),
  );
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
  const column = inColumns(before[0] ?? "", given);
  const result: Record<string, readonly string[]> = {};
  found.forEach(({ address }, place) => {
    const own = (column ?? given)[place] ?? [];
    if (own.length > 0) result[address] = [...new Set([...(result[address] ?? []), ...own])];
  });
  return result;
}

/** A table that was read column by column: each name on a line of its own, then the addresses. */
function inColumns(
  before: string,
  [first = [], ...others]: readonly (readonly string[])[],
): readonly (readonly string[])[] | null {
  const isAlone = first.every((name) =>
    before.split("\n").some((line) => folded(line).toLowerCase() === name.toLowerCase()),
  );
  const isPaired =
    first.length === others.length + 1 && others.every((names) => names.length === 0);
  return isPaired && isAlone && first.length > 1 ? first.map((name) => [name]) : null;
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
    one: {
      ...one,
      article: "artikel 9",
      words: folded(text.slice(one.from, one.to)),
      inLetterhead: isInLetterhead(text, one),
    },
    label: text.slice(found[place - 1]?.to ?? 0, one.from).replace(/\s/g, ""),
  }));
  const isSender = ({ one, label }: (typeof read)[number]): boolean =>
    /opgroeien(?:regie)?[^a-z]*$/i.test(label) || isSenders(one.address);
  const ofSender = read.filter(isSender);
  const others = read.filter((one) => !isSender(one));
  const isKnown = ({ one }: (typeof read)[number]): boolean => one.address === knownSender.dpo;
  const ownLine = ({ one }: (typeof read)[number]): boolean => !one.inLetterhead;
  return {
    sender: (ofSender.find(isKnown) ?? ofSender.find(ownLine) ?? ofSender[0])?.one ?? null,
    receiver: (others.find(ownLine) ?? others[0])?.one ?? null,
    broken,
  };
}
