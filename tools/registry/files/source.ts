/** The registry's files, read once, for the rules to judge. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { protocolSchema } from "../../../src/core/protocol/protocol-schema.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { readCompiledRegistry, type Registry } from "../../../src/core/protocol/registry.ts";
import { compileFacilities, compileMergers, compilePlaces } from "../compile/compile-places.ts";
import { readPlaceFiles, type PlaceFiles } from "./place-files.ts";

interface ProtocolFile {
  /** As "protocols/beveren.json". */
  readonly file: string;
  /** null when its shape is wrong; `issues` says how. */
  readonly protocol: WholeProtocol | null;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

export interface RegistrySource {
  readonly files: readonly ProtocolFile[];
  readonly placeFiles: PlaceFiles;
  /** What could be read, as the product sees it. */
  readonly registry: Registry;
  readonly today: IsoDay;
}

/** Where the project keeps its registry. */
export const REGISTRY_FOLDER = fileURLToPath(new URL("../../../registry/", import.meta.url));

/** Throws when a file or folder is missing; a file that is wrong inside is for the rules. */
export function readSource(folder: string, today: IsoDay): RegistrySource {
  const files = readdirSync(`${folder}/protocols`)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) =>
      readProtocol(`protocols/${name}`, readFileSync(`${folder}/protocols/${name}`, "utf8")),
    );
  return toSource(files, readPlaceFiles(folder), today);
}

/** Assembles a source from its parts. */
export function toSource(
  files: readonly ProtocolFile[],
  placeFiles: PlaceFiles,
  today: IsoDay,
): RegistrySource {
  const registry = readCompiledRegistry({
    protocols: files.flatMap(({ protocol }) => protocol ?? []),
    places: compilePlaces(placeFiles),
    mergers: compileMergers(placeFiles),
    frenchFacilities: compileFacilities(placeFiles),
  });
  return { files, placeFiles, registry, today };
}

/** Reads the text of one protocol file. */
export function readProtocol(file: string, text: string): ProtocolFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { file, protocol: null, issues: [{ path: "", message: "is geen geldige JSON" }] };
  }
  const outcome = protocolSchema.safeParse(content, {
    error: ({ code, expected }) =>
      code === "invalid_type"
        ? `ontbreekt of is geen ${String(expected)}`
        : "heeft een waarde die hier niet kan",
  });
  if (outcome.success) return { file, protocol: outcome.data, issues: [] };
  const issues = outcome.error.issues.flatMap((issue) => {
    const path = issue.path.join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: path === "" ? key : `${path}.${key}`,
        message: "is een onbekend veld",
      }));
    return [{ path, message: issue.message }];
  });
  return { file, protocol: null, issues };
}
