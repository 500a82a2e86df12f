import { importText } from "../../tools/registry/import/import-text.ts";
import type { FactName, Facts } from "../../tools/registry/import/outcome.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";

const text = realText("mesen", "long");

/** Reads Mesen's text after a change; throws when what is to change does not stand there. */
function read(...changes: readonly (readonly [string | RegExp, string])[]) {
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Not in the text: ${String(from)}`);
    return after;
  }, text);
  return importText(changed, places);
}

/** The fact is this, and with a warning on it or not. */
function expectFact<Name extends FactName>(
  outcome: ReturnType<typeof read>,
  name: Name,
  value: Facts[Name],
): void {
  expect([outcome.rejected, outcome.facts[name]]).toEqual([null, value]);
}

const warned = ({ warnings }: ReturnType<typeof read>, name: FactName): boolean =>
  warnings.some(({ fact }) => fact === name);

describe("days in other wordings", () => {
  it.each([
    "de zevende maart tweeduizend vierentwintig",
    "zevende maart 2024",
    "donderdag 7 maart 2024",
    "7 maart van het jaar 2024",
    "de zevende van de maand maart 2024",
    "7 (zeven) maart 2024",
    "7 maart twintig vierentwintig",
    "2024/03/07",
  ])("%s", (printed) => {
    const outcome = read(["op 29/01/2024 in 2", `op ${printed} in 2`]);
    expectFact(outcome, "signedOn", "2024-03-07");
    expect(warned(outcome, "signedOn")).toBe(false);
  });

  it.each(["8 (zeven) maart 2024", "zeven (8) maart 2024"])("reports %s", (printed) => {
    const outcome = read(["op 29/01/2024 in 2", `op ${printed} in 2`]);
    expectFact(outcome, "signedOn", null);
    expect(warned(outcome, "signedOn")).toBe(true);
  });

  it("does not read half a word as a number", () => {
    const outcome = read(["op 29/01/2024 in 2", "op eententwintig maart 2024 in 2"]);
    expectFact(outcome, "signedOn", null);
    expect(warned(outcome, "signedOn")).toBe(true);
  });

  it.each([
    "De functionaris voor gegevensbescherming van Opgroeien regie gaf op 07/01/2024 advies.",
    "Op 07/01/2024 heeft de functionaris voor gegevensbescherming van Opgroeien regie positief advies gegeven.",
    "De DPO van Opgroeien regie heeft positief advies gegeven op 07/01/2024.",
    "Het advies van de functionaris voor gegevensbescherming van Opgroeien regie is van 07/01/2024.",
  ])("%s", (sentence) => {
    const outcome = read([
      /De functionaris voor gegevensbescherming van Opgroeien regie[^.]*\./,
      sentence,
    ]);
    expectFact(outcome, "dpoAdviceSenderOn", "2024-01-07");
    expectFact(outcome, "dpoAdviceReceiverOn", "2024-12-14");
  });

  it.each([
    "Opgroeien regie en SOCIALE DIENST Mesen hebben op 05/06/2023 een samenwerkingsovereenkomst gesloten",
    "In de samenwerkingsovereenkomst van 05/06/2023 werd dit afgesproken",
    "Een samenwerkingsovereenkomst werd ondertekend op 05/06/2023",
  ])("%s", (sentence) =>
    expectFact(
      read([/Op 29 januari 2024 hebben[^]*?gesloten/, sentence]),
      "cooperationAgreementOn",
      "2023-06-05",
    ),
  );

  it.each([
    "Dit protocol gaat in op 05/02/2024",
    "Datum van inwerkingtreding: 05/02/2024",
    "Dit protocol vangt aan op 05/02/2024",
    "De inwerkingtreding van dit protocol is bepaald op 05/02/2024",
  ])("%s", (sentence) =>
    expectFact(
      read(["Dit protocol treedt in werking op 01/02/2024", sentence]),
      "inForceFrom",
      "2024-02-05",
    ),
  );

  it.each([
    "en vervalt op 31/12/2026",
    "tot 31/12/2026",
    "en is geldig tot 31/12/2026",
    ". De einddatum is 31/12/2026",
    ". Het protocol stopt op 31/12/2026",
    ". Het eindigt uiterlijk op 31/12/2026",
  ])("in force on 01/02/2024 %s", (end) =>
    expectFact(
      read(["in werking op 01/02/2024", `in werking op 01/02/2024 ${end}`]),
      "endsOn",
      "2026-12-31",
    ),
  );

  it.each(["voor een duur van drie jaar", "voor bepaalde duur", "- 31/12/2026"])(
    "reports the last day, in force on 01/02/2024 %s",
    (end) => {
      const outcome = read(["in werking op 01/02/2024", `in werking op 01/02/2024 ${end}`]);
      expectFact(outcome, "endsOn", null);
      expect(warned(outcome, "endsOn")).toBe(true);
    },
  );

  it("asks nothing about the last day when the text says there is none", () => {
    const outcome = read([
      "in werking op 01/02/2024",
      "in werking op 01/02/2024 voor onbepaalde duur",
    ]);
    expectFact(outcome, "endsOn", null);
    expect(warned(outcome, "endsOn")).toBe(false);
  });

  it.each([`Opgesteld te Brussel op 05/01/2024`, "Brussel, 05/01/2024", "Datum: 05/01/2024"])(
    "%s",
    (signed) =>
      expectFact(
        read(["Opgemaakt te Brussel op 29/01/2024 in 2 exemplaren", signed]),
        "signedOn",
        "2024-01-05",
      ),
  );

  it("reports that each party dated its own signature", () => {
    const outcome = read(["in 2 exemplaren", "in 2 exemplaren\n\nVoor akkoord, 15/02/2024"]);
    expect(warned(outcome, "signedOn")).toBe(true);
  });
});

describe("notice in other wordings", () => {
  it.each([
    ["drie (3) maanden", 3, false],
    ["telkens drie maanden", 3, false],
    ["minimaal 4 maanden", 4, true],
    ["één jaar", 12, true],
    ["\nMarc Van de Vijver\nBurgemeester\n3 maanden", 3, true],
    ["drie (4) maanden", null, true],
    ["negentig dagen", null, true],
  ] as const)("%j", (words, months, isTold) => {
    const outcome = read(["opzegtermijn van 6 maanden", `opzegtermijn van ${words}`]);
    expectFact(outcome, "noticeMonths", months);
    expect(warned(outcome, "noticeMonths")).toBe(isTold);
  });
});

describe("parties in other wordings", () => {
  it.each([
    ["hierna ook “SOCIALE DIENST Mesen” genoemd;"],
    ['hierna: \\"SOCIALE DIENST Mesen\\";'],
    ['hierna: "SOCIALE DIENST Mesen;'],
    ["verder genoemd ‘SOCIALE DIENST Mesen’;"],
    ["hierna: „SOCIALE DIENST Mesen«;"],
  ])("%s", (words) =>
    expectFact(
      read(['hierna: "SOCIALE DIENST Mesen";', words]),
      "receiverName",
      "SOCIALE DIENST Mesen",
    ),
  );

  it("gives both when the words that define the sender are lost", () => {
    const outcome = read(['hierna: "Opgroeien regie";', ""]);
    expectFact(outcome, "receiverName", "SOCIALE DIENST Mesen");
    expectFact(outcome, "kbo", "0212.198.584");
    expectFact(outcome, "seatPostcode", "8957");
  });

  it.each([
    "0212 19 85 84",
    "BE0212198584",
    "0212,198,584",
    "0212\\.198\\.584",
    "02 12 19 85 84",
    "0212.\n198.584",
    "0212/198/584",
  ])("%j", (number) => expectFact(read(["0212.198.584", number]), "kbo", "0212.198.584"));

  it("does not read a digit of the seat as part of the number", () =>
    expectFact(
      read([/0212\.198\.584 met maatschappelijke zetel te [^,]*,/, "0212.198.584 8957 Mesen,"]),
      "kbo",
      "0212.198.584",
    ));

  it("does not read a place in a page header as a municipality", () =>
    expectFact(
      read([/\nEN\n/, "\nOpgroeien regie, Hallepoortlaan 27, 1060 Brussel\n\nEN\n"]),
      "municipalities",
      ["Mesen"],
    ));
});

describe("mailboxes in other wordings", () => {
  it.each([
    "ocmw at mesen.be",
    "ocmw[at]mesen[dot]be",
    "ocmw(at)mesen(punt)be",
    "ocmw&#64;mesen.be",
    "ocmw\\[at\\]mesen.be",
    "ocmw@mesen.\nbe",
  ])("repairs %j and reports it", (printed) => {
    const outcome = read(["ocmw@mesen.be", printed]);
    expectFact(outcome, "mailboxes", ["ocmw@mesen.be"]);
    expect(warned(outcome, "mailboxes")).toBe(true);
  });

  it("keeps and reports a hyphen that a line break may have added", () => {
    const outcome = read(
      ["ocmw@mesen.be", "ocmw@me-\nsen.be"],
      ["privacy@mesen.be", "privacy@heuvelland.be"],
    );
    expectFact(outcome, "mailboxes", ["ocmw@me-sen.be"]);
    expect(warned(outcome, "mailboxes")).toBe(true);
  });

  it("drops and reports that hyphen when the domain stands elsewhere without it", () => {
    const outcome = read(["ocmw@mesen.be", "ocmw@me-\nsen.be"]);
    expectFact(outcome, "mailboxes", ["ocmw@mesen.be"]);
    expect(warned(outcome, "mailboxes")).toBe(true);
  });

  it("ignores and reports the sender's addresses, and one in a letterhead", () => {
    const head = "Opgroeien regie - www.opgroeien.be - info@opgroeien.be";
    const own = "SOCIALE DIENST Mesen - Markt 22, 8957 Mesen - info@mesen.be";
    const outcome = read(["ocmw@mesen.be", `ocmw@mesen.be\n${head}\n${own}\n`]);
    expectFact(outcome, "mailboxes", ["ocmw@mesen.be"]);
    const codes = outcome.warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["mailbox-of-sender", "address-in-letterhead"]));
  });

  it.each([
    ["a table read by column", "\n\nMesen\nHeuvelland\n\na@mesen.be\nb@heuvelland.be"],
    ["a flat table", "\n\nMesen\ta@mesen.be\nHeuvelland\tb@heuvelland.be"],
    ["brackets", "a@mesen.be (Mesen) of b@heuvelland.be (Heuvelland)"],
    ["arrows", "\nMesen → a@mesen.be\nHeuvelland → b@heuvelland.be"],
    ["a condition", "a@mesen.be (als de cliënt in Mesen woont), b@heuvelland.be (Heuvelland)"],
  ])("gives each its municipality from %s", (_kind, printed) =>
    expectFact(
      read(
        ["(SOCIALE DIENST) van Mesen", "(SOCIALE DIENST) van Mesen en Heuvelland"],
        ["ocmw@mesen.be", printed],
      ),
      "mailboxFor",
      { "a@mesen.be": ["Mesen"], "b@heuvelland.be": ["Heuvelland"] },
    ),
  );

  it("reports doubt about whose mailbox is whose when one was repaired or lost", () => {
    const several = [
      "(SOCIALE DIENST) van Mesen",
      "(SOCIALE DIENST) van Mesen en Heuvelland",
    ] as const;
    for (const broken of ["a @mesen.be", "amesen.be"])
      expect(
        warned(
          read(several, ["ocmw@mesen.be", `Mesen: ${broken}; Heuvelland: b@heuvelland.be`]),
          "mailboxFor",
        ),
      ).toBe(true);
  });
});

describe("articles without their word", () => {
  it.each(["", "$1. ", "Art. $1 ", "Artikel $1\n\n", "ARTIKEL $1 - "])("%j", (heading) => {
    const outcome = read([/^Artikel (\d+)[:.] /gm, heading]);
    const asWritten = importText(text, places);
    expect([outcome.rejected, outcome.facts]).toEqual([null, asWritten.facts]);
  });
});
