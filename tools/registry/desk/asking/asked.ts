/** Which OCMW was asked what, and when. Kept with the drafts: it is the steward's own note. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parseDay, type IsoDay } from "../../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import { factAt } from "../../../../src/core/protocol/protocol-facts.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { writeWhole } from "../../draft/registry-json.ts";

export interface Asked {
  /** The protocol's. */
  readonly id: string;
  readonly on: IsoDay;
  /** The paths of the facts that were asked. */
  readonly facts: readonly string[];
}

const askedDay = z.string().transform((text, context) => {
  const day = parseDay(text);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: "no day" });
  return z.NEVER;
});
const askedFile = z.array(
  z.strictObject({ id: z.string(), on: askedDay, facts: z.array(z.string()) }),
);

interface AskedProblem {
  readonly kind: "asked-broken" | "asked-not-written";
}

/** No protocol can have this name. */
const pathOf = (folder: string): string => join(folder, "drafts", ".asked.json");

export function readAsked(folder: string): Result<readonly Asked[], AskedProblem> {
  if (!existsSync(pathOf(folder))) return ok([]);
  try {
    return ok(askedFile.parse(JSON.parse(readFileSync(pathOf(folder), "utf8"))));
  } catch {
    return fail({ kind: "asked-broken" });
  }
}

/** Notes that a protocol's receiver was asked; an earlier note about it is replaced. */
export function noteAsked(folder: string, asked: Asked): Result<null, AskedProblem> {
  const before = readAsked(folder);
  if (!before.ok) return before;
  const all = [...before.value.filter(({ id }) => id !== asked.id), asked];
  try {
    writeWhole(pathOf(folder), `${JSON.stringify(all, null, 2)}\n`, true);
    return ok(null);
  } catch {
    return fail({ kind: "asked-not-written" });
  }
}

/** The asked facts that nobody confirmed since the day of asking. */
export function unansweredIn(protocol: WholeProtocol, { on, facts }: Asked): readonly string[] {
  return facts.filter((path) => {
    const fact = factAt(protocol, path);
    return fact !== null && (fact.confirmed === null || fact.confirmed.on < on);
  });
}
