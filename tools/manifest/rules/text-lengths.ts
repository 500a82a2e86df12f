import { addressElements, valueOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { ancestor, children, elements, placeOf, type Element } from "../xml.ts";

/**
 * The most characters of each text, as Microsoft's manifest reference says on the pages DisplayName,
 * Description and String (in ShortStrings and LongStrings), and its schema for ProviderName.
 */
const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Of an address: the schema's LongString for URLs. */
const longestAddress = 2048;

/** Texts fit, in each language, and none is empty. */
export const textLengths: ManifestRule = ({ document, root }) => {
  const texts = [
    ...children(root, "DisplayName", "Description", "ProviderName"),
    ...elements(document, "ShortStrings", "LongStrings").flatMap((kind) => children(kind)),
  ].flatMap((one) => [one, ...children(one, "Override")]);
  return [
    ...texts.flatMap((one) => outside(one, limitOf(one))),
    ...addressElements(document).flatMap((one) => outside(one, longestAddress)),
  ];
};

function limitOf(text: Element): number {
  const own = limits[text.localName ?? ""];
  if (own !== undefined) return own;
  const holder = ["ShortStrings", "LongStrings", "DisplayName", "Description"].find(
    (name) => ancestor(text, name) !== null,
  );
  return limits[holder ?? ""] ?? Infinity;
}

function outside(element: Element, limit: number) {
  const { length } = valueOf(element);
  const place = placeOf(element);
  if (length === 0) return [{ place, problem: "is leeg." }];
  return length > limit
    ? [{ place, problem: `telt ${length} tekens; er mogen er ${limit} zijn.` }]
    : [];
}
