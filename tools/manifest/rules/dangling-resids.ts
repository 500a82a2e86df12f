import { resourceOf, resourceScopes } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { placeOf } from "../xml.ts";

/** Every `resid` names a resource of its own VersionOverrides: Outlook looks in no other. */
export const danglingResids: ManifestRule = ({ document }) =>
  resourceScopes(document).flatMap((scope) =>
    scope.uses
      .filter((use) => resourceOf(scope, use) === undefined)
      .map((use) => ({
        place: placeOf(use),
        problem: `verwijst naar ${use.getAttribute("resid") ?? ""}, maar dat staat niet bij de Resources van dezelfde VersionOverrides.`,
      })),
  );
