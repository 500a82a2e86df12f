import type { ManifestRule } from "../rule.ts";
import { children, placeOf, elementText } from "../xml.ts";
import { compareVersions, fourParts } from "../version.ts";

/** Higher than the version that is out: Outlook and the admin centre keep the old one otherwise. */
export const newerVersion: ManifestRule = ({ root, newerThan }) =>
  children(root, "Version").flatMap((element) => {
    const version = fourParts(elementText(element));
    return newerThan === null || version === null || compareVersions(version, newerThan) > 0
      ? []
      : [
          {
            place: placeOf(element),
            problem: `${version} is niet hoger dan ${newerThan}. Verhoog de versie in package.json.`,
          },
        ];
  });
