import fc from "fast-check";
import { firstInOrder } from "../../../../src/core/base/first-in-order.ts";
import { lettersAbsent, lettersIn } from "../../../../src/core/base/letters.ts";

const words = fc.string({
  unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")),
  maxLength: 12,
});

it("counts the different letters of one text that another does not have", () =>
  fc.assert(
    fc.property(words, words, (one, other) => {
      const absent = [...new Set(one)].filter((letter) => !other.includes(letter)).length;
      expect(lettersAbsent(lettersIn(one), lettersIn(other))).toBe(absent);
    }),
  ));

it("takes every other character for one and the same", () =>
  expect(lettersAbsent(lettersIn("a-1"), lettersIn("a'"))).toBe(0));

it("gives the first of a list in an order, as sorting it whole would", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(8), (all, limit) => {
      const order = (one: readonly [number, number], other: readonly [number, number]) =>
        one[0] - other[0];
      const listed = all.map((value, place) => [value, place] as const);
      expect(firstInOrder(listed, order, limit)).toEqual([...listed].sort(order).slice(0, limit));
    }),
  ));
