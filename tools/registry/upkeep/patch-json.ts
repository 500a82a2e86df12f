import {
  parseExpressionAt,
  type Expression,
  type ObjectExpression,
  type SpreadElement,
} from "acorn";

/** Another value for what stands at a path of property names and indices in a JSON text. */
export interface Patch {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Replaces values inside a JSON text and leaves every other character as it is.
 *
 * Throws when a path leads nowhere or two patches overlap. The new values are not laid out.
 */
export function patchJson(text: string, patches: readonly Patch[]): string {
  const root = parseExpressionAt(text, 0, { ecmaVersion: 2020 });
  const edits = patches
    .map(({ path, value }) => ({ ...spanAt(root, path), value }))
    .sort((a, b) => b.start - a.start);
  let patched = text;
  let limit = text.length;
  for (const { start, end, value } of edits) {
    if (end > limit) throw new Error("Patches overlap");
    patched = patched.slice(0, start) + JSON.stringify(value, null, 2) + patched.slice(end);
    limit = start;
  }
  return patched;
}

type Node = Expression | SpreadElement | null | undefined;

function spanAt(root: Expression, path: readonly string[]): { start: number; end: number } {
  let node: Node = root;
  for (const name of path) {
    if (node?.type === "ObjectExpression") node = memberOf(node, name);
    else if (node?.type === "ArrayExpression") node = node.elements[Number(name)];
    else node = null;
  }
  if (!node) throw new Error(`Nothing at ${path.join(".")}`);
  return { start: node.start, end: node.end };
}

/** Of members with the same name the last counts, as for JSON.parse. */
function memberOf({ properties }: ObjectExpression, name: string): Node {
  let found: Node = null;
  for (const property of properties)
    if (
      property.type === "Property" &&
      property.key.type === "Literal" &&
      property.key.value === name
    )
      found = property.value;
  return found;
}
