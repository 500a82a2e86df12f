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
const joining = /^[-'`.·_]$/;

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
    if (!joining.test(gap) && !(leadsOn(former) && gap.length <= 3) && !spelt) return;
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

const address = /[^\s<>"()[\]{},;:@|\\]+@[^\s<>"'()[\]{},;:@=?&/|\\]+/g;

/** E-mail addresses, also with the at sign or a dot in words or between brackets. */
export function emailsIn(folded: string): readonly string[] {
  const plain = folded
    .replace(/\s*[[({<]\s*(?:at|apenstaart(?:je)?|@)\s*[\])}>]\s*/g, "@")
    .replace(/\s*[[({<]\s*(?:dot|punt|\.)\s*[\])}>]\s*/g, ".")
    .replace(/\s+(?:at|apenstaart(?:je)?)\s+/g, "@")
    .replace(/\s+(?:dot|punt)\s+/g, ".")
    .replace(/\s*@\s*/g, "@");
  return [...found(plain), ...found(plain.replace(/ ?\. ?/g, "."))];
}

function found(text: string): readonly string[] {
  const all: string[] = [];
  for (const one of text.match(address) ?? []) {
    // Signs that an address may hold and that may also stand before one: cc=jan@voorbeeld.be
    for (
      let begin = one;
      begin !== "";
      begin = /^[a-z0-9._-]*[^a-z0-9._@-]+(.+@.*)/.exec(begin)?.[1] ?? ""
    ) {
      all.push(begin);
      // A sentence that goes on without a space: jan@voorbeeld.be.Bel
      all.push(begin.replace(/\.[^.@]*$/, ""));
    }
  }
  return all;
}

const mostStreetWords = 6;

/** A street with a number after it, or before it as in French. */
export function addressesIn(glued: readonly Word[]): readonly string[] {
  const all: string[] = [];
  const words = parted(glued);
  words.forEach((word, place) => {
    const next = words[place + 1] ?? "";
    const isNone =
      /^[zs]n$/.test(word) ||
      (/^[zs]$/.test(word) && next === "n") ||
      (word === "zonder" && next === "nummer");
    if (!isNone && !/^[1-9]\d{0,3}[a-z]{0,3}$/.test(word)) return;
    const number = isNone ? "zn" : numberKey(word);
    const isLabelled = /^(?:nr|no|n|nummer|huisnummer|huisnr|num)$/.test(words[place - 1] ?? "");
    const before = isLabelled ? place - 1 : place;
    for (let count = 1; count <= mostStreetWords; count += 1) {
      const preceding = words.slice(Math.max(0, before - count), before);
      const following = words.slice(place + 1, place + 1 + count);
      for (const street of [preceding, following])
        if (street.length === count) all.push(`${streetKey(street)} ${number}`);
    }
  });
  return all;
}

/** "Kerkstraat12" as two words. */
function parted(words: readonly Word[]): readonly string[] {
  const all: string[] = [];
  for (const { word } of words) {
    const [, street, number] = /^([a-z]{4,})([1-9]\d{0,3}[a-z]{0,3})$/.exec(word) ?? [];
    if (street === undefined || number === undefined) all.push(word);
    else all.push(street, number);
  }
  return all;
}

const shortestAgreed = 16;
const longestAgreed = 99;

/** Where an agreed password with spaces in it may begin, besides at the beginning of a line. */
const beforePhrase = /[:="«»]\s*|\b(?:is|wachtwoord|paswoord|password|code|ww|pw)\s+/g;

/**
 * Pieces that could be an agreed password: anything of sixteen characters or more on end, also after
 * a sign that leads to it. With spaces also what begins a line, or follows a colon, a quote, "is" or
 * "wachtwoord", up to each sign in the rest of the line.
 */
export function passwordsIn(folded: string, spaced: boolean): readonly string[] {
  const all: string[] = [];
  for (const token of folded.match(/\S{16,}/g) ?? [])
    for (const begin of [token, ...afterEach(token, /[:=("[{<|]/g)])
      pieces(begin, /[)"\]}>|,;]/, all);
  if (spaced)
    for (const line of folded.split(/[\n\r\u2028\u2029]+/))
      for (const begin of [line, ...afterEach(line, beforePhrase)])
        pieces(begin, /[^a-z0-9\s]/, all);
  return all;
}

function afterEach(text: string, sign: RegExp): readonly string[] {
  const all: string[] = [];
  for (let found = sign.exec(text); found !== null; found = sign.exec(text))
    all.push(text.slice(sign.lastIndex));
  return all;
}

/** The beginning of a text up to each sign, as far as a password reaches. */
function pieces(text: string, sign: RegExp, all: string[]): void {
  const most = text.slice(0, longestAgreed + 8);
  for (let end = shortestAgreed; end <= most.length; end += 1)
    if (end === text.length || sign.test(most.charAt(end))) all.push(most.slice(0, end));
}
