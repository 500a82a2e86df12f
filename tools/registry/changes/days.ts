import type { IsoDay } from "../../../src/core/base/day.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import type { Option, RequestRefusal } from "./refusal.ts";

/** What somebody said about a protocol was said since its signature, and today at the latest. */
export function judgeDay(
  option: Option,
  day: IsoDay,
  { signedOn }: Pick<WholeProtocol, "signedOn">,
  today: IsoDay,
): Result<null, RequestRefusal> {
  if (day > today) return fail({ kind: "in-future", option, day });
  if (day < signedOn.value)
    return fail({ kind: "before-signature", day, signedOn: signedOn.value });
  return ok(null);
}
