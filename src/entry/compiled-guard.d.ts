/** Written by tools/registry/compile/compile.ts before each build, from the checked registry. */
declare module "compiled-guard" {
  // A relative import statement is not allowed in an ambient module.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- see the line above
  const protocols: readonly import("../guard/guard-protocols.ts").GuardProtocol[];
  export default protocols;
}
