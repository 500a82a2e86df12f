/** A mail address as it stands in a text, white space and escapes undone; no letter is re-spelt. */
export interface FoundAddress {
  readonly address: string;
  /** Where it stands in the text that was read. */
  readonly from: number;
  readonly to: number;
  /** What was undone. Empty: it stands there so. */
  readonly undone: readonly ("white-space" | "at-sign" | "escape")[];
}

/** Something with an at sign in it that cannot be an address. */
export interface BrokenAddress {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const endings = "be|com|eu|org|net|nl|fr|info|gent|brussels|vlaanderen|gov\\.be";
const complete = new RegExp(`^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${endings})$`, "i");
const localPart = /^[a-z0-9]+(?:[._+-]+[a-z0-9]+)*$/i;

/** Words that stand before an address and are no part of it. */
const stops =
  /^(?:en|of|en\/of|naar|via|voor|op|is|zijn|het|de|een|volgende?|dit|deze|mail|e-?mail|mailadres(?:sen)?|e-?mailadres(?:sen)?|adres(?:sen)?|mailbox(?:en)?|inwoners|gemeenten?|stad|dienst|sociale?|huis|ocmw|van|bij|contact|dpo|aan|cc|respectievelijk|resp|regie|opgroeien|welzijn|onthaal|team|lokaal|bestuur|en,|alsook|dan|wel|hetzij|per)$/i;

const atSign = /\s*[[({<]\s*(?:at|apenstaart(?:je)?|@)\s*[\])}>]\s*/gi;

interface Cleaned {
  readonly text: string;
  readonly at: readonly number[];
  readonly signs: ReadonlySet<number>;
  readonly escapes: ReadonlySet<number>;
}

/** Undoes escapes, links of markdown and "[at]", and remembers where each character stood. */
function clean(original: string): Cleaned {
  let text = "";
  const at: number[] = [];
  const signs = new Set<number>();
  const escapes = new Set<number>();
  const skip = /^(?:\]\(mailto:[^)\s]*\)|<mailto:[^>\s]*>|\[(?=[^\]\s]+@)|mailto:|[<>`*|])/i;
  for (let place = 0; place < original.length;) {
    const rest = original.slice(place, place + 200);
    atSign.lastIndex = 0;
    const sign = /^\s*[[({<]/.test(rest) ? atSign.exec(rest) : null;
    const dropped = skip.exec(rest);
    if (sign !== null && sign.index === 0) {
      signs.add(text.length);
      text += "@";
      at.push(place);
      place += sign[0].length;
    } else if (dropped !== null) {
      escapes.add(text.length);
      if (/^[<>|]$/.test(dropped[0])) {
        text += " ";
        at.push(place);
      }
      place += dropped[0].length;
    } else if (/^\\[._@+*-]/.test(rest)) {
      escapes.add(text.length);
      place += 1;
    } else {
      text += original.charAt(place);
      at.push(place);
      place += 1;
    }
  }
  at.push(original.length);
  return { text, at, signs, escapes };
}

/** Reads every mail address in a text, in its order. */
export function findAddresses(original: string): {
  readonly found: readonly FoundAddress[];
  readonly broken: readonly BrokenAddress[];
} {
  const { text, at, signs, escapes } = clean(original);
  const found: FoundAddress[] = [];
  const broken: BrokenAddress[] = [];
  let free = 0;
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    if (sign < free) continue;
    const right = domainAfter(text, sign + 1);
    const left = nameBefore(text, sign, free);
    const from = at[left.from] ?? 0;
    const to = (at[right.to - 1] ?? 0) + 1;
    if (localPart.test(left.value) && complete.test(right.value)) {
      const isIn = (place: number): boolean => place >= left.from && place <= right.to;
      const undone = [
        ...(left.joined || right.joined ? (["white-space"] as const) : []),
        ...([...signs].some(isIn) ? (["at-sign"] as const) : []),
        ...([...escapes].some((place) => place > left.from && place < right.to)
          ? (["escape"] as const)
          : []),
      ];
      found.push({ address: `${left.value}@${right.value}`, from, to, undone });
    } else broken.push({ words: original.slice(from, to).replace(/\s+/g, " ").trim(), from, to });
    free = right.to;
  }
  return { found, broken };
}

interface Half {
  readonly value: string;
  readonly joined: boolean;
}

/** The domain, joined over white space as long as it is not complete. */
function domainAfter(text: string, start: number): Half & { readonly to: number } {
  let place = start;
  let value = "";
  let joined = false;
  let joins = 0;
  for (;;) {
    const gap = /^\s*/.exec(text.slice(place))?.[0] ?? "";
    const next = /^[a-z0-9-]+|^\./i.exec(text.slice(place + gap.length))?.[0] ?? "";
    if (next === "") break;
    if (gap !== "") {
      if (complete.test(value) || joins >= 3) break;
      const isLikely =
        value === "" || value.endsWith(".") || next === "." || /^[a-z0-9-]+$/.test(next);
      if (!isLikely) break;
      joins += 1;
      joined = true;
    }
    if (next === "." && complete.test(value)) {
      const after = text.charAt(place + gap.length + 1);
      if (gap !== "" || !/[a-z0-9]/.test(after)) break;
      const longer = new RegExp(`^\\.(?:${endings})\\b`, "i").test(text.slice(place));
      if (!longer) break;
    }
    value += next;
    place += gap.length + next.length;
  }
  const trailing = /[.-]+$/.exec(value)?.[0].length ?? 0;
  return { value: value.slice(0, value.length - trailing), joined, to: place - trailing };
}

/** The part before the at sign, joined over white space where what comes before can belong to it. */
function nameBefore(text: string, sign: number, free: number): Half & { readonly from: number } {
  let from = sign;
  let value = "";
  let joined = false;
  let pieces = 0;
  for (;;) {
    const before = text.slice(free, from);
    const gap = /\s*$/.exec(before)?.[0] ?? "";
    const piece = /[a-z0-9._+-]+$/i.exec(before.slice(0, before.length - gap.length))?.[0] ?? "";
    if (piece === "") break;
    if (gap !== "" && !belongs(piece, value, before, gap)) break;
    if (gap !== "" || pieces > 0) joined = true;
    value = piece + value;
    from -= gap.length + piece.length;
    pieces += 1;
    if (pieces > 4) break;
  }
  const leading = /^[._+-]+/.exec(value)?.[0].length ?? 0;
  return { value: value.slice(leading), joined, from: from + leading };
}

/** Whether a piece before white space is the beginning of the name that follows. */
function belongs(piece: string, value: string, before: string, gap: string): boolean {
  if (value === "") return true;
  if (/[._+-]$/.test(piece) || /^[._+-]/.test(value)) return !stops.test(piece);
  if (stops.test(piece) || !/^[a-z0-9._-]+$/.test(piece)) return false;
  // Right after a sign that ends a label, or a word that leads to an address, nothing else fits.
  const ahead = before.slice(0, before.length - gap.length - piece.length);
  return /(?:[:;,(\u2013]|(?:^|\n)\s*-|\b(?:en|of|adres|mailadres|mailbox)|^)\s*$/i.test(ahead);
}
