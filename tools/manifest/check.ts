import type { ManifestFinding } from "./finding.ts";
import type { Checked } from "./rule.ts";
import { addressesHttps } from "./rules/addresses-https.ts";
import { danglingResids } from "./rules/dangling-resids.ts";
import { functionsAssociated } from "./rules/functions-associated.ts";
import { guidForm } from "./rules/guid-form.ts";
import { icons } from "./rules/icons.ts";
import { launchEvents } from "./rules/launch-events.ts";
import { locales } from "./rules/locales.ts";
import { newerVersion } from "./rules/newer-version.ts";
import { oneOrigin } from "./rules/one-origin.ts";
import { permission } from "./rules/permission.ts";
import { requirementSetRule } from "./rules/requirement-sets.ts";
import { resourceIds } from "./rules/resource-ids.ts";
import { surfaces } from "./rules/surfaces.ts";
import { textLengths } from "./rules/text-lengths.ts";
import { unusedResources } from "./rules/unused-resources.ts";
import { versionForm } from "./rules/version-form.ts";
import { parseXml } from "./xml.ts";

/** What schemas cannot see, and what this product asks of its manifests: one rule a file. */
const RULES = {
  guidForm,
  versionForm,
  newerVersion,
  permission,
  requirementSetRule,
  surfaces,
  addressesHttps,
  oneOrigin,
  danglingResids,
  unusedResources,
  resourceIds,
  textLengths,
  locales,
  icons,
  launchEvents,
  functionsAssociated,
} as const;

/** Everything the rules find in a manifest; what is no add-in manifest at all is one finding. */
export function checkManifest(
  xml: string,
  judgedBy: Pick<Checked, "folder" | "newerThan">,
): readonly ManifestFinding[] {
  const document = parseXml(xml);
  const root = document?.documentElement ?? null;
  if (document === null || root?.localName !== "OfficeApp")
    return [{ place: "Het bestand", problem: "is geen manifest: het is geen XML met OfficeApp." }];
  return Object.values(RULES).flatMap((rule) => rule({ document, root, ...judgedBy }));
}
