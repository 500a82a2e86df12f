import type { RegistryRule } from "../rule.ts";

/** A protocol is found by its file name. */
export const idIsFileName: RegistryRule = (source) =>
  source.files.flatMap(({ file, protocol }) =>
    protocol === null || file === `protocols/${protocol.id}.json`
      ? []
      : [
          {
            severity: "error" as const,
            file,
            fact: "id",
            problem: `Het bestand heet anders dan het protocol "${protocol.id}".`,
            mend: "Geef bestand en id dezelfde naam.",
          },
        ],
  );
