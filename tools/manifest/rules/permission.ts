import type { Rule } from "../rule.ts";
import { children, placeOf, textOf } from "../xml.ts";

/** Just the mail being composed: less cannot prepare a mail, more is not needed. */
const needed = "ReadWriteItem";

export const permission: Rule = ({ root }) => {
  const [element] = children(root, "Permissions");
  if (element === undefined)
    return [{ place: "OfficeApp", problem: `vraagt geen recht. Vraag ${needed}.` }];
  const asked = textOf(element);
  return asked === needed
    ? []
    : [{ place: placeOf(element), problem: `vraagt ${asked}, maar ${needed} is wat nodig is.` }];
};
