import { createContext, runInContext, Script, type Context } from "node:vm";

/*
 * An approximation of a JavaScript engine of 2016 outside a browser: whatever came later, or comes
 * from a browser or Node, is removed before the script runs.
 */

const laterGlobals = [
  ...["globalThis", "BigInt", "BigInt64Array", "BigUint64Array", "SharedArrayBuffer", "Atomics"],
  ...["WeakRef", "FinalizationRegistry", "AggregateError", "Iterator", "WebAssembly"],
  // Older than 2016, but missing in the runtime of classic Outlook.
  ...["Intl", "console"],
];

const laterMembers: Readonly<Record<string, readonly string[]>> = {
  Object: [
    ...["values", "entries", "fromEntries", "hasOwn", "groupBy", "getOwnPropertyDescriptors"],
  ],
  "Array.prototype": [
    ...[
      "flat",
      "flatMap",
      "at",
      "findLast",
      "findLastIndex",
      "toSorted",
      "toReversed",
      "toSpliced",
    ],
    "with",
  ],
  "String.prototype": [
    ...["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at"],
    ...["isWellFormed", "toWellFormed"],
  ],
  "Object.getPrototypeOf(Uint8Array.prototype)": [
    ...["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"],
  ],
  "Uint8Array.prototype": ["toHex", "toBase64"],
  "Promise.prototype": ["finally"],
  Promise: ["allSettled", "any", "withResolvers", "try"],
  Array: ["fromAsync"],
  Symbol: ["asyncIterator", "matchAll"],
};

/** The globals of ES2016, plus those given. */
function bareContext(given: Readonly<Record<string, unknown>>): Context {
  const context = createContext({ ...given });
  const removals = [
    ...laterGlobals.map((name) => `delete this.${name};`),
    ...Object.entries(laterMembers).flatMap(([owner, members]) =>
      members.map((member) => `delete ${owner}[${JSON.stringify(member)}];`),
    ),
  ];
  runInContext(removals.join("\n"), context);
  return context;
}

/** Runs a script in such an engine. Returns each regular expression built at run time, as a literal. */
export function runBare(script: string, given: Readonly<Record<string, unknown>>) {
  const context = bareContext(given);
  const built: string[] = [];
  Object.assign(context, { tellOfRegExp: (literal: string) => built.push(literal) });
  runInContext(
    `{ const tell = tellOfRegExp; delete this.tellOfRegExp;
       const make = (real, given) => {
         const made = Reflect.construct(real, given);
         tell(String(made));
         return made;
       };
       this.RegExp = new Proxy(RegExp, {
         construct: make,
         apply: (real, _this, given) => make(real, given),
       }); }`,
    context,
  );
  new Script(script, { filename: "launchevent.js" }).runInContext(context);
  return { builtExpressions: built };
}
