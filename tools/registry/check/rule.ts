import type { RegistryFinding } from "./finding.ts";
import type { RegistrySource } from "../files/source.ts";

/** Looks at the whole registry and reports what breaks one rule. */
export type RegistryRule = (source: RegistrySource) => readonly RegistryFinding[];

/** Makes a rule out of one that looks at a single protocol. */
export function perProtocol(
  judge: (
    protocol: NonNullable<RegistrySource["files"][number]["protocol"]>,
    source: RegistrySource,
  ) => readonly Omit<RegistryFinding, "file">[],
): RegistryRule {
  return (source) =>
    source.files.flatMap(({ file, protocol }) =>
      protocol === null ? [] : judge(protocol, source).map((found) => ({ file, ...found })),
    );
}
