import { isPersonName } from "../../../../src/core/client/person-name.ts";

it.each([
  "Jan",
  "O",
  "Van den Broeck",
  "d'Hondt",
  "D\u2019Hondt",
  "D`Hondt",
  "'t Kint",
  "\u2019s Heeren",
  "El Amrani",
  "Łukasiewicz-D'Hondt",
  "Van Damme - Peeters",
  "J.-P.",
  "Jean-Pierre Jr.",
  "Col·lell",
  "Şerife",
  "Nguyễn Thị Hồng",
  "Ελένη Παπαδοπούλου",
  "Наталія",
  "Աննա",
  "عائشة",
  "𠮷田",
  "Maria da Conceição dos Santos de Oliveira e Silva",
  "Ka\u02bbiulani",
])("accepts %s", (text) => {
  expect(isPersonName(text)).toBe(true);
});

it.each([
  ["Jan 2", "a digit"],
  ["Jan (belt niet op)", "a bracket"],
  ["Jan, slechthorend", "a comma"],
  ["Jan: dringend", "a colon"],
  ["Jan/Fatima", "a slash"],
  ["jan@example.be", "an @"],
  ["https://example.be", "an address of a page"],
  ["Jan!", "an exclamation mark"],
  ["Jan...", "dots that trail off"],
  ["Jan -- dringend", "a doubled hyphen"],
  ["-Jan", "a hyphen in front"],
  [".", "a full stop alone"],
  ["'", "an apostrophe alone"],
  ["\u0301a", "a mark without a letter"],
  ["Jan\nPeeters", "a line break"],
  ["Jan 🙂", "an emoji"],
  ["", "nothing"],
])("refuses %j (%s)", (text) => {
  expect(isPersonName(text)).toBe(false);
});
