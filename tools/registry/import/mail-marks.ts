const atSign =
  /\s*(?:\\?[[({<]\s*(?:at|apenstaart(?:je)?|@)\s*\\?[\])}>]|&#(?:64|x40);|&commat;)\s*|\s+at\s+(?=[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}\s?\.\s?(?:be|com|eu|org|net|nl|brussels|vlaanderen)\b)/gi;
const dotSign = /^\s*\\?[[({]\s*(?:dot|punt|\.)\s*\\?[\])}]\s*/i;

/** A link whose words are no address: the address is where it leads. */
const labelledLink = /^\[([^\]@\n]{0,80})\]\(mailto:([^)\s?@]{1,80}@[^)\s?]{1,80})[^)\s]*\)/i;

/** A text without the marks around addresses; `at` leads back to the original. */
export interface Cleaned {
  readonly text: string;
  readonly at: readonly number[];
  readonly signs: ReadonlySet<number>;
  readonly escapes: ReadonlySet<number>;
  /** Where a link of markdown ended, and the address that it leads to. */
  readonly links: ReadonlyMap<number, string>;
}

/** Undoes escapes, links of markdown and "[at]", and remembers where each character stood. */
export function clean(original: string): Cleaned {
  let text = "";
  const at: number[] = [];
  const signs = new Set<number>();
  const escapes = new Set<number>();
  const links = new Map<number, string>();
  const skip = /^(?:\]\(mailto:[^)\s]*\)|<mailto:[^>\s]*>|\[(?=[^\]\s]+@)|mailto:|[<>`*|])/i;
  for (let place = 0; place < original.length;) {
    const rest = original.slice(place, place + 200);
    atSign.lastIndex = 0;
    const sign = /^(?:\s*(?:\\?[[({<]|&)|\s+at\s)/i.test(rest) ? atSign.exec(rest) : null;
    const dot = dotSign.exec(rest);
    const dropped = skip.exec(rest);
    const labelled = labelledLink.exec(rest);
    if (labelled !== null) {
      const [link = "", label = "", target = ""] = labelled;
      const start = link.indexOf(target, label.length);
      const put = (words: string, from: number): void => {
        for (let one = 0; one < words.length; one += 1) at.push(place + from + one);
        text += words;
      };
      put(`${label} `, 1);
      put(target, start);
      put(" ", start + target.length);
      place += link.length;
    } else if (sign !== null && sign.index === 0) {
      signs.add(text.length);
      text += "@";
      at.push(place);
      place += sign[0].length;
    } else if (dot !== null) {
      signs.add(text.length);
      text += ".";
      at.push(place);
      place += dot[0].length;
    } else if (dropped !== null) {
      escapes.add(text.length);
      const target = /^\]\(mailto:([^)\s]*)\)/i.exec(dropped[0])?.[1];
      if (target !== undefined) links.set(text.length, target);
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
  return { text, at, signs, escapes, links };
}
