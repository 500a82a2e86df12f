import { emailKey, leadsOn, numberKey, passwordKey, streetKey } from "./fingerprint-keys.ts";
import { wordsOf, type Word } from "../../core/base/words.ts";
import { wordCharacters } from "../../core/base/word-characters.ts";

/* Every piece of a text that could be one of the client's data, in the form in which those are hashed. */

export interface NameHit {
  readonly part: string;
  /** How many words that can identify a client come before it, to measure how far apart parts are. */
  readonly telling: number;
  /** Whether it is of words with a space between them: "de smet", and not "Desmet". */
  readonly spaced: boolean;
}

/** What joins two halves of one word: Jean-Pierre, D'Hondt, jan.peeters, and a hyphen that ends a line. */
const joining = /^(?:[-'`.·_]|-[ \t]*[\r\n]+[ \t]*)$/;

/** Where a word that was written as one can be parted: JanPeeters, VDBerghe. */
const inWord = /([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g;

/**
 * Reports each piece that could be a part of a name: whole words, words joined by a hyphen or an
 * apostrophe, a particle with the next word (Van den Berghe), words written as one (JanPeeters),
 * letters set apart (J a n), 0 or 1 for the letters o, l and i, and each of these without the ending of a
 * genitive or plural (Jans gsm, de Peetersen).
 */
export function namesIn(words: readonly Word[], tell: (hit: NameHit) => void): void {
  let telling = 0;
  words.forEach(({ word, gap }, place) => {
    const small = word.toLowerCase();
    const say = (part: string, spaced = false): void => {
      if (part.length < 3) return;
      tell({ part, telling, spaced });
      const [ending = ""] = /(?:s|(?:s|z)en)$/.exec(part) ?? [];
      for (let cut = 1; cut <= ending.length; cut += 1)
        if (part.length - cut >= 3) tell({ part: part.slice(0, -cut), telling, spaced });
    };
    say(small);
    const halves = word.replace(inWord, "$1$3 $2").split(" ");
    if (halves.length > 1) for (const half of halves) say(half.toLowerCase());
    if (/[01]/.test(small) && /[^0-9]/.test(small)) {
      const letters = small.replace(/0/g, "o");
      say(letters.replace(/1/g, "l"));
      say(letters.replace(/1/g, "i"));
    }
    if (/^\d|\d$/.test(small)) say(small.replace(/^\d+|\d{1,20}$/g, ""));
    joined(words, place, small, gap, say);
    if (!leadsOn(small)) telling += 1;
  });
}

function joined(
  words: readonly Word[],
  place: number,
  first: string,
  gapAfter: string,
  say: (part: string, spaced: boolean) => void,
): void {
  let whole = first;
  let gap = gapAfter;
  let former = first;
  let spaced = false;
  const apart = first.length === 1;
  for (let next = place + 1; next <= place + (apart ? 24 : 4); next += 1) {
    const following = words[next];
    if (following === undefined) return;
    const small = following.word.toLowerCase();
    const spelt = apart && small.length === 1 && gap.length === 1;
    if (!joining.test(gap) && !(leadsOn(former) && gap.length <= 3) && !spelt) return;
    whole += small;
    spaced ||= /\s/.test(gap);
    say(whole, spaced);
    ({ gap } = following);
    former = small;
  }
}

/** Digits with at most three signs or spaces between them. */
const digitRuns = new RegExp(`\\d+(?:[^${wordCharacters}]{1,3}\\d+)*`, "g");

/**
 * Digits as they could be dialled, seven to seventeen of them, in every usual notation: with and
 * without the zero or zeros that are dialled first, a Belgian number also without its code.
 */
export function telephonesIn(folded: string): readonly string[] {
  const all: string[] = [];
  const plain = folded.replace(/\w+/g, (word) =>
    /^[oil]*\d[\doil]*$/.test(word) ? word.replace(/o/g, "0").replace(/[il]/g, "1") : word,
  );
  for (const run of plain.match(digitRuns) ?? []) {
    const groups = run.split(/\D+/);
    groups.forEach((_group, first) => {
      let dialled = "";
      for (const group of groups.slice(first, first + 17)) {
        dialled += group;
        if (dialled.length > 17) break;
        const bare = dialled.replace(/^0{1,2}/, "");
        if (dialled.length >= 7) all.push(bare, bare.replace(/^320?(?=\d{8,9}$)/, ""));
      }
    });
  }
  return all;
}

/** Bounded: in a long run of characters each would otherwise be the start of another search. */
const address = /[^\s<>"()[\]{},;:@|\\]{1,99}@[^\s<>"'()[\]{},;:@=?&/|\\]{1,299}/g;

/** E-mail addresses, also with the at sign or a dot in words or between brackets. */
export function emailsIn(folded: string): readonly string[] {
  const plain = folded
    .replace(/\s+/g, " ")
    .replace(/ ?[[({<_-] ?(?:at|a|apenstaart(?:je)?|@) ?[\])}>_-] ?/g, "@")
    .replace(/ ?[[({<] ?(?:dot|punt|\.) ?[\])}>] ?/g, ".")
    .replace(/ (?:at|apenstaart(?:je)?) /g, "@")
    .replace(/ (?:dot|punt) /g, ".")
    .replace(/ ?@ ?/g, "@");
  return [...found(plain), ...found(plain.replace(/ ?\. ?/g, "."))];
}

function found(text: string): readonly string[] {
  const all: string[] = [];
  for (const one of text.match(address) ?? []) {
    // Signs that an address may hold and that may also stand before one: cc=jan@voorbeeld.be
    for (let begin = one, longer = ""; begin !== longer;) {
      // A sentence that goes on without a space: jan@voorbeeld.be.Bel
      all.push(emailKey(begin), emailKey(begin.replace(/\.[^.@]*$/, "")));
      longer = begin;
      begin = begin.replace(/^[a-z0-9._-]*[^a-z0-9._@-]+(?=.+@)/, "");
    }
  }
  return all;
}

const mostStreetWords = 6;

/** What may stand between a house number and the street that it belongs to: "op nummer 12 in de …". */
const linking = /^(?:in|op|aan|van|te|de|het|den|la|le|du|bis|ter)$/;

/** A street with a number after it, or before it as in French. */
export function addressesIn(folded: string): readonly string[] {
  const all: string[] = [];
  const words = wordsOf(
    folded
      // "Kerkstraat12" as two words, a house without a number in one, and no number of a box.
      .replace(/\b([a-z]{4,})([1-9]\d{0,3}[a-z]{0,3})\b/g, "$1 $2")
      .replace(/\b(?:[zs][^a-z0-9]*n|zonder\s+nummer)\b/g, "zn")
      .replace(/\b(?:bus|bte|box)[ .:]{0,2}\w{1,4}(?!\w)/g, " "),
  ).map(({ word }) => word);
  words.forEach((word, place) => {
    if (!/^(?:zn|[1-9]\d{0,3}[a-z]{0,3})$/.test(word)) return;
    const isLabelled = /^(?:n|no|num|nummer|(?:huis)?n(?:umme)?r)$/.test(words[place - 1] ?? "");
    const before = isLabelled ? place - 1 : place;
    let after = place + 1;
    while (after < place + 3 && linking.test(words[after] ?? "")) after += 1;
    for (let count = 1; count <= mostStreetWords; count += 1) {
      const preceding = words.slice(Math.max(0, before - count), before);
      const following = words.slice(place + 1, place + 1 + count);
      const linked = after === place + 1 ? [] : words.slice(after, after + count);
      for (const street of [preceding, following, linked])
        if (street.length === count) all.push(`${streetKey(street)} ${numberKey(word)}`);
    }
  });
  return all;
}

/** Words that lead to a password: what comes right behind one may be its beginning. */
const leading =
  /^(?:is|was|wordt|wachtwoord|paswoord|password|code|ww|pw|wachtzin|gebruik|gebruikt|gebruiken|met|namelijk|dus|tik|typ|geef|neem|zeg|open|dit|dat|als|via)$/i;

/**
 * The keys of that length of what could be an agreed password: words on end that begin a line or cell, a
 * sentence or a quotation, that follow a leading word, or that begin with a capital; whatever stands
 * between them. And for a password of signs, anything without a space.
 *
 * @param length - of the key that is looked for: see `passwordKey`.
 */
export function passwordKeysIn(text: string, length: number): readonly string[] {
  const keys = tokenKeys(text);
  const words = wordsOf(text);
  words.forEach(({ word }, first) => {
    const before = words[first - 1];
    const mayBegin =
      before === undefined ||
      /[^ \u00a0]/.test(before.gap) ||
      /^[A-Z]/.test(word) ||
      leading.test(before.word);
    if (!mayBegin) return;
    let key = "";
    for (let last = first; last < words.length && key.length < length; last += 1)
      key += (words[last]?.word ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "");
    keys.push(key);
  });
  return keys.filter((key) => key.length === length);
}

/** Of each piece without a space, whole and behind a sign that leads to it. */
function tokenKeys(text: string): string[] {
  const keys: string[] = [];
  for (const token of text.match(/\S{16,110}/g) ?? [])
    for (const piece of [token, token.replace(/^[^:=("[{<|]*[:=("[{<|]/, "")])
      for (const end of [piece, piece.replace(/[)"\]}>|,;.!?]+$/, "")]) keys.push(passwordKey(end));
  return keys;
}
