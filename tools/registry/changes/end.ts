import { addDays, addMonths, type IsoDay } from "../../../src/core/base/day.ts";
import {
  protocolPeriod,
  type EndReason,
  type WholeProtocol,
} from "../../../src/core/protocol/protocol.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import type { ProtocolRequest } from "./protocol-request.ts";
import type { ProtocolChange, Difference, MakeProtocolChange } from "./change.ts";
import { judgeDay } from "./days.ts";
import { withValue } from "./fact-history.ts";
import { agreementEnded, agreementEndsBecause, noSource } from "./recorded.nl.ts";
import type { Option, RequestRefusal } from "./refusal.ts";

/** The ends that can be recorded; the fifth, a term, stands in the text itself. */
const REASONS = ["notice", "at-once", "ground-gone", "agreement-ended"] as const;
type Reason = (typeof REASONS)[number];

type MakeEnd = (
  protocol: WholeProtocol,
  request: ProtocolRequest & { readonly source: string },
  today: IsoDay,
) => Result<ProtocolChange, RequestRefusal>;

/**
 * A protocol ends, earlier than by what is recorded already.
 *
 * `on` is the last day that counts for a notice and for the agreement, and the first day that no
 * longer counts for an end at once and a ground that fell away: as the file has it.
 */
export const endProtocol: MakeProtocolChange = (protocol, request, { today }) => {
  const reason = REASONS.find((known) => known === request.reason);
  if (request.reason === undefined) return fail({ kind: "option-missing", option: "reason" });
  if (reason === undefined) return fail({ kind: "reason-unknown", text: request.reason });
  const { source = noSource } = request;
  const unwanted = unwantedOption(reason, request);
  if (unwanted !== null) return fail({ kind: "option-unwanted", option: unwanted, reason });
  return ENDS[reason](protocol, { ...request, source }, today);
};

const ENDS: Readonly<Record<Reason, MakeEnd>> = {
  notice(protocol, { on, givenOn, by, source }, today) {
    if (givenOn === undefined) return fail({ kind: "option-missing", option: "given-on" });
    if (by !== undefined && by !== "sender" && by !== "receiver")
      return fail({ kind: "by-neither-party", text: by });
    if (protocol.notice !== null) return fail({ kind: "notice-given", ...protocol.notice });
    const day = judgeDay("given-on", givenOn, protocol, today);
    if (!day.ok) return day;
    const months = protocol.noticeMonths.value;
    const earliest = addMonths(givenOn, months);
    const lastDay = on ?? earliest;
    if (lastDay < earliest) return fail({ kind: "notice-too-short", months, earliest });
    const fits = judgeEnd(protocol, addDays(lastDay, 1));
    if (!fits.ok) return fits;
    const longer: Difference[] =
      lastDay > earliest ? [{ kind: "longer-notice", months, earliest }] : [];
    return ok({
      patches: [{ path: "notice", value: { givenOn, lastDay, by: by ?? null, source } }],
      differences: [{ kind: "ends", lastDay, reason: "notice" }, ...longer],
    });
  },

  "at-once"(protocol, { on, source }, today) {
    if (on === undefined) return fail({ kind: "option-missing", option: "on" });
    if (on > today) return fail({ kind: "in-future", option: "on", day: on });
    return endSuddenly(protocol, "at-once", { on, source });
  },

  "ground-gone"(protocol, { on, source }) {
    if (on === undefined) return fail({ kind: "option-missing", option: "on" });
    return endSuddenly(protocol, "ground-gone", { on, source });
  },

  "agreement-ended"(protocol, { on, givenOn, source }, today) {
    if (on === undefined) return fail({ kind: "option-missing", option: "on" });
    const known = givenOn ?? (on < today ? on : today);
    if (known > on) return fail({ kind: "told-after-end", lastDay: on });
    const fits = judgeEnd(protocol, addDays(on, 1));
    if (!fits.ok) return fits;
    const day = judgeDay("given-on", known, protocol, today);
    if (!day.ok) return day;
    const lastDay = withValue(
      protocol.agreement.lastDay,
      {
        value: on,
        on: known,
        confirmed: null,
        replaced: agreementEnded(source),
        differs: agreementEndsBecause(source),
      },
      protocol.signedOn.value,
    );
    if (!lastDay.ok) return lastDay;
    return ok({
      patches: [{ path: "agreement.lastDay", value: lastDay.value }],
      differences: [{ kind: "ends", lastDay: on, reason: "agreement-ended" }],
    });
  },
};

function endSuddenly(
  protocol: WholeProtocol,
  reason: "at-once" | "ground-gone",
  value: { readonly on: IsoDay; readonly source: string },
): Result<ProtocolChange, RequestRefusal> {
  const fits = judgeEnd(protocol, value.on);
  if (!fits.ok) return fits;
  return ok({
    patches: [{ path: reason === "at-once" ? "endedAtOnce" : "groundGone", value }],
    differences: [{ kind: "ends", lastDay: addDays(value.on, -1), reason }],
  });
}

/** An end must leave a day on which the protocol applied, and come before any known end. */
function judgeEnd(protocol: WholeProtocol, until: IsoDay): Result<null, RequestRefusal> {
  const { appliesFrom, appliesUntil, reason } = protocolPeriod(protocol);
  if (until <= appliesFrom) return fail({ kind: "never-applied", appliesFrom });
  if (appliesUntil !== null && reason !== null && appliesUntil <= until)
    return fail({ kind: "ended-already", lastDay: addDays(appliesUntil, -1), reason });
  return ok(null);
}

/** Only a notice is given by one of the parties; a sudden end is known when it is there. */
function unwantedOption(reason: EndReason, { by, givenOn }: ProtocolRequest): Option | null {
  if (reason !== "notice" && by !== undefined) return "by";
  if ((reason === "at-once" || reason === "ground-gone") && givenOn !== undefined)
    return "given-on";
  return null;
}
