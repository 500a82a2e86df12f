/** What the practice Outlook shows of an add-in, read from its manifest. */
export interface AddIn {
  readonly name: string;
  /** On the ribbon's button. */
  readonly buttonLabel: string;
  /** The path of the icon, on whichever origin serves the build. */
  readonly iconPath: string;
  /** The page's file name and query, such as `pane.html?team=Ieper`: its practice twin has the same. */
  readonly page: string;
}

/**
 * Reads the compose window's button from an add-in only manifest, in Dutch where it has Dutch.
 * Null when there is no button that opens a pane on a message being composed.
 */
export function parseManifest(xml: string): AddIn | null {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const root = manifest.documentElement;
  const points = [...manifest.querySelectorAll("ExtensionPoint")].filter(
    (point) => typeOf(point) === "MessageComposeCommandSurface",
  );
  const control = points
    .flatMap((point) => [...point.querySelectorAll("Control")])
    .findLast((one) =>
      [...one.querySelectorAll("Action")].some((a) => typeOf(a) === "ShowTaskpane"),
    );
  const name = child(root, "DisplayName");
  if (control === undefined || name === null) return null;

  const label = resource(manifest, control.querySelector("Label")?.getAttribute("resid"));
  const page = resource(manifest, control.querySelector("SourceLocation")?.getAttribute("resid"));
  const icons = [...control.querySelectorAll("Icon > *")];
  const icon = icons.find((one) => one.getAttribute("size") === "32") ?? icons[0];
  const iconUrl = resource(manifest, icon?.getAttribute("resid"));
  if (label === null || page === null || iconUrl === null) return null;
  return {
    name: text(name),
    buttonLabel: label,
    iconPath: new URL(iconUrl).pathname,
    page: pageOf(new URL(page)),
  };
}

function pageOf({ pathname, search }: URL): string {
  return pathname.replace(/^.*\//, "") + search;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find((element) => element.localName === name) ?? null;
}

/** The Dutch value of an element that carries a default and overrides. */
function text(element: Element): string {
  const dutch = [...element.children].find((one) => /^nl/i.test(one.getAttribute("Locale") ?? ""));
  return (dutch?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
}

/** A resource by its id: the last with that id, since newer overrides come later. */
function resource(manifest: Document, id: string | null | undefined): string | null {
  if (!id) return null;
  const found = [...manifest.getElementsByTagName("*")].findLast(
    (element) => element.getAttribute("id") === id && element.getAttribute("DefaultValue") !== null,
  );
  return found === undefined ? null : text(found);
}
