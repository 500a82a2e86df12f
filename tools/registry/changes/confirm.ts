import { factAt, factsIn } from "../../../src/core/protocol/protocol-facts.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Confirmation, Fact } from "../../../src/core/protocol/fact.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import type { Difference, MakeProtocolChange } from "./change.ts";
import { judgeDay } from "./days.ts";
import { decideAnomalies, openAnomaliesAbout } from "./decide.ts";
import { valueText, withConfirmation, withValue } from "./fact-history.ts";
import { readValue } from "./read-value.ts";
import type { RequestRefusal } from "./refusal.ts";
import { confirmedDecision, confirmedOtherwise, differsBecause } from "./recorded.nl.ts";

/**
 * Somebody said that a fact is right, or what is right instead; then the former value stays, until
 * the day before. Open anomalies about the fact are decided by it.
 */
export const confirmFact: MakeProtocolChange = (protocol, request, { today }) => {
  const [, path = ""] = request.names;
  const { by, on } = request;
  if (by === undefined) return fail({ kind: "option-missing", option: "by" });
  if (on === undefined) return fail({ kind: "option-missing", option: "on" });
  const fact = factAt(protocol, path);
  if (fact === null) return fail({ kind: "fact-unknown", path, near: near(protocol, path) });
  const day = judgeDay("on", on, protocol, today);
  if (!day.ok) return day;

  const asked = askedValue(protocol, path, fact, request);
  if (!asked.ok) return asked;
  const { value } = asked.value;
  const outcome = asked.value.isNew
    ? replaceValue(protocol, fact, value, { by, on })
    : withConfirmation(fact, { by, on }, protocol.signedOn.value);
  if (!outcome.ok) return outcome;

  const text = valueText(value);
  const difference: Difference = asked.value.isNew
    ? {
        kind: "replaced",
        path,
        former: valueText(fact.value),
        value: text,
        from: on,
        confirmedBy: by,
      }
    : { kind: "confirmed", path, value: text, by, on };
  const decided = decideAnomalies(openAnomaliesAbout(protocol, path, fact), {
    what: confirmedDecision(text),
    by,
    on,
  });
  return ok({
    patches: [{ path, value: outcome.value }, ...decided.patches],
    differences: [difference, ...decided.differences],
  });
};

function askedValue(
  protocol: WholeProtocol,
  path: string,
  fact: Fact<unknown>,
  { value: typed, withoutValue }: { value?: string | undefined; withoutValue: boolean },
): Result<{ readonly value: unknown; readonly isNew: boolean }, RequestRefusal> {
  if (typed !== undefined && withoutValue) return fail({ kind: "unreadable-call" });
  if (typed === undefined && !withoutValue)
    return fact.value === null
      ? fail({ kind: "value-missing", path })
      : ok({ value: fact.value, isNew: false });
  if (withoutValue && fact.value === null) return ok({ value: null, isNew: false });
  const value = readValue(protocol, path, typed ?? null);
  if (!value.ok) return value;
  const text = valueText(value.value);
  if (text === valueText(fact.value)) return fail({ kind: "value-same", value: text });
  return ok({ value: value.value, isNew: true });
}

function replaceValue(
  protocol: WholeProtocol,
  fact: Fact<unknown>,
  value: unknown,
  confirmed: Confirmation,
) {
  const replaced = confirmedOtherwise(valueText(value), confirmed);
  const { on } = confirmed;
  return withValue(
    fact,
    { value, on, confirmed, replaced, differs: differsBecause(confirmed) },
    protocol.signedOn.value,
  );
}

/** At most six facts that may have been meant. */
function near(protocol: WholeProtocol, path: string): readonly string[] {
  const asked = path.toLowerCase().split(".");
  return factsIn(protocol)
    .map((known) => known.path)
    .filter((known) => {
      const parts = known.toLowerCase().split(".");
      return parts.some((part) => Number.isNaN(Number(part)) && asked.includes(part));
    })
    .slice(0, 6);
}
