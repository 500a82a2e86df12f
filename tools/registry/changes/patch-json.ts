import { isDeepStrictEqual } from "node:util";
import { applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath } from "jsonc-parser";

/** Another value for what stands at a path, such as "mailboxes.1.address". */
export interface Patch {
  readonly path: string;
  readonly value: unknown;
}

/** An object over several lines stays so under Prettier. */
const formattingOptions = { insertSpaces: true, tabSize: 2 };

/**
 * Replaces values inside a JSON text and leaves every other character as it is.
 *
 * Throws when there is nothing at a path, and when the text then does not hold every new value:
 * patches overlap, or a property occurs twice.
 */
export function patchJson(text: string, patches: readonly Patch[]): string {
  const patched = patches.reduce(replaced, text);
  const root: unknown = JSON.parse(patched);
  for (const { path, value } of patches)
    if (!isDeepStrictEqual(valueAt(root, path), JSON.parse(JSON.stringify(value))))
      throw new Error(`Not replaced: ${path}`);
  return patched;
}

function replaced(text: string, { path, value }: Patch): string {
  const root = parseTree(text);
  const location = toLocation(path);
  if (root === undefined || findNodeAtLocation(root, location) === undefined)
    throw new Error(`Nothing at ${path}`);
  return applyEdits(text, modify(text, location, value, { formattingOptions }));
}

function toLocation(path: string): JSONPath {
  return path.split(".").map((name) => (/^\d+$/.test(name) ? Number(name) : name));
}

function valueAt(root: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((found, name) => (Object(found) as Record<string, unknown>)[name], root);
}
