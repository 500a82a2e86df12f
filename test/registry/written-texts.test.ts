import { importText } from "../../tools/registry/import/import-text.ts";
import type { FactName } from "../../tools/registry/import/outcome.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";
import { countOf, scoreFolder, scoreTable, WRITTEN_TEXTS } from "./score-texts.ts";

const texts = scoreFolder(WRITTEN_TEXTS);
const protocols = texts.filter(({ expected }) => !expected.mustReject);
const others = texts.filter(({ expected }) => expected.mustReject);

/** Facts that stand in one place of a text. */
const located = [
  "receiverName",
  "team",
  "kbo",
  "seatPostcode",
  "signedOn",
  "cooperationAgreementOn",
  "noticeMonths",
  "mailboxes",
  "senderDpoMailbox",
  "receiverDpoMailbox",
  "dpoAdviceSenderOn",
  "dpoAdviceReceiverOn",
  "informationDutyPresent",
  "explicitConsentPresent",
] as const satisfies readonly FactName[];

const letters = (words: string): string => words.replace(/[^\p{L}\d]/gu, "");

/** Everywhere that a piece stands in a text. */
function standsAt(raw: string, piece: string): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = raw.indexOf(piece); from >= 0; from = raw.indexOf(piece, from + 1))
    found.push({ from, to: from + piece.length });
  return found;
}

/** Facts that a reader of a text must be warned of, by the codes that say so. */
const needed = (): Readonly<Record<string, readonly string[]>> => ({
  "01-ocmw-poperinge-genummerde-partijen": ["signed-on-several-days"],
  "02-stad-en-ocmw-lommel-word": ["kbo-several", "stamp-on-another-day", "mailbox-reserve"],
  "04-welzijnsregio-getevallei": ["address-in-page-edge"],
  "05-zorgpunt-netedal-romeins": ["tacit-renewal"],
  "06-ocmw-heist-op-den-berg-scan": ["entry-before-signature", "address-white-space"],
  "07-ocmw-lokaal-bestuur-hoogstraten-html": ["fact-guessed"],
  "09-ocmw-kortemark-andere-volgorde": ["information-duty-missing", "domain-unlike-contact"],
  "11-ocmw-liedekerke-punten": [
    "kbo-checksum",
    "explicit-consent-missing",
    "fact-missing",
    "mailbox-reserve",
  ],
  "21-ocmw-diksmuide-overgetypt": [...times("fact-guessed", 5), ...times("address-at-sign", 3)],
  "22-ocmw-ninove-ocr": [
    "address-in-page-edge",
    ...times("address-white-space", 3),
    ...times("fact-missing", 2),
  ],
  "23-sociaal-huis-genk-webpagina": times("fact-guessed", 4),
  "25-ocmw-aarschot-twee-kolommen": [
    "columns-unfolded",
    "information-duty-missing",
    "mailbox-reserve",
    ...times("fact-guessed", 15),
  ],
  "26-ocmw-maldegem-deelgemeenten": [
    "advice-after-signature",
    "explicit-consent-missing",
    "kbo-checksum",
    "mailbox-of-sender",
    "domain-unlike-contact",
    "address-capitals",
    "domain-unlike-municipality",
    "fact-guessed",
  ],
});

/** A text that proves or prints little leaves as much to be looked at. */
const times = (code: string, count: number): readonly string[] =>
  Array.from({ length: count }, () => code);

describe("protocols as people write them", () => {
  it("have 98 % of their facts read right, and none wrong in silence", () => {
    process.stdout.write(`${scoreTable(texts)}\n`);
    const all = protocols.flatMap(({ facts }) => facts).length;
    expect(countOf(protocols, "right") / all).toBeGreaterThanOrEqual(0.98);
    expect([countOf(protocols, "silent"), countOf(protocols, "missing")]).toEqual([0, 0]);
  });

  it.each(texts)("$name: nothing is proposed that its makers forbid", ({ forbidden }) => {
    expect(forbidden).toEqual([]);
  });

  it.each(protocols)("$name: what must be told is told, and at most two things more", (one) => {
    const codes = one.outcome.warnings.map(({ code }) => code);
    const must = needed()[one.name] ?? [];
    expect(codes).toEqual(expect.arrayContaining([...must]));
    expect(codes.length - must.length).toBeLessThanOrEqual(2);
  });

  it.each(protocols)("$name: evidence leads back to where it stands in the file", (one) => {
    for (const fact of located) {
      const { places: found, certainty } = one.outcome.evidence[fact];
      const pieces = [one.expected.evidence?.[fact] ?? []].flat();
      if (certainty === "missing" || pieces.length === 0) continue;
      const stands = pieces.flatMap((piece) => standsAt(one.raw, piece));
      const isThere = found.some(
        ({ from, to }) =>
          stands.some((place) => place.from < to && from < place.to) ||
          pieces.some((piece) => letters(piece) === letters(one.raw.slice(from, to))),
      );
      expect([fact, isThere, found]).toEqual([fact, true, found]);
    }
  });
});

