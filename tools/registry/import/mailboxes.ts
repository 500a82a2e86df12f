import { canon } from "./canonical.ts";
import { isInLetterhead, purposeOf, type Purpose } from "./address-purpose.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  plainPlaces,
  sectionNamed,
  spanOf,
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
  /** Those that the text gives for when another cannot be used. */
  readonly reserves: readonly string[];
  /** Those of Opgroeien regie itself: nothing is shared with them. */
  readonly ofSender: readonly string[];
  /** In the same article, and not for referrals: what each is, by what stands around it. */
  readonly others: readonly { readonly address: string; readonly purpose: Purpose }[];
  readonly broken: readonly BrokenAddress[];
  readonly for: Readonly<Record<string, readonly string[]>>;
  /** They were not found where article 6 announces them. */
  readonly guessed: boolean;
}

const none: Mailboxes = {
  addresses: [],
  reserves: [],
  ofSender: [],
  others: [],
  broken: [],
  for: {},
  guessed: false,
};

/** Where the data go (article 6), each with the municipalities that the text gives it. */
export function readMailboxes(document: ProtocolText, names: MunicipalityNames): Mailboxes {
  const article = sectionNamed(document, "artikel 6");
  const whole: TextSpan = article ?? {
    start: sectionNamed(document, "overeenkomst")?.start ?? 0,
    end: document.canonical.text.length,
  };
  const announced = announcedRegion(document, whole);
  const own = mailboxesIn(document, whole, announced, names);
  if (own !== null) return article === null ? { ...own, guessed: true } : own;
  const annex = sectionNamed(document, "bijlage");
  const listed = annex === null ? null : mailboxesIn(document, annex, annex, names);
  return listed === null ? none : { ...listed, guessed: true };
}

/**
 * Judges each address of an article. What stands where they are announced counts, unless its own words
 * say that it is for something else; elsewhere it counts where its words speak of sending.
 */
function mailboxesIn(
  document: ProtocolText,
  span: TextSpan,
  announced: TextSpan | null,
  names: MunicipalityNames,
): Mailboxes | null {
  const text = originalOf(document, span);
  const read = findAddresses(text);
  const found = read.found.map((one) => withHyphenJudged(document, text, one));
  if (found.length === 0 && read.broken.length === 0) return null;
  const base = plainPlaces(document, span).from;
  const region = announced === null ? null : plainPlaces(document, announced);
  const isAnnounced = (from: number): boolean =>
    region !== null && base + from >= region.from && base + from < region.to;
  const judged = found.map((one, place) => ({
    one,
    isAnnounced: isAnnounced(one.from),
    purpose: purposeOf(text, found, place),
  }));
  const own = judged.filter(({ one }) => isSenders(one.address));
  const rest = judged.filter(({ one }) => !isSenders(one.address));
  const isSaid = ({ isAnnounced: here, purpose }: (typeof rest)[number]): boolean =>
    purpose === "referrals" || purpose === "reserve" || (here && purpose === "unsaid");
  // A reserve needs something that it is the reserve of.
  const isOnlyReserve = rest.filter(isSaid).every(({ purpose }) => purpose === "reserve");
  const taken = rest.filter((one) => isSaid(one) || (isOnlyReserve && one.purpose === "unsaid"));
  const once = onceEach(taken);
  const takenNames = new Set(once.map(({ one }) => one.address.toLowerCase()));
  const isTaken = (one: FoundAddress): boolean => takenNames.has(one.address.toLowerCase());
  const left = onceEach(rest.filter(({ one }) => !isTaken(one)));
  const inRegion = found.filter(isTaken);
  const first = region === null ? base : Math.max(base, region.from);
  const where = articleAt(document, spanOf(document, first, first).start) || "artikel 6";
  return {
    addresses: once.map(({ one }) => ({
      ...one,
      article: where,
      words: folded(text.slice(one.from, one.to)),
      inLetterhead: isInLetterhead(text, one),
    })),
    reserves: once.flatMap(({ one, purpose }) => (purpose === "reserve" ? [one.address] : [])),
    ofSender: [...new Set(own.map(({ one }) => one.address))],
    others: left.map(({ one, purpose }) => ({ address: one.address, purpose })),
    broken: read.broken.filter(({ from }) => isAnnounced(from) || found.length === 0),
    for: labels(text, inRegion, names, first - base),
    guessed: taken.length > 0 && !taken.some(({ isAnnounced: here }) => here),
  };
}

/** Each address once, where it stands first. */
function onceEach<T extends { readonly one: FoundAddress }>(all: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const each of all) {
    const name = each.one.address.toLowerCase();
    if (!first.has(name)) first.set(name, each);
  }
  return [...first.values()];
}

const isSenders = (address: string): boolean => /@(?:[a-z-]+\.)*opgroeien\.be$/i.test(address);

