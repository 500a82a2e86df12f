import type { ManifestRule } from "../rule.ts";
import { ancestor, children, elements, placeOf, typeOf, type Element } from "../xml.ts";

/**
 * What events need to be run, as Microsoft's pages on event-based activation say: V1_1, the set that
 * brought the send event, one send event, and a runtime that the events' page is part of.
 */
export const launchEvents: ManifestRule = ({ document }) => {
  const points = elements(document, "ExtensionPoint").filter(
    (point) => typeOf(point) === "LaunchEvent",
  );
  const sends = elements(document, "LaunchEvent").filter(
    (event) => event.getAttribute("Type") === "OnMessageSend",
  );
  return [
    ...sends.slice(1).map((event) => ({
      place: placeOf(event),
      problem: "is een tweede OnMessageSend. Outlook kent er maar één per invoegtoepassing.",
    })),
    ...sends.flatMap(sendMode),
    ...points.flatMap(runtime),
  ];
};

function sendMode(event: Element) {
  const mode = event.getAttribute("SendMode");
  return mode === "SoftBlock" || mode === "Block"
    ? []
    : [{ place: placeOf(event), problem: "heeft geen SendMode SoftBlock of Block." }];
}

function runtime(point: Element) {
  const page = children(point, "SourceLocation")[0]?.getAttribute("resid") ?? "";
  const host = ancestor(point, "Host");
  const runtimes = host === null ? [] : elements(host, "Runtime");
  const own = runtimes.find((one) => one.getAttribute("resid") === page);
  if (own === undefined)
    return [{ place: placeOf(point), problem: `heeft geen Runtime met ${page} bij Runtimes.` }];
  const script = children(own, "Override").some((one) => one.getAttribute("type") === "javascript");
  return script
    ? []
    : [
        {
          place: placeOf(own),
          problem:
            "heeft geen Override van het type javascript. Klassieke Outlook voert de gebeurtenis dan niet uit.",
        },
      ];
}
