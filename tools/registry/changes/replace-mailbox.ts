import { protocolPeriod } from "../../../src/core/protocol/protocol.ts";
import { addDays } from "../../../src/core/base/day.ts";
import { fail, ok } from "../../../src/core/base/result.ts";
import type { MakeProtocolChange } from "./change.ts";
import { judgeDay } from "./days.ts";
import { decideAnomalies, openAnomaliesAbout } from "./decide.ts";
import { withValue } from "./fact-history.ts";
import { readValue } from "./read-value.ts";
import { differsBecause, mailboxReplaced, replacedDecision } from "./recorded.nl.ts";

/**
 * The receiver gave another address for one of its mailboxes, which counts from that day.
 *
 * The receiver's word is what makes it so, and is recorded as the new address's confirmation: an
 * address that nobody there named cannot come in by this way.
 */
export const mailboxReplacement: MakeProtocolChange = (protocol, request, { today }) => {
  const [, old = "", address = ""] = request.names;
  const { by, on } = request;
  if (by === undefined) return fail({ kind: "option-missing", option: "by" });
  if (on === undefined) return fail({ kind: "option-missing", option: "on" });
  const inUse = protocol.mailboxes.map((mailbox) => mailbox.address.value);
  const index = inUse.indexOf(old);
  const mailbox = protocol.mailboxes[index];
  if (mailbox === undefined) return fail({ kind: "mailbox-unknown", address: old, known: inUse });
  if (address === old) return fail({ kind: "value-same", value: address });
  if (inUse.includes(address)) return fail({ kind: "mailbox-twice", address });
  const path = `mailboxes.${index}.address`;
  const value = readValue(protocol, path, address);
  if (!value.ok) return value;
  const day = judgeDay("on", on, protocol, today);
  if (!day.ok) return day;
  const { appliesUntil, reason } = protocolPeriod(protocol);
  if (appliesUntil !== null && reason !== null && on >= appliesUntil)
    return fail({ kind: "ended-already", lastDay: addDays(appliesUntil, -1), reason });

  const confirmed = { by, on };
  const fact = withValue(
    mailbox.address,
    {
      value: value.value,
      on,
      confirmed,
      replaced: mailboxReplaced(address, confirmed),
      differs: differsBecause(confirmed),
    },
    protocol.signedOn.value,
  );
  if (!fact.ok) return fact;
  const decided = decideAnomalies(openAnomaliesAbout(protocol, path, mailbox.address), {
    what: replacedDecision(address),
    by,
    on,
  });
  return ok({
    patches: [{ path, value: fact.value }, ...decided.patches],
    differences: [
      { kind: "replaced", path, former: old, value: address, from: on, confirmedBy: by },
      ...decided.differences,
    ],
  });
};