/** A hyphen at a line's end stays, unless the text has the domain elsewhere in one piece without it. */
function withHyphenJudged({ plain }: ProtocolText, text: string, one: FoundAddress): FoundAddress {
  const printed = text.slice(one.from, one.to);
  if (!/-[ ]*\n/.test(printed)) return one;
  const [joined] = findAddresses(printed.replace(/-[ ]*\n\s*/, "")).found;
  const domain = joined?.address.split("@")[1] ?? "";
  const kept = one.address.split("@")[1] ?? "";
  return joined !== undefined && domain !== kept && plain.includes(domain) && !plain.includes(kept)
    ? { ...one, address: joined.address, undone: ["white-space"] }
    : one;
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
    findPhrase(document, ["mailadres", "e-mailadres", "mailbox"], within) ??
    sendingWords(document, within);
  if (start === null) return null;
  const end = findPhrase(
    document,
    [
      "heeft een veiligheidsbeleid",
      "veiligheidsbeleid met",
      "beschikt over een veiligheid",
      "heeft een functionaris",
      "de bekomen en verwerkte",
      "moet kunnen aantonen",
    ],
    { start: start.end, end: within.end },
  );
  const plural = /^(?:sen|en)\b/.exec(following(document, start.end, 4))?.[0] ?? "";
  return { start: start.end + canon(plural).length, end: end?.start ?? within.end };
}

/** "De gegevens worden versleuteld gemaild:". */
function sendingWords(document: ProtocolText, within: TextSpan): TextSpan | null {
  const { from } = plainPlaces(document, within);
  const found =
    /\b(?:gemaild|mail(?:t|en)|verz(?:onden|endt|enden)|verstu(?:urd|urt|ren)|bezorg(?:d|t|en)|door(?:ge)?stu(?:urd|ren)|over(?:ge)?ma(?:akt|ken)|(?:ge)?stuur[dt]|sturen)\b(?:[^:.@]{0,120}:)?/i.exec(
      originalOf(document, within),
    );
  return found === null
    ? null
    : spanOf(document, from + found.index, from + found.index + found[0].length);
}

/** Labels stand before an address ("voor Kruibeke: x@…") or after it ("x@… (Kruibeke)"). */
function labels(
  text: string,
  found: readonly FoundAddress[],
  names: MunicipalityNames,
  announced: number,
): Readonly<Record<string, readonly string[]>> {
  const before = found.map(({ from }, place) =>
    between(text, found[place - 1]?.to ?? Math.max(announced, from - 400), from),
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
export interface Contacts {
  readonly sender: ReadAddress | null;
  readonly receiver: ReadAddress | null;
  /** More than one address may be the receiver's, or it stands elsewhere than in article 9. */
  readonly guessed: boolean;
  readonly broken: readonly BrokenAddress[];
}

export function readContacts(document: ProtocolText): Contacts {
  const article = sectionNamed(document, "artikel 9");
  const region = article ?? breachRegion(document);
  if (region === null) return { sender: null, receiver: null, guessed: false, broken: [] };
  const phrase = findPhrase(
    document,
    [
      "contacten hiervoor zijn",
      "contacten hiervoor",
      "contactpunten",
      "contactpersonen hiervoor",
      "contactgegevens hiervoor",
    ],
    region,
  );
  const span = phrase === null ? region : { start: phrase.end, end: region.end };
  const text = originalOf(document, span);
  const { found, broken } = findAddresses(text);
  const where = articleAt(document, span.start) || "artikel 9";
  const read = found.map((one, place) => ({
    one: {
      ...withHyphenJudged(document, text, one),
      article: where,
      words: folded(text.slice(one.from, one.to)),
      inLetterhead: isInLetterhead(text, one, "contact"),
    },
    label: text.slice(found[place - 1]?.to ?? 0, one.from).replace(/\s/g, ""),
    after: text.slice(one.to, found[place + 1]?.from ?? one.to + 60),
  }));
  const isSender = ({ one, label, after }: (typeof read)[number]): boolean =>
    isSenders(one.address) ||
    /[o0]pgr[o0]eien(?:regie)?[^a-z]*$/i.test(label) ||
    /^\s*\([^)]*opgroeien/i.test(after);
  const ofSender = read.filter(isSender);
  const others = read.filter((one) => !isSender(one));
  const isKnown = ({ one }: (typeof read)[number]): boolean => one.address === knownSender.dpo;
  const ownLine = ({ one }: (typeof read)[number]): boolean => !one.inLetterhead;
  const distinct = new Set(others.filter(ownLine).map(({ one }) => one.address.toLowerCase()));
  const officers = others.filter(({ one, label }) => officer.test(`${label} ${one.address}`));
  return {
    sender: (ofSender.find(isKnown) ?? ofSender.find(ownLine) ?? ofSender[0])?.one ?? null,
    receiver: (officers.find(ownLine) ?? others.find(ownLine) ?? others[0])?.one ?? null,
    guessed: article === null || distinct.size > 1,
    broken,
  };
}

const officer = /\bdpo|privacy|\bfgb|functionaris|veiligheid|gegevensbescherming|datalek/i;

/** Without its article: what stands around the words for a breach. */
function breachRegion(document: ProtocolText): TextSpan | null {
  const start = sectionNamed(document, "overeenkomst")?.start ?? 0;
  const found = findPhrase(document, ["gegevenslek", "datalek", "inbreuk in verband"], {
    start,
    end: document.canonical.text.length,
  });
  return found === null
    ? null
    : { start: found.start, end: Math.min(found.end + 900, document.canonical.text.length) };
}
