/**
 * What reading the text of a protocol costs, and any other file that may be given instead, as ratios
 * to a made text within one run: `npx tsx bench/import.ts`.
 */
import { importText } from "../tools/registry/import/import-text.ts";
import { longestProtocolText } from "../tools/registry/import/refusal.ts";
import { makeRegistry } from "../test/made-registry/made-registry.ts";
import { writeMadeText } from "../test/made-registry/write-text.ts";
import { readPlaceFiles } from "../tools/registry/files/place-files.ts";
import { REGISTRY_FOLDER } from "../tools/registry/files/source.ts";

const rounds = 7;
const places = readPlaceFiles(REGISTRY_FOLDER);
const [made] = makeRegistry(1, 1, places);
if (made === undefined) throw new Error("No made protocol");
const text = writeMadeText(made, 5);
/** As long as a text may be, so that what comes back without end shows what it costs. */
const filled = (piece: string): string =>
  text.replace("Artikel 11", () => {
    const times = Math.floor((longestProtocolText - text.length - 20) / piece.length);
    return `${piece.repeat(times)}\nArtikel 11`;
  });

const texts: Readonly<Record<string, string>> = {
  "a made text": text,
  "an empty file": "",
  "ten megabytes": text.repeat(Math.ceil(1e7 / text.length)),
  "a novel": "Het was nacht. Op 7 maart 1824 vertrok hij. ".repeat(longestProtocolText / 50),
  "one letter without end": filled("a"),
  "white space without end": filled("\n "),
  "dates without end": filled(" 07/03/2024"),
  "addresses without end": filled(" x@y.be"),
  "names without end": filled(' hierna: "'),
  "advice without end": filled(" de functionaris voor gegevensbescherming van X heeft op"),
};

function median(act: () => unknown): number {
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return taken[Math.floor(rounds / 2)] ?? 0;
}

for (let warm = 0; warm < 20; warm += 1) importText(text, places);
const own = median(() => importText(text, places));
for (const [name, some] of Object.entries(texts)) {
  const taken = median(() => importText(some, places));
  console.log(
    `${name.padEnd(26)} ${(taken / own).toFixed(1).padStart(8)}   ${taken.toFixed(0)} ms`,
  );
}
