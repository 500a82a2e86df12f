import {
  inHtmlOnly,
  inSubject,
  inTextOnly,
  passes,
  row,
  stops,
  typed,
  type Row,
} from "./prepared.ts";

const stopped = stops("password-in-text");
const found = (words: string): Row => row(`a password as ${words}`, typed(words), stopped);
const fine = (words: string): Row => row(`no password: ${words}`, typed(words), passes);

export const generatedRows: readonly Row[] = [
  row("a generated password in the subject", inSubject("k7mf-2xqa-9wtd-hrv4"), stopped),
  row("a password in the plain text only", inTextOnly("k7mf-2xqa-9wtd-hrv4"), stopped),
  found("k7mf-2xqa-9wtd-hrv4"),
  found("K7MF-2XQA-9WTD-HRV4"),
  found("wachtwoord:k7mf-2xqa-9wtd-hrv4."),
  found("“k7mf-2xqa-9wtd-hrv4”"),
  found("k7mf\u20132xqa\u20139wtd\u2013hrv4"),
  found("k7mf - 2xqa - 9wtd - hrv4"),
  found("k7mf 2xqa 9wtd hrv4"),
  found("k7mf2xqa9wtdhrv4"),
  found("K7MF2XQA9WTDHRV4"),
  found("k7mf.2xqa.9wtd.hrv4"),
  found("k7mf/2xqa/9wtd/hrv4"),
  found("k7mf-2xqa-\r\n9wtd-hrv4"),
  found("k 7 m f 2 x q a 9 w t d h r v 4"),
  found("k7mf\u200b-2x\u200bqa-9wtd-hrv4"),
  found("ｋ７ｍｆ-２ｘｑａ-９ｗｔｄ-ｈｒｖ４"),
  found("m\u0301k7f-2xqa-9wtd-hrv4"),
  found("abcd-2345-efgh-6789"),
  found("wachtwoord-k7mf-2xqa-9wtd-hrv4"),
  found("k7mf-2xqa 9wtd-hrv4"),
  found("1) k7mf 2) 2xqa 3) 9wtd 4) hrv4"),
  found("k7mf-2xqa-9wtd"),
  found("Deel 1: k7mf\r\nDeel 2: 2xqa\r\nDeel 3: 9wtd\r\nDeel 4: hrv4"),
  found("eerste stuk k7mf-2xqa\r\nen dan het tweede stuk 9wtd-hrv4"),
  found("eerste g5pd-m9xc\r\nen dan het tweede k3vw-h7nq"),
  row("another generated password", typed("p3rt-8wkd-2nqz-x6hm"), stopped),
  row("a password with tags in it", inHtmlOnly("<p>k7mf-<b>2xqa</b>-9wtd-hrv4</p>"), stopped),
  row(
    "a password in cells",
    inHtmlOnly("<td>k7mf</td><td>2xqa</td><td>9wtd</td><td>hrv4</td>"),
    stopped,
  ),
  row("a password in entities", inHtmlOnly("<p>k7mf&#45;2xqa&hyphen;9wtd&#x2d;hrv4</p>"), stopped),
  row("a password in a title", inHtmlOnly('<p title="k7mf-2xqa-9wtd-hrv4">x</p>'), stopped),
  row(
    "a password in the body of a mail link",
    inHtmlOnly('<a href="mailto:x@y.be?body=k7mf-2xqa-9wtd-hrv4">x</a>'),
    stopped,
  ),
  row(
    "a password in a mail link, percent-encoded",
    inHtmlOnly('<a href="mailto:x@y.be?body=k7mf%2D2xqa%2d9wtd%2Dhrv4">x</a>'),
    stopped,
  ),
  fine("KG-7F3K-2M99"),
  fine("doorverwijzing-KG-7F3K-2M99.zip"),
  fine("KG-7F3K-2M99 KG-7F3K-2M99"),
  fine("3f2b8a4c-9d1e-4f6a-8b7c-2d5e6f7a8b9c"),
  fine("abcd-efgh-jkmn-pqrs-tvwx"),
  fine("abcd-efgh-jkmn"),
  fine("BE68 5390 0754 7034"),
  fine("4532 7893 2345 6789"),
  fine("zaal k234 k235 k236 k237"),
  fine("zalen k234, k235 en k236"),
  fine("Bestand: https://voorbeeld.sharepoint.example/s/k7mf-2xqa-9wtd-hrv4"),
  fine("www.voorbeeld.example/k7mf-2xqa-9wtd-hrv4"),
  fine("BE68 5390 0754 7034, BE23 4567 8923 4567 en BE45 2345 6789 2345"),
  fine("bestelling 4f6a-8b7c-9d2e-5f3a-7b4c-2d5e"),
  fine("deze week werk ze mee"),
  fine("https://www.vlaanderen.be/x?id=a3f9b2c8d4e6f7a2"),
  fine("van maandag 24 tot vrijdag 28 november 2026 om 14.30 uur"),
];

const words = { password: "Paard batterij nietje koe 77" };
const glued = { password: "Paard-Batterij-Nietje-77" };
const quoted = { password: `d'Oude "paal" & 7 ezels/9` };

const spaced = (typedWords: string, made = words): Row =>
  row(`an agreed password as ${typedWords}`, typed(typedWords), stopped, made);

export const agreedRows: readonly Row[] = [
  row(
    "an agreed password in the subject",
    inSubject("wachtwoord: Paard batterij nietje koe 77"),
    stopped,
    words,
  ),
  spaced("Paard batterij nietje koe 77"),
  spaced("Het wachtwoord is Paard batterij nietje koe 77. Groeten"),
  spaced("wachtwoord: paard batterij nietje koe 77"),
  spaced("Wachtwoord “Paard batterij nietje koe 77”"),
  spaced("- Paard batterij nietje koe 77"),
  spaced("PAARD BATTERIJ NIETJE KOE 77!"),
  spaced("Paard  batterij\u00a0nietje koe 77"),
  spaced("Paardbatterijnietjekoe77"),
  spaced("d’Oude “paal” & 7 ezels/9", quoted),
  spaced('wachtwoord: d\'Oude "paal" & 7 ezels/9.', quoted),
  row(
    "an agreed password in HTML only",
    inHtmlOnly("<p>Paard&nbsp;batterij <b>nietje</b> koe 77</p>"),
    stopped,
    words,
  ),
  spaced("Paard-Batterij-Nietje-77", glued),
  spaced("paard-batterij-nietje-77.", glued),
  spaced("(Paard-Batterij-Nietje-77)", glued),
  spaced("wachtwoord:Paard-Batterij-Nietje-77", glued),
  spaced("pw=Paard-Batterij-Nietje-77", glued),
  spaced("Paard–Batterij–Nietje–77", glued),
  spaced("Paard-Batterij\u200b-Nietje-77,", glued),
  row(
    "an agreed password in a mail link",
    inHtmlOnly('<a href="mailto:x@y.be?body=Paard-Batterij-Nietje-77">x</a>'),
    stopped,
    glued,
  ),
  row("a part of an agreed password", typed("Paard batterij"), passes, words),
  row("other words than the agreed ones", typed("Paard batterij nietje koe 78"), passes, words),
  row("another code than the agreed one", typed("Paard-Batterij-Nietje-78"), passes, glued),
];
