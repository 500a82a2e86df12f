import { parse } from "acorn";

/**
 * The first 32 bits behind the point of a root of the first primes: what FIPS 180-4 (4.2.2, 5.3.3)
 * makes SHA-256's constants of. A double holds 53 bits, so a root may be off by thousands of its last.
 *
 * @param {(of: number) => number} root
 * @param {number} count
 */
export function rootBits(root, count) {
  const bits = new Int32Array(count);
  for (let number = 2, place = 0; place < count; number += 1) {
    let divisor = 2;
    while (number % divisor > 0) divisor += 1;
    if (divisor === number) bits[place++] = root(number) * 4294967296;
  }
  return bits;
}

/**
 * Hashes all bytes at once: the padding of FIPS 180-4 (5.1.1) around the package's own rounds. A copy
 * of the bytes is made, and nothing is wiped afterwards.
 *
 * @param {Uint8Array} data at most 512 MB, since its bits are counted in 32 bits
 */
function hashAtOnce(data) {
  const padded = new Uint8Array((data.length + 72) & -64);
  const view = new DataView(padded.buffer);
  // eslint-disable-next-line no-undef -- it stands in the package's module, into which this is written
  const state = initialState.slice();
  padded.set(data);
  padded[data.length] = 128;
  view.setUint32(padded.length - 4, data.length * 8);
  // eslint-disable-next-line no-undef -- it stands in the package's module, into which this is written
  hashBlocks(new Int32Array(64), state, padded, 0, padded.length);
  state.forEach((word, place) => view.setInt32(place * 4, word));
  return padded.subarray(0, 32);
}

/**
 * A loader for a package's SHA-256, of which only the function `hash` is used. The audited rounds stay
 * as they are. Its class, which can be fed in parts, makes room for `hashAtOnce`, and its 72 constants
 * for the calculation that defines them, since numbers without a pattern do not compress.
 *
 * Throws, so that the build fails, when the module is another than was known, or the calculation does
 * not give the very numbers that stand there.
 *
 * @param {string} source a module of JavaScript
 * @returns {string}
 */
export default function leanSha256(source) {
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const imported = body.filter(({ type }) => type === "ImportDeclaration");
  const rounds = body.find(({ id }) => id?.name === "hashBlocks");
  const table = body.find(({ declarations }) => declarations?.[0].init.type === "NewExpression")
    ?.declarations[0];
  const start = body
    .flatMap(({ declaration }) => declaration?.body?.body ?? [])
    .find(({ key }) => key?.name === "_initState")?.value.body;
  if (rounds === undefined || table === undefined || start === undefined)
    throw new Error("No SHA-256 as it was known");
  const written = table.init.arguments[0].elements.map(({ value }) => value);
  const begun = start.body.map(({ expression }) => expression.right.value);
  if (!isSame(written, rootBits(Math.cbrt, 64)) || !isSame(begun, rootBits(Math.sqrt, 8)))
    throw new Error("These are not the constants of SHA-256");
  const kept = [...imported, rounds].map(({ start: from, end }) => source.slice(from, end));
  return [
    ...kept,
    `const ${table.id.name} = rootBits(Math.cbrt, 64);`,
    "const initialState = rootBits(Math.sqrt, 8);",
    rootBits.toString(),
    hashAtOnce.toString(),
    "export { hashAtOnce as hash };",
  ].join("\n");
}

/** @param {readonly number[]} numbers @param {Int32Array} bits */
function isSame(numbers, bits) {
  return numbers.length === bits.length && bits.every((one, place) => one === (numbers[place] | 0));
}
