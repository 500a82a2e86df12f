/** The facts of a protocol under their titles, for the pane and the report. */
import { kindOfPath, otherFacts, sections } from "./fact-labels.nl.ts";

/** The facts under one title, each with its label. */
export interface FactSection<T> {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly fact: T }[];
}

/** Each fact once: under its section, or under the other facts. Empty sections are left out. */
export function inSections<T extends { readonly path: string }>(
  facts: readonly T[],
): readonly FactSection<T>[] {
  const named = new Set(sections.flatMap((section) => Object.keys(section.facts)));
  const others = facts.filter(({ path }) => !named.has(kindOfPath(path)));
  return [
    ...sections.map(({ title, facts: labels }) => ({
      title,
      facts: inOrder(facts, labels).map((fact) => ({
        label: labels[kindOfPath(fact.path)] ?? fact.path,
        fact,
      })),
    })),
    { title: otherFacts, facts: others.map((fact) => ({ label: fact.path, fact })) },
  ].filter(({ facts: shown }) => shown.length > 0);
}

/**
 * In the order of the labels. The parts of one list item stay together, such as "what" and "why".
 */
function inOrder<T extends { readonly path: string }>(
  facts: readonly T[],
  labels: Readonly<Record<string, string>>,
): readonly T[] {
  const kinds = Object.keys(labels);
  const group = (path: string) => kinds.findIndex((kind) => kind.split(".*")[0] === stem(path));
  return facts
    .filter(({ path }) => kindOfPath(path) in labels)
    .sort((a, b) => group(a.path) - group(b.path));
}

/** The path up to the index of a list; the whole path of any other fact. */
function stem(path: string): string {
  return kindOfPath(path).split(".*")[0] ?? path;
}
