/*
 * Which rooms may import which. Imports run one way:
 *
 *     entry > pane > wizard > preparing > guard, outlook, attachment > core
 *
 * and inside core: mail > password > client > protocol > base. Types count as imports do.
 */

/** From the lowest room to the highest: each may import those before it, and nothing else of ours. */
const rooms = [
  ["core/base", []],
  ["core/protocol", ["core/base"]],
  ["core/client", ["core/base", "core/protocol"]],
  ["core/password", ["core/base", "core/protocol", "core/client"]],
  ["core/mail", ["core/base", "core/protocol", "core/client", "core/password"]],
  ["attachment", ["core"]],
  ["outlook", ["core"]],
  ["guard", ["core", "outlook"]],
  ["preparing", ["core", "attachment", "outlook", "guard"]],
  ["wizard", ["core", "attachment", "outlook", "guard", "preparing"]],
  ["pane", ["core", "outlook", "guard", "preparing", "wizard"]],
  ["entry", ["core", "attachment", "outlook", "guard", "preparing", "wizard", "pane"]],
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Two files that import each other are one file, or want a third. Types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...rooms.map(([room, below]) => ({
      name: `${room}-imports-below`,
      comment: "Imports between rooms run one way: pass what is needed as an argument.",
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: [room, ...below].map((one) => `^src/${one}/`) },
    })),
    {
      name: "src-ships-alone",
      comment: "src/ is what ships: it never imports the practice Outlook, tools or tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(practice|tools|test|bench|webpack)/" },
    },
    {
      name: "attachment-loads-late",
      comment: "PDF and zip load when they are needed: import types alone, or use import().",
      severity: "error",
      from: { path: "^src/(preparing|wizard|pane|entry)/" },
      to: {
        path: "^src/attachment/",
        dependencyTypesNot: ["type-only", "dynamic-import"],
      },
    },
    {
      name: "practice-stands-alone",
      comment: "The practice Outlook hosts the add-in as Outlook does: it knows nothing of ours.",
      severity: "error",
      from: { path: "^practice/" },
      to: { path: "^(src|tools|test|bench)/" },
    },
    {
      name: "tools-know-no-tests",
      comment: "Only `npm run registry -- simulate` makes test data.",
      severity: "error",
      from: { path: "^tools/", pathNot: "^tools/registry/commands/simulate\\.ts$" },
      to: { path: "^(test|bench)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
