import { addressElements, eventScripts, valueOf } from "../manifest/resources.ts";
import { parseXml, type Document, type Element } from "../manifest/xml.ts";

/**
 * Every address that Outlook may ask for, of pages, scripts and icons, and the domains of the app.
 * None when the text is no XML.
 */
export const manifestAddresses = (xml: string): readonly string[] => within(xml, addressElements);

/**
 * The scripts that classic Outlook runs for events, without a page. None when the manifest has no
 * event.
 */
export const eventScriptsIn = (xml: string): readonly string[] => within(xml, eventScripts);

/** Which event scripts may ask this origin for something; null when the manifest has none. */
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
