import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { eventScripts, valueOf } from "../resources.ts";
import type { Rule } from "../rule.ts";
import { elements, placeOf, type Document } from "../xml.ts";

/**
 * Every function that an event calls is associated by the script that classic Outlook runs; without
 * that, the event passes unseen. Looks in the built script, or in the sources when there is none.
 */
export const functionsAssociated: Rule = ({ document, folder }) => {
  const events = elements(document, "LaunchEvent");
  if (events.length === 0) return [];
  const { where, code } = eventScript(document, folder);
  const associated = [...code.matchAll(/\bassociate\(\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, name]) => name,
  );
  return events.flatMap((event) => {
    const name = event.getAttribute("FunctionName") ?? "";
    if (associated.includes(name)) return [];
    const problem = `roept de functie “${name}” op, maar in ${where} koppelt Office.actions.associate die niet.`;
    return [{ place: placeOf(event), problem }];
  });
};

/** The script that the JavaScript runtime is overridden with, as built; otherwise what it is made of. */
function eventScript(
  document: Document,
  folder: string,
): { readonly where: string; readonly code: string } {
  const built = eventScripts(document)
    .map(valueOf)
    .filter((address) => URL.canParse(address))
    .map((address) => `dist/${basename(new URL(address).pathname)}`)
    .find((path) => existsSync(join(folder, path)));
  if (built !== undefined) return { where: built, code: readFileSync(join(folder, built), "utf8") };
  return { where: "src/guard/ en src/entry/", code: sources(folder, ["src/guard", "src/entry"]) };
}

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
