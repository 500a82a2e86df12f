/* Named and numbered characters of HTML. Part of the guard: ES2016, no imports. */

/** Marks as entities name them after a letter: &eacute; &lstrok; &scedil; */
const marks: Readonly<Record<string, string>> = {
  acute: "\u0301",
  breve: "\u0306",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  dblac: "\u030b",
  dot: "\u0307",
  grave: "\u0300",
  macr: "\u0304",
  ogon: "\u0328",
  ring: "\u030a",
  slash: "\u0338",
  strok: "\u0335",
  tilde: "\u0303",
  uml: "\u0308",
};

const marked = new RegExp(`^([a-z])(${Object.keys(marks).join("|")})$`, "i");

/** Each name with its character. */
const named =
  "amp& lt< gt> quot\" apos' hyphen- ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” period. commat@ plus+ sol/ lpar( rpar) colon: comma, NewLine\n szligß AEligÆ aeligæ OEligŒ oeligœ inodotı".split(
    " ",
  );

const spaces =
  /^(?:nbsp|ensp|emsp|thinsp|Tab|bull|middot|hellip|euro|copy|reg|trade|deg|sect|times|[lr]aquo|rarr)$/;
const nothing = /^(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak)$/;

const characters: Record<string, string> = Object.create(null) as Record<string, string>;
for (const one of named) characters[one.slice(0, -1)] = one.slice(-1);

/** What browsers show for 128 to 159, which Unicode gives to controls. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Each entity as its character: named, decimal or hexadecimal, also without its semicolon. Signs
 * that part words may become a space. Unknown names stay as they are.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,9})|([a-z][a-z0-9]*))(;?)/gi,
    (whole, hex?: string, decimal?: string, name?: string, end?: string) =>
      name === undefined
        ? numbered(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole)
        : (ofName(name) ?? (end === ";" ? whole : ofBeginning(name, whole))),
  );
}

function numbered(code: number, whole: string): string {
  if (code > 0x10ffff) return whole;
  return code >= 128 && code < 160 ? windows.charAt(code - 128) : String.fromCodePoint(code);
}

function ofName(name: string): string | undefined {
  if (nothing.test(name)) return "";
  if (spaces.test(name)) return " ";
  const [, letter, mark] = marked.exec(name) ?? [];
  return letter === undefined || mark === undefined
    ? characters[name]
    : (letter + (marks[mark.toLowerCase()] ?? "")).normalize("NFC");
}

/** "&Eacutelodie", as browsers read it. */
function ofBeginning(name: string, whole: string): string {
  for (let length = name.length - 1; length > 1; length -= 1) {
    const found = ofName(name.slice(0, length));
    if (found !== undefined) return found + name.slice(length);
  }
  return whole;
}
