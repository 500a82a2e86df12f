const ones = (
  "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien " +
  "zestien zeventien achttien negentien"
).split(" ");
const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** A number from 0 to 99 in Dutch words: "drie", "vierentwintig", "tweeëntwintig". */
export function numberWord(value: number): string {
  const known = ones[value];
  if (known !== undefined) return known;
  const ten = tens[Math.floor(value / 10) - 2];
  if (ten === undefined || !Number.isInteger(value)) throw new RangeError("Not from 0 to 99");
  const one = value % 10;
  if (one === 0) return ten;
  const word = (ones[one] ?? "").replaceAll("é", "e");
  return `${word}${word.endsWith("e") ? "ën" : "en"}${ten}`;
}

/** A year from 2001 to 2099 as it is spoken: "tweeduizend vierentwintig". */
export function yearWords(year: number): string {
  return `tweeduizend ${numberWord(year - 2000)}`;
}
