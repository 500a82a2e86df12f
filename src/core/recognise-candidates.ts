import { leadsOn, numberKey, streetKey } from "./fingerprint-keys.ts";
import type { Word } from "./fold.ts";

/*
 * Every piece of a text that could be one of the client's data, in the form in which these are
 * hashed. Part of the guard: ES2016.
 */

export interface NameHit {
  readonly part: string;
  /** How many words that tell come before it; counts the distance between two parts. */
  readonly telling: number;
}

/** What joins two halves of one word: Jean-Pierre, D'Hondt, jan.peeters. */
const joining = /^[-'’‘`´.·_\u2010-\u2015]$/;

/**
 * Tells each piece that could be a part of a name: whole words, what is joined by a hyphen or an
 * apostrophe, a particle with the next word (Van den Berghe), words written on end (JanPeeters),
 * letters set apart (J a n), and 0 or 1 for the letters o, l and i.
 */
export function namesIn(words: readonly Word[], tell: (hit: NameHit) => void): void {
  let telling = 0;
  words.forEach(({ word, gap }, place) => {
    const small = word.toLowerCase();
    const say = (part: string): void => {
      if (part.length >= 3) tell({ part, telling });
    };
    say(small);
    if (/[a-z][A-Z]/.test(word))
      for (const half of word.replace(/([a-z])([A-Z])/g, "$1 $2").split(" "))
        say(half.toLowerCase());
    if (/[01]/.test(small) && /[^0-9]/.test(small)) {
      const letters = small.replace(/0/g, "o");
      say(letters.replace(/1/g, "l"));
      say(letters.replace(/1/g, "i"));
    }
    if (/\d$|^\d/.test(small)) say(small.replace(/^\d+|\d+$/g, ""));
    joined(words, place, small, gap, say);
    if (!leadsOn(small)) telling += 1;
  });
}

function joined(
  words: readonly Word[],
  place: number,
  first: string,
  gapAfter: string,
  say: (part: string) => void,
): void {
  let whole = first;
  let gap = gapAfter;
  let former = first;
  const apart = first.length === 1;
  for (let next = place + 1; next <= place + (apart ? 24 : 4); next += 1) {
    const following = words[next];
    if (following === undefined) return;
    const small = following.word.toLowerCase();
    const spelt = apart && small.length === 1 && gap.length === 1;
    if (!joining.test(gap) && !(leadsOn(former) && gap.length <= 2) && !spelt) return;
    whole += small;
    say(whole);
    ({ gap } = following);
    former = small;
  }
}

/** Digits as they could be dialled, seven to seventeen of them, in every usual notation. */
export function telephonesIn(words: readonly Word[]): readonly string[] {
  const found: string[] = [];
  const groups = digitGroups(words);
  groups.forEach(({ digits }, first) => {
    let dialled = digits;
    for (let next = first; dialled.length <= 17; next += 1) {
      if (dialled.length >= 7) found.push(...dialledAs(dialled));
      const group = groups[next];
      const following = groups[next + 1];
      if (group === undefined || following === undefined || !group.joinsNext) break;
      dialled += following.digits;
    }
  });
  return found;
}

/** With and without the zero or zeros that are dialled first; a Belgian number without its code. */
function dialledAs(digits: string): readonly string[] {
  const bare = digits.replace(/^0{1,2}/, "");
  const national = /^320?(\d{8,9})$/.exec(bare)?.[1];
  return national === undefined ? [bare] : [bare, national];
}

interface DigitGroup {
  readonly digits: string;
  /** Nothing but a sign or a space or two stands before the next digits. */
  readonly joinsNext: boolean;
}

function digitGroups(words: readonly Word[]): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const { word, gap } of words) {
    const mistaken = /^[0-9oil]+$/.test(word) && /\d/.test(word);
    const plain = mistaken ? word.replace(/o/g, "0").replace(/[il]/g, "1") : word;
    const runs = plain.match(/\d+|\D+/g) ?? [];
    runs.forEach((run, place) => {
      if (/\d/.test(run))
        groups.push({ digits: run, joinsNext: place === runs.length - 1 && gap.length <= 3 });
    });
    // Letters between two groups part them.
    const last = runs[runs.length - 1];
    const former = groups[groups.length - 1];
    if (last !== undefined && /\D/.test(last) && former !== undefined)
      groups[groups.length - 1] = { digits: former.digits, joinsNext: false };
  }
  return groups;
}

