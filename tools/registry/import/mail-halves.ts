const endings =
  "be|com|eu|org|net|nl|fr|info|gent|brussels|vlaanderen|gov\\.be|example|test|invalid|localhost";
/** A whole domain. */
export const complete = new RegExp(`^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${endings})$`, "i");
/** Words that stand before an address and are no part of it. */
const stops =
  /^(?:en|of|en\/of|naar|via|voor|op|is|zijn|het|de|een|volgende?|dit|deze|mail|e-?mail|mailadres(?:sen)?|e-?mailadres(?:sen)?|adres(?:sen)?|mailbox(?:en)?|inwoners|gemeenten?|stad|dienst|huis|ocmw|van|bij|contact|dpo|aan|cc|respectievelijk|resp|regie|opgroeien|onthaal|team|bestuur|en,|alsook|dan|wel|hetzij|per)$/i;

/** What stands on one side of an at sign. */
interface Half {
  readonly value: string;
  readonly joined: boolean;
}

/** The domain, joined over white space as long as it is not complete. */
export function domainAfter(text: string, start: number): Half & { readonly to: number } {
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

/** No name or domain of an address is longer. */
const LONGEST = 200;

const stray = new RegExp(
  `(?<![a-z0-9@.-])[a-z0-9-]{2,60}(?:\\.[a-z0-9-]{2,60}){0,3}\\.(?:${endings})(?![a-z0-9-])`,
  "gi",
);

/** Domains that are no web page's and belong to no address: a scan lost the at sign. */
export function strayDomains(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(stray)].flatMap(({ 0: domain, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    if (/^www\./i.test(domain) || /(?:https?:\/\/|www\.)\S*$/i.test(before)) return [];
    const name = /\S+(?:\s+at)?\s*$/i.exec(before)?.[0].length ?? 0;
    return [{ start: index - name, end: index + domain.length }];
  });
}

/** The part before the at sign, joined over white space where what comes before can belong to it. */
export function nameBefore(
  text: string,
  sign: number,
  free: number,
): Half & { readonly from: number } {
  let from = sign;
  let value = "";
  let joined = false;
  let pieces = 0;
  for (;;) {
    const before = text.slice(Math.max(free, from - LONGEST), from);
    const gap = /\s*$/.exec(before)?.[0] ?? "";
    const piece = /[a-z0-9._+-]+$/i.exec(before.slice(0, before.length - gap.length))?.[0] ?? "";
    if (piece === "") break;
    // The bullet of a list.
    if (gap !== "" && /^-+$/.test(piece)) break;
    if (gap !== "" && !belongs(piece, value)) break;
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
function belongs(piece: string, value: string): boolean {
  if (value === "") return true;
  if (/[._+-]$/.test(piece) || /^[._+-]/.test(value)) return !stops.test(piece);
  // A whole word before white space is a word of the sentence: "namelijk ocmw@…".
  return false;
}
