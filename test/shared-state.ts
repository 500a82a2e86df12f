/** What test files of one worker share outside their modules, each under its name. */
export type SharedState = ReadonlyMap<string, unknown>;

const clocks = ["Date", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"] as const;
const channels = ["log", "info", "warn", "error"] as const;

/** The state of this process as it is now. */
export function sharedState(): SharedState {
  return new Map<string, unknown>([
    ["process.argv", process.argv.join(" ")],
    ["process.cwd()", process.cwd()],
    ["process.exitCode", process.exitCode],
    ...Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const),
    ...channels.map((name) => [`console.${name}`, Reflect.get(console, name)] as const),
    ...clocks.map((name) => [name, Reflect.get(globalThis, name)] as const),
    ...Object.getOwnPropertyNames(globalThis).map((name) => [`global ${name}`, "present"] as const),
  ]);
}

/** The names of what was added, changed or removed, in alphabetical order. */
export function changesBetween(before: SharedState, after: SharedState): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.has(name) !== after.has(name) || before.get(name) !== after.get(name))
    .sort();
}
