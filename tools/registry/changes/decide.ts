import type { IsoDay } from "../../../src/core/base/day.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Fact } from "../../../src/core/protocol/fact.ts";
import { fail, ok } from "../../../src/core/base/result.ts";
import type { ProtocolChange, MakeProtocolChange } from "./change.ts";
import { judgeDay } from "./days.ts";

interface Decision {
  readonly what: string;
  readonly by: string;
  readonly on: IsoDay;
}

interface Undecided {
  readonly id: string;
  readonly index: number;
}

/** Anomalies without a decision that name this fact, or its value among the mailboxes. */
export function openAnomaliesAbout(
  { anomalies }: WholeProtocol,
  path: string,
  fact: Fact<unknown>,
): readonly Undecided[] {
  const isMailbox = path.startsWith("mailboxes.");
  return anomalies.flatMap(({ id, decision, mailbox, fact: about }, index) =>
    decision === null && (about === path || (isMailbox && mailbox === fact.value))
      ? [{ id, index }]
      : [],
  );
}

/** Records one decision for several anomalies. */
export function decideAnomalies(
  anomalies: readonly Undecided[],
  decision: Decision,
): ProtocolChange {
  return {
    patches: anomalies.map(({ index }) => ({
      path: `anomalies.${index}.decision`,
      value: decision,
    })),
    differences: anomalies.map(({ id }) => ({
      kind: "decided",
      anomaly: id,
      what: decision.what,
    })),
  };
}

/** The parties decided what an anomaly means. A decision once taken is not taken again. */
export const decideAnomaly: MakeProtocolChange = (protocol, request, { today }) => {
  const [, id = ""] = request.names;
  const { what, by, on } = request;
  if (what === undefined) return fail({ kind: "option-missing", option: "what" });
  if (by === undefined) return fail({ kind: "option-missing", option: "by" });
  if (on === undefined) return fail({ kind: "option-missing", option: "on" });
  const index = protocol.anomalies.findIndex((anomaly) => anomaly.id === id);
  const anomaly = protocol.anomalies[index];
  if (anomaly === undefined)
    return fail({ kind: "anomaly-unknown", id, known: protocol.anomalies.map((a) => a.id) });
  if (anomaly.decision !== null) return fail({ kind: "anomaly-decided", ...anomaly.decision });
  const day = judgeDay("on", on, protocol, today);
  if (!day.ok) return day;
  return ok(decideAnomalies([{ id, index }], { what, by, on }));
};
