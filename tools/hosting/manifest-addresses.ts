/*
 * The addresses in an add-in only manifest, read as text: every one stands in an attribute or is
 * the whole content of an element.
 */

/** The same manifest for another origin. */
export function moveManifest(xml: string, from: string, to: string): string {
  const whole = new RegExp(`${from.replace(/[.]/g, "\\.")}(?=[/"<])`, "g");
  return xml.replace(whole, to);
}

/** Every address that Outlook may ask for: of pages, scripts and icons, and the domains of the app. */
export function addressesIn(xml: string): readonly string[] {
  const live = withoutComments(xml);
  const found = [
    ...[...live.matchAll(/\b(?:DefaultValue|Value)\s*=\s*"(https?:\/\/[^"]*)"/g)],
    ...[...live.matchAll(/<AppDomain>\s*(https?:\/\/[^<\s]*)\s*<\/AppDomain>/g)],
  ].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  return [...new Set(found)];
}

/**
 * The scripts that classic Outlook runs for events, without a page: where the manifest overrides a
 * runtime with JavaScript. None while there is no event.
 */
export function eventScriptsIn(xml: string): readonly string[] {
  const live = withoutComments(xml);
  const resids = [...live.matchAll(/<Override\b[^>]*\btype="javascript"[^>]*>/g)].map(
    ([tag]) => /\bresid="([^"]*)"/.exec(tag)?.[1],
  );
  const urls = [...live.matchAll(/<bt:Url\b[^>]*>/g)].flatMap(([tag]) => {
    const id = /\bid="([^"]*)"/.exec(tag)?.[1];
    const address = /\bDefaultValue="([^"]*)"/.exec(tag)?.[1];
    return address !== undefined && resids.includes(id) && id !== undefined ? [address] : [];
  });
  return [...new Set(urls)];
}

/** The content of that file; null when the manifest has no event script. */
export function allowedAddIns(xml: string): string | null {
  const allowed = eventScriptsIn(xml);
  return allowed.length === 0 ? null : `${JSON.stringify({ allowed }, null, 2)}\n`;
}

const withoutComments = (xml: string): string => xml.replace(/<!--[\s\S]*?-->/g, "");
