import { replaceTraced, type TracedText } from "./traced-text.ts";

/** Ligatures that are characters of their own. */
const printed: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
};

/** Words that these texts use, each with the ligature that a scan or a PDF loses. */
const words = [
  "betre<ff>e",
  "getro<ff>en",
  "e<ff>ect",
  "identi<fi>c",
  "speci<fi>c",
  "speci<fi>e",
  "veri<fi>c",
  "noti<fi>c",
  "certi<fi>c",
  "o<ffi>ce",
  "o<ffi>ci",
  "<fi>naliteit",
  "<fi>nanci",
  "pro<fi>el",
  "a<fl>oop",
  "a<fl>open",
  "con<fl>ict",
];

/** Where the ligature was, nothing stands, or a sign for a letter that is not known. */
const lost = words.map((word) => {
  const [before = "", ligature = "", after = ""] = word.split(/[<>]/);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.@_-])((?:ge)?${before})(?:[\\ufffd?\\uf000-\\uf0ff])?(?=${after})`,
    "giu",
  );
  return { pattern, ligature };
});

/** Gives words the ligatures back that they lost. Addresses and names are left as they are. */
export function withLigatures(traced: TracedText): TracedText {
  const whole = replaceTraced(traced, /[\ufb00-\ufb04]/g, ([sign]) => printed[sign] ?? sign);
  return lost.reduce(
    (text, { pattern, ligature }) =>
      replaceTraced(text, pattern, ([, before = ""]) => before + ligature),
    whole,
  );
}
