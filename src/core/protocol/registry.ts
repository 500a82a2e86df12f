/**
 * All protocols, places and mergers, as the product carries them.
 *
 * - The pane gets one by `readCompiledRegistry(compiled)`, where `compiled` is the JSON that
 *   `tools/registry/compile/compile.ts` writes before the build. No zod, no file access.
 * - Tools get one by `readCompiledRegistry(compileRegistry())` from `tools/registry/compile/compile.ts`.
 * - Tests get one by `realRegistry()` from `test/registry/load.ts`.
 */
import type { IsoDay } from "../base/day.ts";
import type { Place } from "./place.ts";
import type { Protocol } from "./protocol.ts";

/** A merger of municipalities. One that only grew is listed too. */
export interface Merger {
  /** NIS code of the municipality since then. */
  readonly nis: string;
  readonly municipality: string;
  /** The first day of the new municipality. */
  readonly effectiveFrom: IsoDay;
}

export interface Registry {
  readonly protocols: readonly Protocol[];
  readonly places: readonly Place[];
  readonly mergers: readonly Merger[];
  /** NIS codes of the municipalities with language facilities in French. */
  readonly frenchFacilities: readonly string[];
}

/**
 * The registry, validated and compact.
 *
 * `places`: one line for each municipality, `nis|name|other names|postcode place,place;postcode
 * place`, where other names are separated by commas and "=" stands for the municipality's own name.
 */
export interface CompiledRegistry {
  readonly protocols: readonly Protocol[];
  readonly places: string;
  readonly mergers: readonly Merger[];
  readonly frenchFacilities: readonly string[];
}

/** Expands a compiled registry. It was validated when compiled, and is not validated again. */
export function readCompiledRegistry(compiled: CompiledRegistry): Registry {
  return { ...compiled, places: compiled.places.split("\n").flatMap(readMunicipality) };
}

/** The local teams that the protocols name, sorted, each once. */
export function teamsOf(registry: Registry): readonly string[] {
  const teams = new Set(registry.protocols.map((protocol) => protocol.team.value));
  return [...teams].sort((a, b) => a.localeCompare(b, "nl"));
}

function readMunicipality(line: string): Place[] {
  const [nis = "", municipality = "", others = "", postcodes = ""] = line.split("|");
  const region = nis.startsWith("21") ? "brussels" : "flanders";
  const known = others === "" ? {} : { otherNames: others.split(",") };
  return postcodes.split(";").flatMap((group) =>
    group
      .slice(5)
      .split(",")
      .map((name) => ({
        postcode: group.slice(0, 4),
        name: name === "=" ? municipality : name,
        municipality,
        nis,
        region,
        ...known,
      })),
  );
}
