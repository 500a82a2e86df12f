import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { developmentOrigin } from "../hosting/origin.ts";
import { guidFor, type Guid } from "./guid.ts";
import { buttonLabels, paneAddresses, valueOf } from "./resources.ts";
import {
  children,
  elements,
  parseXml,
  serializeXml,
  elementText,
  type Document,
  type Element,
} from "./xml.ts";

export type ManifestChannel = "production" | "pilot";
export type ManifestSendMode = "soft-block" | "block";

export interface ManifestOptions {
  /** As `parseOrigin` gives it. */
  readonly origin: string;
  readonly channel: ManifestChannel;
  /** null: for all teams; each member chooses in the pane. */
  readonly team: string | null;
  /** In four parts. */
  readonly version: string;
  /** null: as the source says. */
  readonly sendMode: ManifestSendMode | null;
  /** null: the GUID of this channel and team. */
  readonly id: Guid | null;
}

export interface MakeProblem {
  readonly kind: "source-unreadable" | "no-send-event";
}

/** Makes the manifest for one origin, channel and team out of the source manifest. */
export function makeManifest(
  source: string,
  options: ManifestOptions,
): Result<string, MakeProblem> {
  const document = parseXml(source);
  const root = document?.documentElement ?? null;
  if (document === null || root === null) return fail({ kind: "source-unreadable" });
  const { channel, team } = options;

  for (const comment of [...root.childNodes].filter(({ nodeType }) => nodeType === 8))
    comment.nodeValue =
      " Made from manifest.xml by `npm run manifest`: change that one, and make this one again. ";
  for (const element of elements(document)) moveAddresses(element, options.origin);
  setText(root, "Id", options.id ?? guidFor(`${channel}/${team ?? ""}`));
  setText(root, "Version", options.version);
  for (const name of children(root, "DisplayName"))
    suffix(name, channel === "pilot" ? pilotMark(team) : team === null ? "" : ` (${team})`);
  if (channel === "pilot") for (const one of buttonLabels(document)) suffix(one, pilotMark(team));
  for (const address of paneAddresses(document)) addQuery(address, options);
  if (options.sendMode !== null && !setSendMode(document, options.sendMode))
    return fail({ kind: "no-send-event" });
  return ok(serializeXml(document));
}

const pilotMark = (team: string | null): string =>
  team === null ? " (pilot)" : ` (pilot ${team})`;

function moveAddresses(element: Element, origin: string): void {
  for (const attribute of [...element.attributes])
    if (attribute.value.startsWith(`${developmentOrigin}/`))
      attribute.value = origin + attribute.value.slice(developmentOrigin.length);
  if (element.localName === "AppDomain" && elementText(element) === developmentOrigin)
    element.textContent = origin;
}

function setText(root: Element, name: string, text: string): void {
  for (const element of children(root, name)) element.textContent = text;
}

/** Behind the text and behind each of its translations. */
function suffix(element: Element, mark: string): void {
  for (const one of [element, ...children(element, "Override")]) setValue(one, valueOf(one) + mark);
}

/** The team and the channel for the pane to read; nothing about a person. */
function addQuery(address: Element, { channel, team }: ManifestOptions): void {
  const asked = [
    ...(team === null ? [] : [`team=${encodeURIComponent(team)}`]),
    ...(channel === "pilot" ? ["channel=pilot"] : []),
  ];
  if (asked.length === 0) return;
  const url = new URL(valueOf(address));
  url.search = [url.search.slice(1), ...asked].filter((part) => part !== "").join("&");
  setValue(address, url.href);
}

function setValue(element: Element, value: string): void {
  element.setAttribute(element.hasAttribute("DefaultValue") ? "DefaultValue" : "Value", value);
}

const sendModes: Readonly<Record<ManifestSendMode, string>> = {
  "soft-block": "SoftBlock",
  block: "Block",
};

/** False when the manifest has no send event to set it on. */
function setSendMode(document: Document, mode: ManifestSendMode): boolean {
  const events = elements(document, "LaunchEvent").filter(
    (event) => event.getAttribute("Type") === "OnMessageSend",
  );
  for (const event of events) event.setAttribute("SendMode", sendModes[mode]);
  return events.length > 0;
}
