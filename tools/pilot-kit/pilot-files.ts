import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import type { Registry } from "../../src/core/protocol/registry.ts";
import { makeManifest, type MakeProblem } from "../manifest/make-manifest.ts";
import { buttonLabels, valueOf } from "../manifest/resources.ts";
import { readSourceManifest } from "../manifest/source.ts";
import { children, parseXml, type Document } from "../manifest/xml.ts";
import { guidePage } from "./guide.ts";
import { fileNamePart, type KitFile } from "./make-kit.ts";

const picturePath = fileURLToPath(
  new URL("../../docs/pictures/oefen-outlook.png", import.meta.url),
);

/** Identifies a pilot; everything else follows from the sources. */
interface Pilot {
  readonly team: string;
  readonly origin: string;
  /** In four parts. */
  readonly version: string;
}

/** The files of a kit without the checksums: the manifest, then the guide. */
export function pilotFiles(
  pilot: Pilot,
  registry: Registry,
): Result<readonly [manifest: KitFile, guide: KitFile], MakeProblem> {
  const made = makeManifest(readSourceManifest(), {
    ...pilot,
    channel: "pilot",
    sendMode: null,
    id: null,
  });
  if (!made.ok) return made;
  const document = parseXml(made.value);
  if (document === null) return fail({ kind: "source-unreadable" });
  const part = fileNamePart(pilot.team);
  const manifestName = `doorverwijzing-pilot-${part}.xml`;
  const guide = guidePage({
    ...pilot,
    manifestName,
    addInName: displayNameOf(document),
    buttonLabel: buttonLabels(document, "MessageComposeCommandSurface").map(valueOf)[0] ?? "",
    place: placeOfTeam(pilot.team, registry),
    picture: readFileSync(picturePath),
  });
  return ok([
    { name: manifestName, content: made.value },
    { name: `lees-mij-eerst-${part}.html`, content: guide },
  ]);
}

function displayNameOf({ documentElement: root }: Document): string {
  return root === null ? "" : (children(root, "DisplayName").map(valueOf)[0] ?? "");
}

/** A place in the territory of one of the team's protocols. Throws when there is none. */
function placeOfTeam(team: string, { protocols, places }: Registry): string {
  const codes = protocols
    .filter((one) => one.team.value === team)
    .map((one) => one.territory.value);
  const place = places.find(({ postcode }) => codes[0]?.includes(postcode) === true);
  if (place === undefined) throw new Error("No place in the territory of this team's protocols");
  return `${place.postcode} ${place.name}`;
}
