/** What grows without end in a mail or a protocol's text, for the readers that must stay linear. */
import { readHtml } from "../../src/guard/recognise/html-text.ts";
import { judge } from "../../src/guard/verdict.ts";
import { importText } from "../../tools/registry/import/import-text.ts";
import { places } from "../registry/read-back.ts";
import { realText } from "../registry/real-text.ts";
import { prepared, realProtocols, sealed, sha256, typed } from "../unit/guard/messages/prepared.ts";

export interface Reader {
  readonly name: string;
  /** How long a text is at × 1, in characters. */
  readonly length: number;
  readonly kinds: Readonly<Record<string, string>>;
  readonly read: (text: string) => void;
}

const prose = "Geachte collega, wij spraken af dat het gezin de aanvraag verder opvolgt. ";

/** What repeats in layouts, pasted code, tables and addresses of images. */
const ofMails = {
  prose,
  spaces: " ",
  "empty lines": "\r\n",
  "one word": "a",
  "capitals in turn": "aA",
  "full stops": ".",
  "names of fields": "a=a=",
  "one field": "x=",
  "digits apart": "1 ",
  "a table": "12;34;56\r\n",
  "at signs": "a@",
  joints: "ab-cd-",
};

const ofMarkup = {
  prose: `<p>${prose}</p>`,
  "empty comments": "<!-->",
  comments: "<!-- a -->",
  "ends of comments": "--!>",
  "open comments": "<!--",
  "open tags": "<a ",
  styles: "<style></style>",
  "ends of styles": "</style",
  entities: "&amp;",
  ampersands: "&",
};

const protocol = realText("mesen");

export const readers: readonly Reader[] = [
  { name: "HTML", length: 20_000, kinds: ofMarkup, read: readHtml },
  {
    name: "the guard's verdict",
    length: 4000,
    kinds: ofMails,
    read: (text) => {
      const mail = typed(text)(prepared());
      judge(sealed(mail), mail, { protocols: realProtocols, hash: sha256 });
    },
  },
  {
    name: "the importer",
    length: 10_000,
    kinds: {
      prose,
      spaces: " ",
      lines: "a\n",
      articles: "Artikel 7\n",
      days: "1/1/2024 ",
      cells: "a | ",
    },
    read: (text) => {
      importText(protocol + text, places);
    },
  },
];

/** A reader that takes longer needs fewer rounds to be measured well. */
const rounds = { fewest: 4, most: 30, enoughMs: 250 } as const;

/**
 * How many times longer four times the text takes: 4 where a reader is linear, 16 where it is quadratic.
 * The quickest of rounds that take turns, since a machine that does something else only makes a round
 * slower. A round is short, so that some are not interrupted.
 */
export function growthOf({ read, length }: Reader, piece: string): number {
  const textOf = (times: number): string =>
    piece.repeat(Math.ceil((length * times) / piece.length));
  const [once, fourTimes] = [textOf(1), textOf(4)];
  const took = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  took(fourTimes);
  const best = { once: Infinity, fourTimes: Infinity };
  const end = performance.now() + rounds.enoughMs;
  for (let round = 0; round < rounds.most; round += 1) {
    if (round >= rounds.fewest && performance.now() > end) break;
    best.once = Math.min(best.once, took(once));
    best.fourTimes = Math.min(best.fourTimes, took(fourTimes));
  }
  return best.fourTimes / best.once;
}
