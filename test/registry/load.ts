import { brusselsDay } from "../../src/core/base/day.ts";
import { readCompiledRegistry, type Registry } from "../../src/core/protocol/registry.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import { compileRegistry } from "../../tools/registry/compile/compile.ts";
import { readSource, REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";

let loaded: Registry | null = null;

/** The project's own registry, validated and compiled as for the product; the same object each time. */
export function realRegistry(): Registry {
  loaded ??= readCompiledRegistry(compileRegistry());
  return loaded;
}

/** One of the project's own protocols with every fact, as its file holds it. Throws when unknown. */
export function realProtocol(id: string): WholeProtocol {
  const { files } = readSource(REGISTRY_FOLDER, brusselsDay(Date.now()));
  const protocol = files.find((file) => file.protocol?.id === id)?.protocol;
  if (!protocol) throw new Error(`No protocol ${id}`);
  return protocol;
}
