import { parseGuid } from "../guid.ts";
import type { Rule } from "../rule.ts";
import { children, placeOf, textOf } from "../xml.ts";

/** The add-in's identity is a GUID: Outlook tells add-ins apart by nothing else. */
export const guidForm: Rule = ({ root }) => {
  const [element] = children(root, "Id");
  if (element === undefined) return [{ place: "OfficeApp", problem: "heeft geen Id." }];
  return parseGuid(textOf(element)) === null
    ? [{ place: placeOf(element), problem: `“${textOf(element)}” is geen GUID.` }]
    : [];
};
