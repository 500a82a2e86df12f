import { factAt, factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import type { Fact } from "../../../../src/core/protocol/fact.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { factWords } from "../../../../src/pane/protocol-page/fact-wording.nl.ts";
import { valueText } from "../../changes/fact-history.ts";
import { labelOf } from "../protocol/labels.ts";
import { changeWords } from "./wording.nl.ts";

/** What a protocol says otherwise than before, a sentence each; null: it did not exist, or is gone. */
export function protocolChanges(
  before: WholeProtocol | null,
  after: WholeProtocol | null,
): readonly string[] {
  if (after === null) return [changeWords.removed];
  if (before === null) return [changeWords.added(after)];
  return [
    ...factsIn(after).flatMap(({ path, fact }) => factChanges(path, factAt(before, path), fact)),
    ...decisions(before, after),
    ...ends(before, after),
  ];
}

function factChanges(path: string, before: Fact<unknown> | null, after: Fact<unknown>) {
  const label = labelOf(path);
  const now = valueText(after.value);
  const { confirmed } = after;
  if (before === null) return [changeWords.newFact(label, now)];
  const was = valueText(before.value);
  if (was !== now) return [changeWords.replaced(label, { was, now, by: confirmed?.by ?? null })];
  if (confirmed !== null && JSON.stringify(before.confirmed) !== JSON.stringify(confirmed))
    return [changeWords.confirmed(label, now, confirmed)];
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [changeWords.otherwise(label)];
}

function decisions(before: WholeProtocol, after: WholeProtocol): readonly string[] {
  return after.anomalies.flatMap(({ id, what, decision }) => {
    const old = before.anomalies.find((one) => one.id === id);
    return decision !== null && (old === undefined || old.decision === null)
      ? [changeWords.decided(what, decision)]
      : [];
  });
}

function ends(before: WholeProtocol, after: WholeProtocol): readonly string[] {
  const { notice, endedAtOnce, groundGone, holds, successor } = after;
  const isNew = (name: keyof WholeProtocol): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return [
    ...(notice !== null && isNew("notice") ? [factWords.notice(notice)] : []),
    ...(endedAtOnce !== null && isNew("endedAtOnce") ? [factWords.atOnce(endedAtOnce)] : []),
    ...(groundGone !== null && isNew("groundGone") ? [factWords.groundGone(groundGone)] : []),
    ...(isNew("holds") ? holds.slice(-1).map(factWords.hold) : []),
    ...(successor !== null && isNew("successor") ? [changeWords.followed(successor)] : []),
  ];
}
