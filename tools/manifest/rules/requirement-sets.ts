import type { ManifestRule } from "../rule.ts";
import { ancestor, children, elements, placeOf, type Element } from "../xml.ts";

/** Mailbox 1.8 brought attaching from base64: an older Outlook should not show the button. */
const least = [1, 8] as const;

/** Mailbox 1.12 brought the event that comes before sending. */
const leastWithEvents = [1, 12] as const;

/** The manifest and each VersionOverrides ask for a Mailbox set that has what is called. */
export const requirementSetRule: ManifestRule = ({ document, root }) =>
  [root, ...elements(document, "VersionOverrides")].flatMap((scope) => {
    const required = children(scope, "Requirements").flatMap((one) => elements(one, "Set"));
    const mailbox = required.find((set) => set.getAttribute("Name") === "Mailbox");
    if (mailbox === undefined)
      return [{ place: placeOf(scope), problem: "vraagt geen Mailbox bij Requirements." }];
    const [major, minor] = hasEvents(scope) ? leastWithEvents : least;
    const version = asked(mailbox);
    const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor)
      ? []
      : [
          {
            place: placeOf(mailbox),
            problem: `vraagt Mailbox ${version || "zonder versie"}; nodig is ${major}.${minor} of hoger.`,
          },
        ];
  });

function asked(set: Element): string {
  const sets = set.parentNode as Element;
  return set.getAttribute("MinVersion") ?? sets.getAttribute("DefaultMinVersion") ?? "";
}

/** In this VersionOverrides itself, not in one inside it. */
function hasEvents(scope: Element): boolean {
  return elements(scope, "LaunchEvent").some((one) => ancestor(one, "VersionOverrides") === scope);
}
