import { kindOfPath, sections } from "../../../../src/pane/protocol-page/fact-labels.nl.ts";

/** What a fact is called, as on the pane's page; with its place for the second of a list. */
export function labelOf(path: string): string {
  const kind = kindOfPath(path);
  const label = sections.find(({ facts }) => Object.hasOwn(facts, kind))?.facts[kind] ?? path;
  const place = /\.(\d+)(?=\.|$)/.exec(path)?.[1];
  return place === undefined || place === "0" ? label : `${label} ${Number(place) + 1}`;
}
