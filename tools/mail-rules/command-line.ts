import { resolve } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";

/** What was asked for. Paths are absolute; a registry of null is the project's own. */
export type MailRulesCommand =
  | {
      readonly kind: "make";
      readonly out: string;
      readonly registry: string | null;
      readonly force: boolean;
    }
  | { readonly kind: "check"; readonly file: string; readonly registry: string | null };

export type MailRulesProblem =
  CommandLineProblem | { readonly kind: "nothing-asked" | "both-asked" };

/** Reads the command line. Paths are relative to `folder`, where the user stands. */
export function readMailRulesCommand(
  args: readonly string[],
  folder: string,
): Result<MailRulesCommand, MailRulesProblem> {
  const line = readCommandLine(commands["mail-rules"], args);
  if (!line.ok) return line;
  const { out, check, force, ...others } = line.value.values;
  if ([out, check, others.registry].includes("")) return fail({ kind: "arguments-unreadable" });
  const registry = others.registry === undefined ? null : resolve(folder, others.registry);
  if (out !== undefined && check !== undefined) return fail({ kind: "both-asked" });
  if (check !== undefined)
    return force
      ? fail({ kind: "arguments-unreadable" })
      : ok({ kind: "check", file: resolve(folder, check), registry });
  if (out !== undefined) return ok({ kind: "make", out: resolve(folder, out), registry, force });
  return fail({ kind: "nothing-asked" });
}
