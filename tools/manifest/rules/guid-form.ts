import { parseGuid } from "../guid.ts";
import type { ManifestRule } from "../rule.ts";
import { children, placeOf, elementText } from "../xml.ts";

/** The add-in's identity is a GUID: Outlook tells add-ins apart by nothing else. */
export const guidForm: ManifestRule = ({ root }) => {
  const [element] = children(root, "Id");
  if (element === undefined) return [{ place: "OfficeApp", problem: "heeft geen Id." }];
  return parseGuid(elementText(element)) === null
    ? [{ place: placeOf(element), problem: `“${elementText(element)}” is geen GUID.` }]
    : [];
};
