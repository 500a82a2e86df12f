import { statSync } from "node:fs";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { checkRegistry } from "../check/check.ts";
import { provinceOf } from "../coverage/province.ts";
import type { RegistryFinding } from "../check/finding.ts";
import { readSource, type RegistrySource } from "./source.ts";

export type RegistryProblem =
  | { readonly kind: "registry-unreadable" }
  | { readonly kind: "registry-has-errors"; readonly errors: readonly RegistryFinding[] }
  | { readonly kind: "province-unknown"; readonly nis: string };

/** Opens a registry only when it has no errors, as these would be counted and shown as facts. */
export function openRegistry(
  folder: string,
  today: IsoDay,
): Result<RegistrySource, RegistryProblem> {
  const source = read(folder, today);
  if (source === null) return fail({ kind: "registry-unreadable" });
  const errors = checkRegistry(source).filter(({ severity }) => severity === "error");
  if (errors.length > 0) return fail({ kind: "registry-has-errors", errors });
  const stray = source.registry.places.find(({ nis }) => provinceOf(nis) === null);
  return stray === undefined ? ok(source) : fail({ kind: "province-unknown", nis: stray.nis });
}

function read(folder: string, today: IsoDay): RegistrySource | null {
  try {
    return statSync(folder).isDirectory() ? readSource(folder, today) : null;
  } catch {
    return null;
  }
}
