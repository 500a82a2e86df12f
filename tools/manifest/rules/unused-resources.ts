import { resourceScopes } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { placeOf } from "../xml.ts";

/** Every resource is named somewhere: one that is not is a slip or left behind. */
export const unusedResources: ManifestRule = ({ document }) =>
  resourceScopes(document).flatMap(({ resources, uses }) => {
    const named = new Set(uses.map((use) => use.getAttribute("resid")));
    return resources
      .filter((one) => !named.has(one.getAttribute("id")))
      .map((one) => ({
        place: placeOf(one),
        problem: "wordt nergens gebruikt. Haal het weg, of verwijs ernaar.",
      }));
  });
