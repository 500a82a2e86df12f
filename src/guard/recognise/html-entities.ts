/** A letter with a mark: &eacute; &lstrok; &scedil; */
const markedLetter =
  /^([a-z])(acute|breve|caron|cedil|circ|dblac|dot|grave|macr|ogon|ring|slash|strok|tilde|uml)$/i;

/** The marks for which people write a second letter (Mueller, Haakon). The others are dropped. */
const keptMarks: ReadonlyMap<string, string> = new Map([
  ["ring", "\u030a"],
  ["uml", "\u0308"],
]);

/** Named characters; dashes and quotes as they are typed. */
const namedCharacters: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["hyphen", "-"],
  ["ndash", "-"],
  ["mdash", "-"],
  ["lsquo", "'"],
  ["rsquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["period", "."],
  ["commat", "@"],
  ["plus", "+"],
  ["sol", "/"],
  ["lpar", "("],
  ["rpar", ")"],
  ["colon", ":"],
  ["comma", ","],
  ["NewLine", "\n"],
  ["szlig", "ß"],
  ["AElig", "Æ"],
  ["aelig", "æ"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["inodot", "ı"],
  // These show nothing.
  ["shy", ""],
  ["zwj", ""],
  ["zwnj", ""],
  ["lrm", ""],
  ["rlm", ""],
  ["ZeroWidthSpace", ""],
  ["NoBreak", ""],
]);

/**
 * What browsers show for the numbers 128 to 159, which they read as Windows-1252: letters without
 * accents, quotes and dashes as they are typed. The others are signs, here a space.
 */
const windowsCharacters: ReadonlyMap<number, string> = new Map([
  [0x8a, "S"],
  [0x8c, "Œ"],
  [0x8e, "Z"],
  [0x91, "'"],
  [0x92, "'"],
  [0x93, '"'],
  [0x94, '"'],
  [0x96, "-"],
  [0x97, "-"],
  [0x9a, "s"],
  [0x9c, "œ"],
  [0x9e, "z"],
  [0x9f, "Y"],
]);

/**
 * Replaces each entity by its character: named, decimal or hexadecimal, also without its semicolon.
 * Accents are left out. Names that are not known here become a space: they are signs that part words.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,9})|([a-z][a-z0-9]*))(;?)/gi,
    (whole, hex?: string, decimal?: string, name?: string, end?: string) =>
      name === undefined
        ? numbered(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole)
        : (ofName(name) ?? (end === ";" ? " " : ofBeginning(name, whole))),
  );
}

function numbered(code: number, whole: string): string {
  if (code > 0x10ffff) return whole;
  if (code < 128 || code > 159) return String.fromCodePoint(code);
  return windowsCharacters.get(code) ?? " ";
}

function ofName(name: string): string | undefined {
  const [, letter, mark = ""] = markedLetter.exec(name) ?? [];
  if (letter === undefined) return namedCharacters.get(name);
  return letter + (keptMarks.get(mark.toLowerCase()) ?? "");
}

/** "&Eacutelodie", as browsers read it. */
function ofBeginning(name: string, whole: string): string {
  for (let length = name.length - 1; length > 1; length -= 1) {
    const found = ofName(name.slice(0, length));
    if (found !== undefined) return found + name.slice(length);
  }
  return whole;
}
