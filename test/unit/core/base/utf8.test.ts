import { utf8 } from "../../../../src/core/base/utf8.ts";

it.each([
  "\u0000",
  "\u007f",
  "\u0080",
  "\u07ff",
  "\u0800",
  "\ud7ff",
  "\ud800",
  "\udfff",
  "\ue000",
  "\uffff",
  "\u{10000}",
  "\u{10ffff}",
  "Şerife \ud83d\ude00 \ud83d x \ude00",
])("encodes %j as TextEncoder does", (text) =>
  expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]),
);
