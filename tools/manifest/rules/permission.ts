import type { ManifestRule } from "../rule.ts";
import { children, placeOf, elementText } from "../xml.ts";

/** Just the mail being composed: less cannot prepare a mail, more is not needed. */
const needed = "ReadWriteItem";

export const permission: ManifestRule = ({ root }) => {
  const [element] = children(root, "Permissions");
  if (element === undefined)
    return [{ place: "OfficeApp", problem: `vraagt geen recht. Vraag ${needed}.` }];
  const asked = elementText(element);
  return asked === needed
    ? []
    : [{ place: placeOf(element), problem: `vraagt ${asked}, maar ${needed} is wat nodig is.` }];
};
