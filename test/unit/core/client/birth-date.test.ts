import fc from "fast-check";
import { holdsBirthDate } from "../../../../src/core/client/birth-date.ts";

describe("holdsBirthDate", () => {
  it.each([
    "07/03/1985",
    "7/3/1985",
    "07-03-85",
    "7.3.85",
    "7.3.1985",
    "7 3 1985",
    "07 . 03 . 1985",
    "31/12/2009",
    "1985-03-07",
    "1985/3/7",
    "85.03.07",
    "85.07.30-033.29",
    "7 maart 1985",
    "7 MAART 1985",
    "7 mrt. '85",
    "7 mrt ’85",
    "7-mei-1985",
    "1 juli 2001",
    "12 okt. 1990",
    "1er mars 1985",
    "2 août 1985",
    "3 décembre 1985",
    "7 March 1985",
    "March 7, 1985",
    "°1985",
    "° 7/3/1985",
    "Jan °1985",
    "*1985",
    "geb. 1985",
    "geb 7/3",
    "geboren op 7 maart",
    "geboren in 1985",
    "geboortedatum: 7/3",
    "née le 7 mars",
    "Jan Peeters (07/03/1985)",
    "Jan,07/03/1985",
    "Kerkstraat 12 7/3/1985",
  ])("finds one in %s", (text) => {
    expect(holdsBirthDate(text)).toBe(true);
  });

  it.each([
    "1 Meistraat",
    "11 Novemberlaan",
    "11-Novemberlaan",
    "8 Meilaan 45",
    "7 maart",
    "Maartstraat 1985",
    "Leopold II-laan 1945",
    "Kerkstraat 1985",
    "n° 12",
    "N°5",
    "12/3",
    "12-14",
    "1/2/3",
    "32/03/1985",
    "07/13/1985",
    "7/3/185",
    "7/3/19855",
    "0470/12.12.85",
    "0470 12 12 85",
    "03/775.12.34",
    "Gebroeders Van Eyckstraat 12",
    "Geboers",
    "Marie Peeters née Dubois",
    "René 12",
    "sofie1985@example.be",
    "Mei",
    "April Janssens",
    "",
  ])("finds none in %j", (text) => {
    expect(holdsBirthDate(text)).toBe(false);
  });

  it("finds every date of a year in the usual notations", () => {
    const dates = fc.date({
      min: new Date("1930-01-01"),
      max: new Date("2029-12-31"),
      noInvalidDate: true,
    });
    const pad = (value: number): string => String(value).padStart(2, "0");
    fc.assert(
      fc.property(dates, fc.constantFrom("/", "-", ".", " / "), (date, sign) => {
        const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
        for (const parts of [
          [d, m, y],
          [pad(d), pad(m), y],
          [pad(d), pad(m), pad(y % 100)],
          [y, pad(m), pad(d)],
        ]) {
          expect(holdsBirthDate(parts.join(sign))).toBe(true);
        }
      }),
    );
  });

  it("handles a long text of figures quickly", () => {
    expect(holdsBirthDate("1/1/".repeat(20_000))).toBe(false);
  });
});
