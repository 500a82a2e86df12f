import type { Finding } from "./finding.ts";
import type { RegistrySource } from "../files/source.ts";

/** Looks at the whole registry and reports what breaks one rule. */
export type Rule = (source: RegistrySource) => readonly Finding[];

/** Makes a rule out of one that looks at a single protocol. */
export function perProtocol(
  judge: (
    protocol: NonNullable<RegistrySource["files"][number]["protocol"]>,
    source: RegistrySource,
  ) => readonly Omit<Finding, "file">[],
): Rule {
  return (source) =>
    source.files.flatMap(({ file, protocol }) =>
      protocol === null ? [] : judge(protocol, source).map((found) => ({ file, ...found })),
    );
}
