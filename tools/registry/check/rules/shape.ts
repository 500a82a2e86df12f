import type { RegistryRule } from "../rule.ts";

/** Every protocol file has the shape of src/core/protocol/protocol-schema.ts. */
export const shape: RegistryRule = ({ files }) =>
  files.flatMap(({ file, issues }) =>
    issues.map(({ path, message }) => ({
      severity: "error" as const,
      file,
      fact: path === "" ? "het bestand" : path,
      problem: `"${path === "" ? file : path}" ${message}.`,
      mend: "Vergelijk met de tekst van het protocol en met src/core/protocol/protocol-schema.ts.",
    })),
  );
