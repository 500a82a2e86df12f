/** What happened to a protocol since its signature, told a line each. */
import { addDays, type IsoDay } from "../../../../src/core/base/day.ts";
import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import type { Fact } from "../../../../src/core/protocol/fact.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { factWords } from "../../../../src/pane/protocol-page/fact-wording.nl.ts";
import { valueText } from "../../changes/fact-history.ts";
import { confirmationsOf } from "../../files/protocol-on.ts";
import { labelOf } from "./labels.ts";
import { historyWords } from "./wording.nl.ts";

export interface HistoryLine {
  readonly on: IsoDay;
  readonly sentence: string;
}

/** The latest first. */
export function historyOf(protocol: WholeProtocol): readonly HistoryLine[] {
  const { signedOn, appliesFrom, notice, endedAtOnce, groundGone, holds, anomalies } = protocol;
  const lines: readonly HistoryLine[] = [
    { on: signedOn.value, sentence: historyWords.signed },
    { on: appliesFrom.value, sentence: historyWords.applies },
    ...factsIn(protocol).flatMap(({ path, fact }) => factHistory(labelOf(path), fact)),
    ...anomalies.flatMap(({ what, decision }) =>
      decision === null
        ? []
        : [{ on: decision.on, sentence: historyWords.decided(what, decision) }],
    ),
    ...(notice === null ? [] : [{ on: notice.givenOn, sentence: factWords.notice(notice) }]),
    ...(endedAtOnce === null
      ? []
      : [{ on: endedAtOnce.on, sentence: factWords.atOnce(endedAtOnce) }]),
    ...(groundGone === null
      ? []
      : [{ on: groundGone.on, sentence: factWords.groundGone(groundGone) }]),
    ...holds.map((hold) => ({ on: hold.lifted?.on ?? hold.from, sentence: factWords.hold(hold) })),
  ];
  return [...lines].sort((a, b) => (a.on < b.on ? 1 : Number(a.on > b.on) * -1));
}

function factHistory(label: string, fact: Fact<unknown>): readonly HistoryLine[] {
  const former = fact.former ?? [];
  const values = [...former.map(({ value }) => value), fact.value];
  return [
    ...former.flatMap((one, index): readonly HistoryLine[] => [
      ...(one.confirmations ?? []).map(({ by, on }) => ({
        on,
        sentence: historyWords.confirmed(label, valueText(one.value), by),
      })),
      {
        on: addDays(one.until, 1),
        sentence: historyWords.changed(label, {
          from: valueText(one.value),
          to: valueText(values[index + 1]),
          reason: one.reason,
        }),
      },
    ]),
    ...confirmationsOf(fact).map(({ by, on }) => ({
      on,
      sentence: historyWords.confirmed(label, valueText(fact.value), by),
    })),
  ];
}
