/**
 * The registry as compiled before the build: `tools/registry/compile.ts` writes it, and webpack
 * resolves this name to that file. Unfold it with `readCompiledRegistry`. Only `entry/` imports it.
 */
declare module "compiled-registry" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would turn this ambient declaration into a module
  const compiled: import("./registry.ts").CompiledRegistry;
  export default compiled;
}
