import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { eventScripts, valueOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { elements, placeOf, elementText, type Document, type Element } from "../xml.ts";

/**
 * Every function that an event or a button calls is associated by code; without that, it passes
 * unseen. Of an event: by the script that classic Outlook runs, as built when there is a build.
 */
export const functionsAssociated: ManifestRule = ({ document, folder }) => [
  ...elements(document, "LaunchEvent").flatMap((event) =>
    unassociated(event, event.getAttribute("FunctionName") ?? "", eventScript(document, folder)),
  ),
  ...elements(document, "FunctionName").flatMap((name) =>
    unassociated(name, elementText(name), ownSources(folder)),
  ),
];

interface Code {
  readonly where: string;
  readonly code: string;
}

function unassociated(element: Element, name: string, { where, code }: Code) {
  const associated = [...code.matchAll(/\bassociate\(\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, one]) => one,
  );
  if (associated.includes(name)) return [];
  const problem = `roept de functie “${name}” op, maar in ${where} koppelt Office.actions.associate die niet.`;
  return [{ place: placeOf(element), problem }];
}

/** The script that the JavaScript runtime is overridden with, as built; otherwise what it is made of. */
function eventScript(document: Document, folder: string): Code {
  const built = eventScripts(document)
    .map(valueOf)
    .filter((address) => URL.canParse(address))
    .map((address) => `dist/${basename(new URL(address).pathname)}`)
    .find((path) => existsSync(join(folder, path)));
  if (built !== undefined) return { where: built, code: readFileSync(join(folder, built), "utf8") };
  return ownSources(folder);
}

const ownSources = (folder: string): Code => ({
  where: "src/guard/ en src/entry/",
  code: sources(folder, ["src/guard", "src/entry"]),
});

function sources(folder: string, paths: readonly string[]): string {
  return paths
    .map((path) => join(folder, path))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(path, name), "utf8")),
    )
    .join("\n");
}
