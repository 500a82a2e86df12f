/** Noise from pages: line ends, headers, footers and stamps. */
import { fullName, madePerson } from "../names.ts";
import type { Noise } from "./tools.ts";

/** Other line ends, and in places an empty line after each, as from a scan. */
export const brokenLines: Noise = (text, { chance }) => {
  const width = 60 + chance.number(30);
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      if (paragraph.includes("|") || paragraph.includes("\t")) return paragraph;
      const between = chance.happens(0.5) ? "\n\n" : "\n";
      return paragraph
        .split("\n")
        .map((line) => line.replace(new RegExp(`(.{20,${width}}) `, "g"), `$1${between}`))
        .join("\n");
    })
    .join("\n\n");
};

/** Long words, no names, broken off with a hyphen at a line's end. */
export const brokenWords: Noise = (text, { chance }) =>
  text.replace(/(?<![\p{L}\p{N}@./-])\p{Ll}{9,}(?![\p{L}\p{N}@./-]|\.[a-z])/gu, (word) => {
    if (!chance.happens(0.12)) return word;
    const cut = 3 + chance.number(word.length - 6);
    return `${word.slice(0, cut)}-\n${word.slice(cut)}`;
  });

/** Page headers and footers, even inside a sentence. */
export const pageEdges: Noise = (text, { chance, made }) => {
  const count = Math.ceil(text.length / 2600);
  const head = chance.pick([
    `Protocol elektronische mededeling van persoonsgegevens ${made.record.team.value}`,
    "Opgroeien regie | Hallepoortlaan 27 | 1060 Brussel",
    "",
  ]);
  const foot = chance.pick<(page: number) => string>([
    (page) => `Pagina ${page} van ${count}`,
    (page) => `${page}/${count}`,
    (page) => `- ${page} -`,
    (page) => `Blz. ${page}`,
  ]);
  let result = "";
  let rest = text;
  for (let page = 1; page < count; page += 1) {
    const space = /\s/g;
    space.lastIndex = Math.floor(text.length / count) - 200 + chance.number(400);
    const cut = space.exec(rest)?.index ?? rest.length;
    result += `${rest.slice(0, cut)}\n\n${foot(page)}\n\n${head === "" ? "" : `${head}\n\n`}`;
    rest = rest.slice(cut + 1);
  }
  return result + rest;
};

/** The block of signatures between the two contacts of article 9, as in Beveren's text. */
export const signaturesInArticle9: Noise = (text, { chance }) =>
  text.replace(/(Opgroeien regie: [^\n]*\n)/, (line) => {
    const names = [madePerson(chance), madePerson(chance)].map(fullName);
    return `${line} ${names[0] ?? ""}\n\nBurgemeester iák€111WiedgijEttOktfeen  dire  teug\nart. 283 D.L.B \\\\\\\\\\\n\n${names[1] ?? ""},\nHoofdmaatschappelijk werker\n\n(handtekening\n\n`;
  });