describe("texts that are no protocol of this kind", () => {
  it.each([
    ["13-negatief-raadsbesluit-oosterzele", "council-decision"],
    ["14-negatief-verwerkersovereenkomst-wetteren", "processor-agreement"],
    ["15-negatief-omgekeerd-roeselare", "other-direction"],
    ["24-negatief-effectbeoordeling-torhout", "other-document"],
    ["27-negatief-addendum-geel", "addendum"],
  ])("%s is refused as %s", (name, code) => {
    expect(others.find((one) => one.name === name)?.outcome.rejected?.code).toBe(code);
  });

  it("are all refused, and no protocol is", () => {
    expect(others.filter(({ outcome }) => outcome.rejected === null)).toEqual([]);
    expect(protocols.filter(({ outcome }) => outcome.rejected !== null)).toEqual([]);
  });
});

describe("a text that proves less than it must", () => {
  const text = realText("mesen", "long");
  const codeOf = (some: string) => importText(some, places).rejected?.code;

  it("is refused when its parties are still blank", () =>
    expect(
      codeOf(
        text
          .replace("0212.198.584", "[nummer]")
          .replace('hierna: "SOCIALE DIENST Mesen"', 'hierna: "[naam OCMW]"'),
      ),
    ).toBe("unfilled"));

  it("is refused when its title and its first article contradict each other", () =>
    expect(
      codeOf(
        text.replace(
          /door Opgroeien regie aan [^\n]{2,40}? uiteengezet/,
          "door de SOCIALE DIENST aan Opgroeien regie uiteengezet",
        ),
      ),
    ).toBe("direction-unclear"));

  it("is read, with a warning, when its mailbox stands on a domain for examples", () => {
    const { facts, warnings } = importText(
      text.replace("ocmw@mesen.be", "ocmw@mesen.example"),
      places,
    );
    expect(facts.mailboxes).toEqual(["ocmw@mesen.example"]);
    expect(warnings.map(({ code }) => code)).toContain("domain-reserved");
  });
});

describe("CAW Brussel as receiver", () => {
  const text = realText("mesen", "long")
    .replace(
      /het openbaar centrum voor maatschappelijk welzijn \(SOCIALE DIENST\) van Mesen/,
      "het Centrum Algemeen Welzijnswerk Brussel vzw, dat werkt voor de negentien gemeenten van het Brussels Hoofdstedelijk Gewest",
    )
    .replace(/0212\.198\.584/, "0458.275.852")
    .replace(/Markt 22, 8957 Mesen/, "Kogelstraat 22, 1000 Brussel")
    .replace(/SOCIALE DIENST Mesen/gi, "CAW Brussel")
    .replace(/de SOCIALE DIENST|de Sociale dienst/g, "het CAW")
    .replace(/@mesen\.be/g, "@cawbrussel.be");

  it("is read with its name, number, mailbox and the nineteen municipalities", () => {
    const { facts, rejected } = importText(text, places);
    expect(rejected).toBeNull();
    expect(facts).toMatchObject({
      receiverName: "CAW Brussel",
      receiverKind: "caw",
      kbo: "0458.275.852",
      seatPostcode: "1000",
      mailboxes: ["ocmw@cawbrussel.be"],
      receiverDpoMailbox: "privacy@cawbrussel.be",
    });
    expect(facts.municipalities).toHaveLength(19);
    expect(facts.municipalities).toContain("Sint-Joost-ten-Node");
  });

  it("has the municipalities told that were filled in, not read", () =>
    expect(importText(text, places).warnings.map(({ code }) => code)).toContain("all-of-brussels"));
});
