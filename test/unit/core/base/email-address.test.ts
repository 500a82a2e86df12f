import { parseEmailAddress } from "../../../../src/core/base/email-address.ts";

it.each([
  ["jan@example.be", "jan@example.be"],
  ["Jan.Peeters@EXAMPLE.Be", "Jan.Peeters@example.be"],
  ["jan+ocmw@sub.example.be", "jan+ocmw@sub.example.be"],
  ["o'brien@example.be", "o'brien@example.be"],
  ["j@a.be", "j@a.be"],
  ["jan@xn--mller-kva.example", "jan@xn--mller-kva.example"],
  ["jan@example.xn--p1ai", "jan@example.xn--p1ai"],
  [`${"a".repeat(64)}@example.be`, `${"a".repeat(64)}@example.be`],
  [`a@${"b".repeat(63)}.be`, `a@${"b".repeat(63)}.be`],
])("reads %s as %s", (text, expected) => {
  expect(parseEmailAddress(text)).toBe(expected);
});

it.each([
  "",
  "jan",
  "@example.be",
  "jan@",
  "jan@example",
  "jan@example.b",
  "jan@.be",
  "jan@example..be",
  "jan@example.be.",
  "jan@-example.be",
  "jan@example-.be",
  "jan@127.0.0.1",
  ".jan@example.be",
  "jan.@example.be",
  "jan..peeters@example.be",
  "jan peeters@example.be",
  "jan@example.be jan@example.be",
  "jan@exam@ple.be",
  "Jan <jan@example.be>",
  "mailto:jan@example.be",
  "jan@example.be?subject=x",
  "jürgen@example.be",
  "jan@müller.example",
  `${"a".repeat(65)}@example.be`,
  `a@${"b".repeat(64)}.be`,
])("does not accept %j as an address", (text) => {
  expect(parseEmailAddress(text)).toBeNull();
});
