import type { ManifestRule } from "../rule.ts";
import { children, placeOf, elementText } from "../xml.ts";

/** Four numbers: the admin centre compares them one by one. */
export const versionForm: ManifestRule = ({ root }) => {
  const [element] = children(root, "Version");
  if (element === undefined) return [{ place: "OfficeApp", problem: "heeft geen Version." }];
  const text = elementText(element);
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(text)
    ? []
    : [
        {
          place: placeOf(element),
          problem: `“${text}” is geen versie in vier delen, zoals 1.2.3.0.`,
        },
      ];
};
