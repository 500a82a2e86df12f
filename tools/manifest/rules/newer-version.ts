import type { Rule } from "../rule.ts";
import { children, placeOf, textOf } from "../xml.ts";
import { compareVersions, fourParts } from "../version.ts";

/** Higher than the version that is out: Outlook and the admin centre keep the old one otherwise. */
export const newerVersion: Rule = ({ root, newerThan }) =>
  children(root, "Version").flatMap((element) => {
    const version = fourParts(textOf(element));
    return newerThan === null || version === null || compareVersions(version, newerThan) > 0
      ? []
      : [
          {
            place: placeOf(element),
            problem: `${version} is niet hoger dan ${newerThan}. Verhoog de versie in package.json.`,
          },
        ];
  });
