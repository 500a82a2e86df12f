import { factAt } from "../../../src/core/protocol/protocol-facts.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readProtocol } from "../files/source.ts";
import { valueText } from "./fact-history.ts";

interface WrongValue {
  readonly kind: "value-wrong";
  readonly value: string | null;
  readonly issue: string;
}

/**
 * Reads what was typed as a value that the fact at a path can have: a text, a number, or a list
 * with commas, whichever protocol-schema.ts takes there. null asks for no value.
 */
export function readValue(
  protocol: WholeProtocol,
  path: string,
  typed: string | null,
): Result<unknown, WrongValue> {
  let issue = "heeft een waarde die hier niet kan";
  for (const candidate of candidates(typed)) {
    const [found, ...others] = issuesWith(protocol, path, candidate);
    if (found === undefined) return ok(candidate);
    const isOtherKind = [found, ...others].every(({ message }) => message.startsWith("ontbreekt"));
    if (!isOtherKind) issue = found.message;
  }
  return fail({ kind: "value-wrong", value: valueText(typed), issue });
}

function candidates(typed: string | null): readonly unknown[] {
  if (typed === null) return [null];
  const list = typed.split(",").map((part) => part.trim());
  return [typed, ...(/^\d{1,9}$/.test(typed) ? [Number(typed)] : []), list];
}

function issuesWith(protocol: WholeProtocol, path: string, value: unknown) {
  const tried = structuredClone<WholeProtocol>(protocol);
  const fact = factAt(tried, path);
  if (fact === null) throw new Error(`No fact at ${path}`);
  Reflect.set(fact, "value", value);
  // What is printed may be what is asked for, and is judged when it is written.
  Reflect.deleteProperty(fact, "printed");
  Reflect.deleteProperty(fact, "reason");
  return readProtocol("", JSON.stringify(tried)).issues.filter(
    (issue) => issue.path === path || issue.path.startsWith(`${path}.`),
  );
}
