/*
 * Named and numbered characters of HTML, as far as they tell when texts are compared. Part of the
 * guard: ES2016, no imports.
 */

/** A letter with a mark: &eacute; &lstrok; &scedil; */
const marked =
  /^([a-z])(acute|breve|caron|cedil|circ|dblac|dot|grave|macr|ogon|ring|slash|strok|tilde|uml)$/i;

/** The marks for which people write a second letter (Mueller, Haakon). The others are dropped. */
const kept: Readonly<Record<string, string>> = { ring: "\u030a", uml: "\u0308" };

const nothing = /^(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak)$/;

/** Each name with its character, dashes and quotes as they are typed. */
const named =
  "nbsp |amp&|lt<|gt>|quot\"|apos'|hyphen-|ndash-|mdash-|lsquo'|rsquo'|ldquo\"|rdquo\"|period.|commat@|plus+|sol/|lpar(|rpar)|colon:|comma,|NewLine\n|szligß|AEligÆ|aeligæ|OEligŒ|oeligœ|inodotı".split(
    "|",
  );

const characters: Record<string, string> = Object.create(null) as Record<string, string>;
for (const one of named) characters[one.slice(0, -1)] = one.slice(-1);

/** What browsers show for 128 to 159, which Unicode gives to controls: letters, quotes and dashes. */
const windows = "          S Œ Z  ''\"\" --  s œ zY";

/**
 * Each entity as its character: named, decimal or hexadecimal, also without its semicolon. Accents are
 * left out. Names that are not known here become a space: they are signs that part words.
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
  return code >= 128 && code < 160 ? windows.charAt(code - 128) : String.fromCodePoint(code);
}

function ofName(name: string): string | undefined {
  if (nothing.test(name)) return "";
  const [, letter, mark = ""] = marked.exec(name) || [];
  return letter === undefined ? characters[name] : letter + (kept[mark.toLowerCase()] || "");
}

/** "&Eacutelodie", as browsers read it. */
function ofBeginning(name: string, whole: string): string {
  for (let length = name.length - 1; length > 1; length -= 1) {
    const found = ofName(name.slice(0, length));
    if (found !== undefined) return found + name.slice(length);
  }
  return whole;
}
