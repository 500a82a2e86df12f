import { makeManifest } from "../manifest/make-manifest.ts";
import { productVersion, readSourceManifest } from "../manifest/source.ts";
import { developmentOrigin } from "./origin.ts";

/**
 * The manifest served beside the pages: production, for all teams, as `npm run manifest` makes it. At
 * the development origin it is the development manifest, which has its own identity.
 *
 * Throws when manifest.xml or the version in package.json cannot be used.
 */
export function servedManifest(origin: string): string {
  const source = readSourceManifest();
  if (origin === developmentOrigin) return source;
  const version = productVersion();
  if (version === null) throw new Error("package.json has a version that Outlook does not know");
  const made = makeManifest(source, {
    origin,
    channel: "production",
    team: null,
    version,
    sendMode: null,
    id: null,
  });
  if (!made.ok) throw new Error(`manifest.xml cannot be used: ${made.error.kind}`);
  return made.value;
}
