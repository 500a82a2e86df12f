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
 * A loader for a package's SHA-256: its 72 constants are written as the calculation that defines them,
 * since numbers without a pattern do not compress. The package's code stays as it is.
 *
 * Throws, so that the build fails, when the calculation does not give the very numbers that stand there.
 *
 * @param {string} source a module of JavaScript
 * @returns {string}
 */
export default function computeConstants(source) {
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const table = body.find(
    (one) =>
      one.type === "VariableDeclaration" && one.declarations[0]?.init?.type === "NewExpression",
  )?.declarations[0].init;
  const start = body
    .flatMap((one) =>
      one.declaration?.type === "ClassDeclaration" ? one.declaration.body.body : [],
    )
    .find((one) => one.key?.name === "_initState")?.value.body;
  if (table === undefined || start === undefined) throw new Error("No SHA-256 as it was known");
  const written = table.arguments[0].elements.map(({ value }) => value);
  const begun = start.body.map(({ expression }) => expression.right.value);
  if (!isSame(written, rootBits(Math.cbrt, 64)) || !isSame(begun, rootBits(Math.sqrt, 8)))
    throw new Error("These are not the constants of SHA-256");
  const lean = [
    source.slice(0, start.start),
    "{ this._state.set(rootBits(Math.sqrt, 8)); }",
    source.slice(start.end, table.start),
    "rootBits(Math.cbrt, 64)",
    source.slice(table.end),
  ];
  return `${lean.join("")}\n${rootBits.toString()}`;
}

/** @param {readonly number[]} numbers @param {Int32Array} bits */
function isSame(numbers, bits) {
  return numbers.length === bits.length && bits.every((one, place) => one === (numbers[place] | 0));
}
