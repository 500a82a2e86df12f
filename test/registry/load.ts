import { readCompiledRegistry, type Registry } from "../../src/core/registry.ts";
import { compileRegistry } from "../../tools/registry/compile.ts";

let loaded: Registry | null = null;

/** The project's own registry, validated and compiled as for the product; the same object each time. */
export function realRegistry(): Registry {
  loaded ??= readCompiledRegistry(compileRegistry());
  return loaded;
}
