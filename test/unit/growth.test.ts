import { someOf } from "../examples.ts";
import { growthOf, readers } from "../fuzz/growth.ts";

/* Four times as long takes some four times as much where a reader is linear, and sixteen where it is not. */

const cases = readers.flatMap((reader) =>
  Object.entries(reader.kinds).map(([kind, piece]) => ({ name: reader.name, kind, reader, piece })),
);

it.each(someOf(cases))("$name of ever more $kind takes no worse than linearly more", (one) => {
  expect(growthOf(one.reader, one.piece)).toBeLessThan(12);
});
