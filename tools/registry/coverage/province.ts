/** The provinces of Flanders, and Brussels apart, in the order of their NIS codes. */
export const PROVINCES = [
  "Antwerpen",
  "Brussel",
  "Vlaams-Brabant",
  "West-Vlaanderen",
  "Oost-Vlaanderen",
  "Limburg",
] as const;

export type Province = (typeof PROVINCES)[number];

const byPrefix: readonly (readonly [string, Province])[] = [
  ["1", "Antwerpen"],
  ["21", "Brussel"],
  ["23", "Vlaams-Brabant"],
  ["24", "Vlaams-Brabant"],
  ["3", "West-Vlaanderen"],
  ["4", "Oost-Vlaanderen"],
  ["7", "Limburg"],
];

/** The province that a municipality's NIS code begins with; null for one outside Flanders and Brussels. */
export function provinceOf(nis: string): Province | null {
  return byPrefix.find(([prefix]) => nis.startsWith(prefix))?.[1] ?? null;
}
