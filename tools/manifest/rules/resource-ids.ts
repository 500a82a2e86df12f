import { resourceScopes } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { placeOf } from "../xml.ts";

/** `resid` and `id` of a resource have at most 32 characters (Microsoft's schema and the page on Resources). */
const longestId = 32;

/** Ids of resources are short enough, and each stands for one thing. */
export const resourceIds: ManifestRule = ({ document }) =>
  resourceScopes(document).flatMap(({ resources }) => {
    const ids = resources.map((one) => one.getAttribute("id") ?? "");
    return resources.flatMap((one, at) => {
      const id = ids[at] ?? "";
      const place = placeOf(one);
      if (id.length > longestId)
        return [
          { place, problem: `deze naam telt ${id.length} tekens; er mogen er ${longestId} zijn.` },
        ];
      return ids.indexOf(id) < at
        ? [{ place, problem: "deze naam staat er twee keer. Outlook neemt er één van." }]
        : [];
    });
  });
