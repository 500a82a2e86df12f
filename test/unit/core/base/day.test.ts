import fc from "fast-check";
import {
  addDays,
  addMonths,
  brusselsDay,
  brusselsTime,
  formatDay,
  parseDay,
} from "../../../../src/core/base/day.ts";
import { day } from "../protocol/made-protocol.ts";

describe("parseDay", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-11-21", "1000-01-01", "9999-12-31"])(
    "accepts %s, a day that exists",
    (text) => expect(parseDay(text)).toBe(text),
  );

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0002-01-01",
    "2026-1-1",
    "21/11/2026",
    "2026-11-21T00:00",
    " 2026-11-21",
    "",
  ])("refuses %j", (text) => expect(parseDay(text)).toBeNull());
});

describe("brusselsDay", () => {
  it.each([
    ["a winter midnight", "2026-01-14T22:59:59.999Z", "2026-01-14"],
    ["a winter midnight", "2026-01-14T23:00:00Z", "2026-01-15"],
    ["a summer midnight", "2026-07-14T21:59:59.999Z", "2026-07-14"],
    ["a summer midnight", "2026-07-14T22:00:00Z", "2026-07-15"],
    ["the night before summer time starts", "2026-03-28T22:59:59Z", "2026-03-28"],
    ["the night before summer time starts", "2026-03-28T23:00:00Z", "2026-03-29"],
    ["the evening of the first summer day", "2026-03-29T22:00:00Z", "2026-03-30"],
    ["the night before summer time ends", "2026-10-24T22:00:00Z", "2026-10-25"],
    ["the evening after summer time ended", "2026-10-25T22:59:59Z", "2026-10-25"],
    ["the evening after summer time ended", "2026-10-25T23:00:00Z", "2026-10-26"],
    ["the turn of the year", "2026-12-31T23:00:00Z", "2027-01-01"],
    ["a leap day", "2024-02-28T23:00:00Z", "2024-02-29"],
  ])("walks %s: %s is %s", (_, instant, gives) =>
    expect(brusselsDay(Date.parse(instant))).toBe(gives),
  );

  it("agrees with the time zone database from 1996 to 2060", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });
    const instants = fc.integer({ min: Date.UTC(1996, 11, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(brusselsDay(instant)).toBe(zone.format(instant));
      }),
    );
  });

  it("throws for an invalid instant", () =>
    expect(() => brusselsDay(Number.NaN)).toThrow(RangeError));
});

describe("formatDay", () => {
  it.each([
    ["2024-03-07", "7 maart 2024"],
    ["2026-12-31", "31 december 2026"],
    ["2024-02-29", "29 februari 2024"],
  ])("writes %s as %s", (from, gives) => expect(formatDay(day(from))).toBe(gives));
});

describe("addDays", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-29", 1, "2026-03-30"],
  ])("goes from %s by %i to %s", (from, days, gives) =>
    expect(addDays(day(from), days)).toBe(gives),
  );
});

describe("addMonths", () => {
  it.each([
    ["2026-01-15", 3, "2026-04-15"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-12-01", 0, "2026-12-01"],
  ])("goes from %s by %i to %s", (from, months, gives) =>
    expect(addMonths(day(from), months)).toBe(gives),
  );
});

describe("the time in Brussels", () => {
  it.each([
    ["2026-11-27T13:30:00Z", "14:30"],
    ["2026-07-01T22:05:59Z", "00:05"],
    ["2026-03-29T00:59:00Z", "01:59"],
    ["2026-03-29T01:00:00Z", "03:00"],
    ["2026-10-25T00:59:00Z", "02:59"],
    ["2026-10-25T01:00:00Z", "02:00"],
  ])("at %s is %s", (instant, time) => {
    expect(brusselsTime(Date.parse(instant))).toBe(time);
  });
});