const local = "[^\\s<>\"'()\\[\\]{},;:@=?&/|]+";
const address = new RegExp(`${local}@${local}`, "g");

/** E-mail addresses, also with the at sign or a dot in words or between brackets. */
export function emailsIn(folded: string): readonly string[] {
  const plain = folded
    .replace(/\s*[[({<]\s*(?:at|apenstaartje|@)\s*[\])}>]\s*/g, "@")
    .replace(/\s*[[({<]\s*(?:dot|punt|\.)\s*[\])}>]\s*/g, ".")
    .replace(/\s+(?:at|apenstaartje)\s+/g, "@")
    .replace(/\s+(?:dot|punt)\s+/g, ".")
    .replace(/\s*@\s*/g, "@");
  return [...found(plain), ...found(plain.replace(/ ?\. ?/g, "."))];
}

function found(text: string): readonly string[] {
  const all: string[] = [];
  for (const one of text.match(address) ?? []) {
    const bare = one.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
    all.push(bare);
    // A sentence that goes on without a space: jan@voorbeeld.be.Bel
    const shorter = bare.replace(/\.[^.@]*$/, "");
    if (shorter !== bare) all.push(shorter);
  }
  return all;
}

const mostStreetWords = 6;

/** A street with a number after it, or before it as in French. */
export function addressesIn(words: readonly Word[]): readonly string[] {
  const all: string[] = [];
  words.forEach(({ word }, place) => {
    const isNone = word === "zn" || (word === "z" && words[place + 1]?.word === "n");
    if (!isNone && !/^[1-9]\d{0,3}[a-z]{0,3}$/.test(word)) return;
    const number = isNone ? "zn" : numberKey(word);
    const named = words[place - 1];
    const isLabelled =
      named !== undefined && /^(?:nr|no|n|nummer|huisnummer|num)$/.test(named.word);
    const before = isLabelled ? place - 1 : place;
    for (let count = 1; count <= mostStreetWords; count += 1) {
      const preceding = words.slice(Math.max(0, before - count), before);
      const following = words.slice(place + 1, place + 1 + count);
      for (const street of [preceding, following])
        if (street.length === count)
          all.push(`${streetKey(street.map((one) => one.word))} ${number}`);
    }
  });
  return all;
}

const shortestAgreed = 16;
const longestAgreed = 99;

/**
 * Pieces that could be an agreed password. Without spaces: anything of sixteen characters or more on
 * end. With spaces: what begins a line, or follows a colon, a quote or "is", up to a line's end or a sign.
 */
export function passwordsIn(folded: string, spaced: boolean): readonly string[] {
  const all: string[] = [];
  if (!spaced) {
    for (const token of folded.match(/\S{16,}/g) ?? [])
      if (token.length <= longestAgreed + 8) all.push(...stripped(token));
    return all.filter((one) => one.length >= shortestAgreed);
  }
  for (const piece of folded.split(/[\n\r]+|[:"“”«»„]\s*|\s(?:is|=)\s/)) {
    const text = piece.trim().slice(0, longestAgreed + 8);
    for (let end = shortestAgreed; end <= text.length; end += 1)
      if (end === text.length || /[^a-z0-9\s]/.test(text.charAt(end)))
        all.push(...stripped(text.slice(0, end)));
  }
  return all.filter((one) => one.includes(" "));
}

/** As it stands, and without the signs that a sentence puts around it, one by one. */
function stripped(text: string): readonly string[] {
  const all = [text];
  const bare = text.replace(/^["'([{<«“„‘]+/, "");
  if (bare !== text) all.push(bare);
  let rest = bare;
  while (/["')\]}>».,;:!?”’]$/.test(rest)) {
    rest = rest.slice(0, -1);
    all.push(rest);
  }
  return all;
}
