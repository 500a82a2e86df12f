/**
 * Makes a worker's global scope as bare as that of classic Outlook's script-only runtime: the
 * language as of ES2016 without Intl, timers and a console, and nothing of a browser.
 *
 * What stays beyond that cannot be taken out from here: newer syntax (`async`, `import()`), and
 * whatever the engine itself does differently. Promises, `normalize` and `toLocaleString` stay, as
 * both engines of classic Outlook have them. That it has timers is known from office-js #4826.
 */
const language = [
  ...["Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "Date", "Math"],
  ...["JSON", "RegExp", "Promise", "Proxy", "Reflect", "Map", "Set", "WeakMap", "WeakSet"],
  ...["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"],
  ...["ArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array"],
  ...["Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array"],
  ...["parseInt", "parseFloat", "isNaN", "isFinite", "NaN", "Infinity", "undefined", "eval"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape"],
];

/** Members that came after ES2016, by their owner. */
const later: readonly (readonly [owner: object, members: readonly string[]])[] = [
  [
    Array.prototype,
    [
      ...["flat", "flatMap", "at", "findLast", "findLastIndex"],
      ...["toReversed", "toSorted", "toSpliced", "with"],
    ],
  ],
  [Array, ["fromAsync"]],
  [
    Object.getPrototypeOf(Uint8Array.prototype) as object,
    ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"],
  ],
  [Uint8Array.prototype, ["toBase64", "toHex", "setFromBase64", "setFromHex"]],
  [Uint8Array, ["fromBase64", "fromHex"]],
  [Object, ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]],
  [Map, ["groupBy"]],
  [
    String.prototype,
    [
      ...["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at"],
      ...["isWellFormed", "toWellFormed"],
    ],
  ],
  [Promise.prototype, ["finally"]],
  [Promise, ["allSettled", "any", "withResolvers", "try"]],
  [Symbol, ["asyncIterator", "matchAll", "dispose", "asyncDispose"]],
  [Symbol.prototype, ["description"]],
  [RegExp, ["escape"]],
  [RegExp.prototype, ["dotAll", "hasIndices", "unicodeSets"]],
  [Math, ["f16round", "sumPrecise"]],
  [ArrayBuffer.prototype, ["transfer", "transferToFixedLength", "resize", "detached"]],
  [
    Set.prototype,
    [
      ...["union", "intersection", "difference", "symmetricDifference"],
      ...["isSubsetOf", "isSupersetOf", "isDisjointFrom"],
    ],
  ],
  [JSON, ["rawJSON", "isRawJSON"]],
];

/**
 * Takes everything out of a global scope that is neither language nor `kept`, prototypes included.
 * Gives what could not be taken out: nothing, in the browsers that this was tried in.
 */
export function stripGlobals(scope: object, kept: readonly string[]): readonly string[] {
  const stays = new Set([...language, ...kept]);
  const left: string[] = [];
  for (
    let holder: object | null = scope;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder) as object | null
  )
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (holder === scope && stays.has(name)) continue;
      if (!Reflect.deleteProperty(holder, name)) left.push(name);
    }
  for (const [owner, members] of later)
    for (const member of members) Reflect.deleteProperty(owner, member);
  return left;
}
