/** What an add-in does when Send is pressed. */
export interface SendEvent {
  /** The page's file name and query, such as `launchevent.html`: its practice twin has the same. */
  readonly page: string;
  /** The path of the script that classic Outlook runs instead of the page. Null: it runs nothing. */
  readonly scriptPath: string | null;
  /** As `Office.actions.associate` knows it. */
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** The words of a manifest: what a person may do when the add-in stops a mail, or cannot answer. */
export const sendModes = ["SoftBlock", "Block", "PromptUser"] as const;
export type SendMode = (typeof sendModes)[number];

/** The button beside a mail that is being read. */
interface ReadSurface {
  readonly buttonLabel: string;
  /** The file name and query of the page that it opens. */
  readonly page: string;
}

/** What the practice Outlook shows of an add-in, read from its manifest. */
export interface AddIn {
  readonly name: string;
  /** On the ribbon's button. */
  readonly buttonLabel: string;
  /** The button's id, by which an add-in can ask for its pane. */
  readonly commandId: string;
  /** The path of the icon, on whichever origin serves the build. */
  readonly iconPath: string;
  /** The page's file name and query, such as `pane.html?team=Ieper`: its practice twin has the same. */
  readonly page: string;
  /** Beside a mail that is being read. Null: no button there. */
  readonly readSurface: ReadSurface | null;
  /** Null: the add-in does nothing at Send. */
  readonly sendEvent: SendEvent | null;
}

/**
 * Reads the buttons from an add-in only manifest, in Dutch where it has Dutch, and what the add-in
 * does at Send.
 * Null when there is no button that opens a pane on a message being composed.
 */
export function parseManifest(xml: string): AddIn | null {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const composing = buttonOn(manifest, "MessageComposeCommandSurface");
  const reading = buttonOn(manifest, "MessageReadCommandSurface");
  const name = child(manifest.documentElement, "DisplayName");
  if (composing === null || name === null) return null;

  const icons = [...composing.control.querySelectorAll("Icon > *")];
  const icon = icons.find((one) => one.getAttribute("size") === "32") ?? icons[0];
  const iconUrl = resource(manifest, icon?.getAttribute("resid"));
  if (iconUrl === null) return null;
  return {
    name: text(name),
    buttonLabel: composing.label,
    commandId: composing.control.getAttribute("id") ?? "",
    iconPath: new URL(iconUrl).pathname,
    page: composing.page,
    readSurface: reading === null ? null : { buttonLabel: reading.label, page: reading.page },
    sendEvent: sendEventOf(manifest),
  };
}

/** The newest button on a surface that opens a pane. */
function buttonOn(manifest: Document, surface: string) {
  const control = extensionPoints(manifest, surface)
    .flatMap((point) => [...point.querySelectorAll("Control")])
    .findLast((one) =>
      [...one.querySelectorAll("Action")].some((a) => typeOf(a) === "ShowTaskpane"),
    );
  const label = resource(manifest, control?.querySelector("Label")?.getAttribute("resid"));
  const page = resource(manifest, control?.querySelector("SourceLocation")?.getAttribute("resid"));
  return control === undefined || label === null || page === null
    ? null
    : { control, label, page: pageOf(new URL(page)) };
}

/** Null without a send event, and with one whose page no runtime is declared for. */
function sendEventOf(manifest: Document): SendEvent | null {
  const point = extensionPoints(manifest, "LaunchEvent").at(-1);
  const event = [...(point?.querySelectorAll("LaunchEvent") ?? [])].find(
    (one) => one.getAttribute("Type") === "OnMessageSend",
  );
  const functionName = event?.getAttribute("FunctionName") ?? "";
  const resid = point?.querySelector("SourceLocation")?.getAttribute("resid");
  const runtime = [...manifest.querySelectorAll("Runtimes > Runtime")].findLast(
    (one) => one.getAttribute("resid") === resid,
  );
  const page = resource(manifest, resid);
  if (event === undefined || functionName === "" || runtime === undefined || page === null)
    return null;
  const override = [...runtime.querySelectorAll("Override")].find(
    (one) => one.getAttribute("type") === "javascript",
  );
  const script = resource(manifest, override?.getAttribute("resid"));
  const asked = event.getAttribute("SendMode");
  return {
    page: pageOf(new URL(page)),
    scriptPath: script === null ? null : new URL(script).pathname,
    functionName,
    // What Outlook takes when the manifest does not say.
    sendMode: sendModes.find((mode) => mode === asked) ?? "SoftBlock",
  };
}

function extensionPoints(manifest: Document, type: string): readonly Element[] {
  return [...manifest.querySelectorAll("ExtensionPoint")].filter((point) => typeOf(point) === type);
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
