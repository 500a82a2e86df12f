import type { ManifestRule } from "../rule.ts";
import { ancestor, elements, placeOf, typeOf, type Element } from "../xml.ts";

/** Where the pane opens: in a mail being written, and beside one that is being read. */
const needed = ["MessageComposeCommandSurface", "MessageReadCommandSurface"] as const;

/** Each VersionOverrides has both surfaces: Outlook takes the newest that it knows, and no other. */
export const surfaces: ManifestRule = ({ document }) =>
  elements(document, "VersionOverrides").flatMap((scope) =>
    needed
      .filter((surface) => !opensPane(scope, surface))
      .map((surface) => ({
        place: placeOf(scope),
        problem: `heeft bij ${surface} geen knop die het paneel opent.`,
      })),
  );

/** In this VersionOverrides itself, not in one inside it. */
function opensPane(scope: Element, surface: string): boolean {
  return elements(scope, "ExtensionPoint")
    .filter((point) => typeOf(point) === surface && ancestor(point, "VersionOverrides") === scope)
    .some((point) => elements(point, "Action").some((one) => typeOf(one) === "ShowTaskpane"));
}
