/** Finds the facts of a protocol by their paths, such as "mailboxes.1.address". */
import type { Fact } from "./fact.ts";

/** The fact at a path; null when there is none, or something other than a fact. */
export function factAt(protocol: object, path: string): Fact<unknown> | null {
  let found: unknown = protocol;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return null;
    found = Reflect.get(found, name);
  }
  return isFact(found) ? found : null;
}

/** Every fact of a protocol with its path, in the order of the file. */
export function factsIn(
  protocol: object,
): readonly { readonly path: string; readonly fact: Fact<unknown> }[] {
  return Object.entries(protocol).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== "object" || inner === null) return [];
    if (isFact(inner)) return [{ path: name, fact: inner }];
    return factsIn(inner).map(({ path, fact }) => ({ path: `${name}.${path}`, fact }));
  });
}

/** Recognises facts by their shape, so that none is missed when the schema grows. */
export function isFact(found: unknown): found is Fact<unknown> {
  return (
    typeof found === "object" &&
    found !== null &&
    ["value", "article", "confirmed"].every((name) => Object.hasOwn(found, name))
  );
}
