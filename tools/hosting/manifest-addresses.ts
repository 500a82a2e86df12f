import { addressElements, eventScripts, valueOf } from "../manifest/resources.ts";
import { parseXml, type Document, type Element } from "../manifest/xml.ts";

/**
 * Every URL that Outlook may request (pages, scripts, icons) and the app's domains. Empty when the text
 * is not XML.
 */
export const manifestAddresses = (xml: string): readonly string[] => within(xml, addressElements);

/**
 * The scripts that classic Outlook runs for events, without a page. Empty when the manifest has no
 * event.
 */
export const eventScriptsIn = (xml: string): readonly string[] => within(xml, eventScripts);

/** The list of event scripts that may make requests to this origin; null without event scripts. */
export function allowedAddIns(xml: string): string | null {
  const allowed = eventScriptsIn(xml);
  return allowed.length === 0 ? null : `${JSON.stringify({ allowed }, null, 2)}\n`;
}

function within(xml: string, find: (document: Document) => readonly Element[]): readonly string[] {
  const document = parseXml(xml);
  if (document === null) return [];
  const found = find(document).map(valueOf);
  return [...new Set(found)].filter((one) => URL.canParse(one) && /^https?:/.test(one));
}
