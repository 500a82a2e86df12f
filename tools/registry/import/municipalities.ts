import { withoutAccents } from "../../../src/core/base/without-accents.ts";
import type { PlaceFiles } from "../files/place-files.ts";

/** A municipality's name as the registry spells it, and where it stands in a text. */
interface NamedMunicipality {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface MunicipalityNames {
  /** All that a text names, in its order, each once; the longest name wins. */
  find(text: string): readonly NamedMunicipality[];
  /** The day on which it merged, when that is after a day; null when it did not. */
  mergedAfter(name: string, day: string): string | null;
  /** The nineteen of Brussels, in the order of their postcodes. */
  readonly brussels: readonly string[];
}

const known = new WeakMap<PlaceFiles, MunicipalityNames>();

/** Knows every municipality of today, those that merged, and the nineteen of Brussels. */
export function knownMunicipalityNames(places: PlaceFiles): MunicipalityNames {
  const names = known.get(places) ?? readNames(places);
  known.set(places, names);
  return names;
}

function readNames(places: PlaceFiles): MunicipalityNames {
  const names = new Set([
    ...places.municipalities.map(({ name }) => name),
    ...places.mergers.flatMap(({ old_name, new_name }) => [old_name, new_name]),
    ...places.brussels.map(({ name_nl }) => name_nl),
  ]);
  const patterns = [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const parts = withoutAccents(name)
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      return {
        name,
        start: parts[0] ?? "",
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}-])${parts.join("[\\s’'-]+")}(?![\\p{L}\\p{N}]|-[\\p{L}\\s])`,
          "gu",
        ),
      };
    });
  return {
    brussels: [...new Set(places.brussels.map(({ name_nl }) => name_nl))],
    find: (text) => {
      const lower = withSameLength(text);
      const words = new Set(lower.match(/[a-z0-9]+/g));
      const taken: NamedMunicipality[] = [];
      for (const { name, start, pattern } of patterns) {
        if (!words.has(start)) continue;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
          const from = match.index;
          const to = from + match[0].length;
          const isName = /^\p{Lu}|^'/u.test(text.slice(from, to));
          if (isName && !taken.some((one) => from < one.to && to > one.from))
            taken.push({ name, from, to });
        }
      }
      return taken.sort((one, other) => one.from - other.from);
    },
    mergedAfter: (name, day) => {
      const days = places.mergers
        .filter(({ old_name, effective }) => old_name === name && effective > day)
        .map(({ effective }) => effective);
      return days.sort()[0] ?? null;
    },
  };
}

/** Small letters without accents, character by character, so that positions stay. */
function withSameLength(text: string): string {
  const small = text.replace(/[^\0-\x7f]/g, (sign) => {
    const one = withoutAccents(sign);
    return one.length === 1 ? one : sign;
  });
  return small.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The names alone, each once. */
export function eachOnce(found: readonly NamedMunicipality[]): readonly string[] {
  return [...new Set(found.map(({ name }) => name))];
}
