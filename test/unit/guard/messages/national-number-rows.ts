import { inHtmlOnly, inSubject, passes, row, stops, typed, type Row } from "./prepared.ts";

const number = stops("national-number");
const found = (words: string): Row =>
  row(`a rijksregisternummer as ${words}`, typed(words), number);
const fine = (words: string): Row => row(`no rijksregisternummer: ${words}`, typed(words), passes);

const birth = stops("birth-date");
const born = (words: string): Row => row(`a date of birth as ${words}`, typed(words), birth);
const notBorn = (words: string): Row => row(`no date of birth: ${words}`, typed(words), passes);

export const birthDateRows: readonly Row[] = [
  born("geboren op 7 maart 1985"),
  born("geb. 07-03-85"),
  born("Geboortedatum: 7/3/1985"),
  born("°7/3/1985"),
  born("(° 7 mrt 1985)"),
  born("née le 7 mars 1985"),
  born("geboren in 1985"),
  row("a date of birth in the subject", inSubject("geboren op 7 maart"), birth),
  notBorn("afspraak op 7 maart 2026"),
  notBorn("7/3/2026 om 14 uur"),
  notBorn("* 12 maart: vergadering"),
  notBorn("zaal n° 12"),
  notBorn("het is 25 °C, morgen 7 ° of 8 °"),
  notBorn("nee, 12 maart past niet"),
  notBorn("hij is geboren en getogen in Beveren"),
];

/** 85.07.30-033.28 has the check digits of births before 2000; 05.07.30-033.37 those from 2000 on. */
export const nationalNumberRows: readonly Row[] = [
  row("a rijksregisternummer in the subject", inSubject("85073003328"), number),
  found("85073003328"),
  found("85.07.30-033.28"),
  found("85 07 30 033 28"),
  found("85/07/30-033/28"),
  found("850730-033-28"),
  found("8 5 0 7 3 0 0 3 3 2 8"),
  found("rr85073003328"),
  found("８５０７３００３３２８"),
  found("𝟖𝟓.𝟎𝟕.𝟑𝟎-𝟎𝟑𝟑.𝟐𝟖"),
  found("⑧⑤⓪⑦③⓪⓪③③②⑧"),
  found("85.07.30\u200b-033.28"),
  row(
    "a rijksregisternummer over cells",
    inHtmlOnly("<td>85</td>\r\n<td>07</td>\r\n<td>30</td>\r\n<td>033</td>\r\n<td>28</td>"),
    number,
  ),
  row(
    "a rijksregisternummer over source lines",
    inHtmlOnly("<p>85.07.30\r\n          -033.28</p>"),
    number,
  ),
  row("a rijksregisternummer in entities", inHtmlOnly("<p>&#56;5.07.30-033.28</p>"), number),
  row(
    "a rijksregisternummer in a link",
    inHtmlOnly('<a href="https://x.be/?rr=85.07.30-033.28">x</a>'),
    number,
  ),
  row("a BIS number", typed("85.47.30-033.17"), number),
  row("a BIS number without a known sex", typed("85.27.30-033.71"), number),
  found("0470 12 63 00\r\n85073003328"),
  row(
    "a rijksregisternummer in the row below a telephone number",
    inHtmlOnly("<tr><td>0470 12 63 00</td></tr><tr><td>85073003328</td></tr>"),
    number,
  ),
  fine("85073003329"),
  fine("850730033281"),
  fine("185073003328"),
  fine("85.13.30-033.28"),
  fine("+32 471 12 34 56"),
  fine("32471123456"),
  fine("0032 471 12 34 56"),
  fine("BE68 5390 0754 7034"),
  fine("BE68539007547034"),
  fine("0212.240.651"),
  fine("BE 0212.240.651"),
  fine("5412345678908"),
  fine("+++090/9337/55493+++"),
  fine("978-90-5716-000-1"),
  fine("24/11/2026 14:30"),
];
