import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { MakeProtocolChange } from "./change.ts";
import { judgeDay } from "./days.ts";
import type { RequestRefusal } from "./refusal.ts";

/**
 * Nothing is shared under a protocol for a while. `from` is the first day that is held, and may be
 * ahead.
 */
export const suspendProtocol: MakeProtocolChange = (protocol, { from, reason, by }) => {
  if (from === undefined) return fail({ kind: "option-missing", option: "from" });
  if (reason === undefined) return fail({ kind: "option-missing", option: "reason" });
  if (by === undefined) return fail({ kind: "option-missing", option: "by" });
  const { holds } = protocol;
  const last = holds.at(-1);
  const lifted = last?.lifted ?? null;
  if (last !== undefined && lifted === null)
    return fail({ kind: "held-already", from: last.from, by: last.by });
  if (lifted !== null && from < lifted.on) return fail({ kind: "held-before", until: lifted.on });
  const status = protocolStatus(protocol, from);
  if (status.kind === "ended") return fail({ ...status, kind: "ended-already" });
  return ok({
    patches: [{ path: "holds", value: [...holds, { from, reason, by, lifted: null }] }],
    differences: [{ kind: "held", from, reason }],
  });
};

/** A held protocol is used again: `on` is the first day on which it is. */
export const resumeProtocol: MakeProtocolChange = (protocol, { on, by }, { today }) => {
  if (on === undefined) return fail({ kind: "option-missing", option: "on" });
  if (by === undefined) return fail({ kind: "option-missing", option: "by" });
  const held = lastHold(protocol);
  if (!held.ok) return held;
  const { earlier, hold } = held.value;
  if (on < hold.from) return fail({ kind: "lifted-before-held", from: hold.from });
  const day = judgeDay("on", on, protocol, today);
  if (!day.ok) return day;
  return ok({
    patches: [{ path: "holds", value: [...earlier, { ...hold, lifted: { on, by } }] }],
    differences: [{ kind: "resumed", from: on }],
  });
};

function lastHold({ holds }: WholeProtocol): Result<
  {
    readonly earlier: WholeProtocol["holds"];
    readonly hold: WholeProtocol["holds"][number];
  },
  RequestRefusal
> {
  const hold = holds.at(-1);
  return hold?.lifted === null
    ? ok({ earlier: holds.slice(0, -1), hold })
    : fail({ kind: "not-held" });
}
