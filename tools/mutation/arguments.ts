import { resolve } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";
import type { Runner } from "./run-tests.ts";

export interface MutationArguments {
  readonly count: number;
  readonly seed: number;
  /** The tree to copy and mutate; null: this one. Paths are absolute. */
  readonly root: string | null;
  readonly map: string | null;
  readonly runner: Runner;
}

/** @param folder - the user's current folder. */
export function readMutationArguments(
  args: readonly string[],
  folder: string,
): Result<MutationArguments, CommandLineProblem> {
  const line = readCommandLine(commands.mutation, args);
  if (!line.ok) return line;
  const { count = "30", seed = "1", root, map, runner = "vitest" } = line.value.values;
  const isWhole = [count, seed].every((text) => /^\d{1,9}$/.test(text));
  if (!isWhole || (runner !== "vitest" && runner !== "jest"))
    return fail({ kind: "arguments-unreadable" });
  const path = (text: string | undefined) => (text === undefined ? null : resolve(folder, text));
  return ok({ count: Number(count), seed: Number(seed), root: path(root), map: path(map), runner });
}

export const mutationUsage = (): readonly string[] => usageLines(commands.mutation);
