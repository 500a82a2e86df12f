import type { ProtocolText } from "./document.ts";
import { originalOf, sectionNamed } from "./document.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import { missing, type Evidence, type FactReading } from "./outcome.ts";
import { introduction, type Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";

/** As the text defines it after "hierna"; else as the title names it. */
export function readReceiverName(
  document: ProtocolText,
  parties: Parties | null,
): FactReading<string | null> {
  const name = parties?.receiver.name ?? null;
  if (name !== null)
    return { value: name, words: `hierna: ${name}`, article: "partijen", certainty: "read" };
  const title = sectionNamed(document, "titel");
  const named =
    title === null
      ? ""
      : folded(
          receiverInTitle(originalOf(document, title)).split(/\n\s*\n|in het kader/i)[0] ?? "",
        );
  return named === ""
    ? missing(null, "partijen")
    : { value: named, words: named, article: "titel", certainty: "guessed" };
}

/** What the title says after "naar", up to the occasion. */
export function receiverInTitle(title: string): string {
  const after = /\bNAAR\b([^]*)/i.exec(title)?.[1] ?? "";
  return after.split(/in\s+het\s+kader/i)[0] ?? "";
}

/** By how the text introduces the receiver; then by its name, the title, or where it lists them. */
export function readMunicipalities(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
): FactReading<readonly string[]> {
  const introduced = parties === null ? "" : introduction(document, parties);
  const title = sectionNamed(document, "titel");
  const listed = /\bgemeenten\b([^.]{3,300})/i.exec(folded(document.plain))?.[1] ?? "";
  const sources: readonly (readonly [string, string, Evidence["certainty"]])[] = [
    [introduced, "partijen", "read"],
    [parties?.receiver.name ?? "", "partijen", "read"],
    [title === null ? "" : receiverInTitle(originalOf(document, title)), "titel", "read"],
    [listed, "overweging C", "guessed"],
  ];
  for (const [words, article, certainty] of sources) {
    const all = names.find(words);
    // "1060 Brussel" is an address, from a page's head; it counts where nothing else is named.
    const own = all.filter(({ from }) => !/\d{4}\s*$/.test(words.slice(0, from)));
    const found = eachOnce(own.length > 0 ? own : all);
    if (found.length > 0)
      return { value: found, words: folded(words).slice(0, 200), article, certainty };
  }
  return missing([], "partijen");
}
