import {
  DOMParser,
  XMLSerializer,
  onWarningStopParsing,
  type Document,
  type Element,
} from "@xmldom/xmldom";

export type { Document, Element };

const instance = "http://www.w3.org/2001/XMLSchema-instance";

/** The document; null when it is not well-formed XML. */
export function parseXml(xml: string): Document | null {
  try {
    // Any complaint stops the parser: what it would make of broken XML is a guess.
    return new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, "text/xml");
  } catch {
    return null;
  }
}

export function serializeXml(document: Document): string {
  return `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;
}

/** Every element in the order of the file, or those with one of these local names. */
export function elements(within: Document | Element, ...names: string[]): readonly Element[] {
  const all = [...within.getElementsByTagNameNS("*", "*")];
  return names.length === 0 ? all : all.filter((one) => names.includes(one.localName ?? ""));
}

export function children(parent: Element, ...names: string[]): readonly Element[] {
  return [...parent.children].filter(
    (one) => names.length === 0 || names.includes(one.localName ?? ""),
  );
}

/** The value of `xsi:type`; null when it has none. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS(instance, "type");
}

export function elementText(element: Element): string {
  return (element.textContent ?? "").trim();
}

/** The nearest ancestor with this local name; null when there is none. */
export function ancestor(element: Element, name: string): Element | null {
  const parent = element.parentNode as Element | null;
  if (parent === null || parent.localName === name) return parent;
  return ancestor(parent, name);
}

/** Where an element is, for a person who looks for it: `VersionOverridesV1_1 > Resources > Urls > Pane.Url (regel 121)`. */
export function placeOf(element: Element): string {
  const path = pathTo(element).slice(1).map(nameOf).join(" > ");
  return `${path || "OfficeApp"} (regel ${element.lineNumber ?? 0})`;
}

/** From the root to the element. */
function pathTo(element: Element): readonly Element[] {
  const parent = element.parentNode as Element | Document | null;
  return parent?.nodeType === 1 ? [...pathTo(parent), element] : [element];
}

function nameOf(element: Element): string {
  const name = element.localName ?? "";
  if (name === "VersionOverrides") return typeOf(element) ?? name;
  const mark = ["id", "Locale", "size", "Type", "Name"].find((one) => element.hasAttribute(one));
  return mark === undefined ? name : `${name} ${element.getAttribute(mark) ?? ""}`;
}
