import { liftKey, type Verdict } from "./finding.ts";
import type { MessageReader } from "../outlook/compose-item.ts";

/**
 * Lets a message go whose every finding is soft and was lifted by a person in the pane.
 *
 * What cannot be read lifts nothing.
 */
export function liftVerdict(item: MessageReader, verdict: Verdict): Verdict | Promise<Verdict> {
  if (verdict.kind === "allow" || !verdict.soft) return verdict;
  return item.sessionValue(liftKey).then((found) => {
    const lifted = found.ok && found.value !== null ? parseList(found.value) : [];
    return verdict.findings.every(({ kind }) => lifted.includes(kind))
      ? { kind: "allow" }
      : verdict;
  });
}

function parseList(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
