/* The names that a text gives to its parties and to laws: "hierna: “OCMW Mesen”". */
import { canon } from "./canonical.ts";
import {
  findPhrase,
  originalOf,
  plainPlaces,
  spanOf,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { folded } from "./plain-text.ts";

/** The name after one "hierna", and where the words with it stand. */
export interface Defined extends TextSpan {
  readonly name: string;
}

/** Words between "hierna" and the name. */
const calledBy =
  /^\s*(?:(?:ook|samen|gezamenlijk|tezamen|ieder|elk|afzonderlijk|kortweg|steeds|verder|respectievelijk|resp\.)[\s:]+)*(?:(?:te\s+)?(?:noemen|genoemd|genaamd|aangeduid\s+(?:als|met)|afgekort(?:\s+(?:als|tot))?|vermeld\s+als|benoemd\s+als)\s*)?(?:(?:als|respectievelijk)\s+)?[:,]?\s*/i;
const several = /\b(?:respectievelijk|resp)\b/i;
const quoted =
  /^(?:,,|["“”„«»'‘’*])+\s*([^"”“„«»*;]{2,90}?)\s*["”“„«»*’‘']+\s*(?:[;,.)]|genoemd|(?:en|of)\s|\n|$)/;
const unquoted =
  /^["“”„«'‘’*]*\s*([^"”“»;\n]{2,90}(?:\n(?!\s*\n|\s*EN\b)[^"”“»;\n]{2,60}(?=[;,]))?)/;
/** "Wij noemen hen “Opgroeien regie” en “OCMW Mesen”": the two of them at once. */
const namedTogether =
  /\b(?:noemen\s+(?:wij\s+|we\s+)?(?:hen|ze|de\s+partijen)|worden\s+(?:hier|hierna|verder)?\s*(?:ook\s+)?aangeduid\s+als)\s+(?:hierna\s+|verder\s+)?(?=["“„«])/giu;
const eachQuoted = /["“”„«‘]\s*([^"”“„«»’;]{2,90}?)\s*["”»’]/g;
/** Other leads than "hierna" are everyday words: they count before a quotation or "genoemd" only. */
const otherLead =
  /(?<![\p{L}])(?:verder|voortaan|nader|in wat volgt|in dit protocol)\s*:?\s+(?=["“„«‘]|(?:ook\s+)?(?:te noemen|genoemd|aangeduid)|[^.;\n]{2,60}\s+(?:te noemen|genoemd))/giu;
const inBrackets = /\(\s*(?=["“„«]([^"”»()]{2,60})["”»]\s*\))/g;

/** What no party is called: laws, roles, and both parties together. */
const noParty =
  /decreet|\bwet\b|-wet\b|wetboek|\bavg\b|\bgdpr\b|verordening|richtlijn|besluit|codex|\bdlb\b|partij|protocol|overeenkomst|cliënt|gegevens|teamlid|\bteam\b|functionaris|\bdpo\b|\bfgb\b|verwerk|verantwoordelijke/i;
const lawBefore =
  /(?:decreet|\bwet\b|verordening|besluit|richtlijn|wetboek)(?:(?!ingeschreven|zetel|vertegenwoordigd|ondernemingsnummer)[^.;]){0,220}$/i;
const partyWord =
  /ocmw|\bcaw\b|opgroeien|welzijn|zorg|sociaal|sociale|\bstad\b|gemeente|lokaal\s+bestuur|\bhuis\b/i;

/** The parties' names that a region defines, in their order; names of laws and roles are none. */
export function definedNames(document: ProtocolText, region: TextSpan): readonly Defined[] {
  const leads = leadsIn(document, region);
  const found = leads.flatMap((lead) => namesAfter(document, lead));
  const parties = found.filter((one) => isParty(document, region, one));
  return parties.filter(
    (one, place) => !parties.slice(0, place).some(({ name }) => canon(name) === canon(one.name)),
  );
}

function leadsIn(document: ProtocolText, region: TextSpan): readonly TextSpan[] {
  const leads: TextSpan[] = [];
  for (
    let lead = findPhrase(document, ["hierna"], region);
    lead !== null;
    lead = findPhrase(document, ["hierna"], { start: lead.end, end: region.end })
  )
    leads.push(lead);
  const { from, to } = plainPlaces(document, region);
  const text = document.plain.slice(from, to);
  const patterns = [otherLead, namedTogether, ...(leads.length >= 2 ? [] : [inBrackets])];
  for (const pattern of patterns)
    for (const { index, 0: words } of text.matchAll(pattern))
      leads.push(spanOf(document, from + index, from + index + words.length));
  return leads.sort((one, other) => one.start - other.start);
}

/** One name, or two after "respectievelijk". */
function namesAfter(document: ProtocolText, lead: TextSpan): readonly Defined[] {
  const rest = behind(document, lead, 240).replace(/\\(?=["“”'*_.()])/g, "");
  const called = calledBy.exec(rest)?.[0] ?? "";
  const { length } = called;
  const ends = (characters: number): TextSpan => ({
    start: lead.start,
    end: lead.end + canon(rest.slice(0, characters)).length,
  });
  const isTogether = /^noemen|^worden/i.test(originalOf(document, lead));
  if (several.test(called) || isTogether) {
    const clause = rest.slice(length).split(/[;.]|\n\s*\n|,\s*(?:en\s+)?samen/)[0] ?? "";
    const quotes = [...clause.matchAll(eachQuoted)].map(([, name = ""]) => name);
    const names = quotes.length >= 2 ? quotes : clause.split(/\s+en\s+(?=\p{Lu})/u);
    return names
      .slice(0, 2)
      .map((name) => ({ name: tidy(document, name), ...ends(length + clause.length) }));
  }
  const genoemd = /^([^"“”„«;\n]{2,60}?(?:\n[^"“”„«;\n]{0,60}?)?)\s+(?:te\s+noemen|genoemd)\b/.exec(
    rest.slice(length),
  );
  const match = quoted.exec(rest.slice(length)) ?? genoemd ?? unquoted.exec(rest.slice(length));
  const isQuoted = match !== null && /^["“”„«»'‘’*]/.test(match[0]);
  const words = match?.[1] ?? "";
  const name = tidy(document, isQuoted ? words : (words.split(/,(?=\s|$)|\)/)[0] ?? ""));
  return name === "" || match === null ? [] : [{ name, ...ends(length + match[0].length) }];
}

/** What follows a span, the signs included that the canonical form drops. */
function behind(
  { plain, canonical: { at } }: ProtocolText,
  { end }: TextSpan,
  count: number,
): string {
  const from = (at[end - 1] ?? plain.length) + 1;
  return plain.slice(from, from + count);
}

function tidy(document: ProtocolText, words: string): string {
  return folded(unbroken(document, words))
    .replace(/^[^\p{L}\p{N}’(]+|["“”„«»'’;,.)]+$/gu, "")
    .replace(/\s+genoemd$/, "")
    .trim();
}

/**
 * A name without the line's end within it. Its hyphen stays, unless the text has the name elsewhere
 * in one piece and without it.
 */
export function unbroken({ plain }: ProtocolText, words: string): string {
  return words.replace(
    /([\p{L}\p{N}'’-]+)-[ ]*\n\s*(?!(?:en|of)\s)([\p{L}\p{N}'’-]+)/gu,
    (_whole, before: string, after: string) =>
      /^\p{Ll}/u.test(after) &&
      plain.includes(`${before}${after}`) &&
      !plain.includes(`${before}-${after}`)
        ? `${before}${after}`
        : `${before}-${after}`,
  );
}

function isParty(document: ProtocolText, region: TextSpan, { name, start }: Defined): boolean {
  if (noParty.test(name) && !/opgroeien/i.test(name)) return false;
  if (partyWord.test(name)) return true;
  const before = originalOf(document, { start: Math.max(region.start, start - 260), end: start });
  return !lawBefore.test(before.replace(/\(\s*[^()]*$/, ""));
}
