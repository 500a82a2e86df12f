/** Written by tools/registry/compile.ts before each build, from the checked registry. */
declare module "compiled-registry" {
  import type { CompiledRegistry } from "../core/registry.ts";

  const compiled: CompiledRegistry;
  export default compiled;
}
