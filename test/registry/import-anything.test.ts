import fc from "fast-check";
import { importText } from "../../tools/registry/import/import-text.ts";
import { importWords } from "../../tools/registry/import/wording.nl.ts";
import { writeMadeText } from "../made-registry/write-text.ts";
import { manyProtocols, places } from "./read-back.ts";
import { anyCharacter } from "../any-character.ts";
import { asMany } from "../examples.ts";

const [made] = manyProtocols(1);
if (made === undefined) throw new Error("No made protocol");
const text = writeMadeText(made, 5);
const title = /vanuit opgroeien regie[^]*?naar [^\n]*/i;
const rejectionOf = (some: string) => importText(some, places).rejected?.code;
const names = Object.keys(importWords.facts);

/** The shape that `--json` prints, whatever the text. */
function expectWhole(some: string): void {
  const { facts, evidence, warnings, rejected } = importText(some, places);
  expect(Object.keys(facts).sort()).toEqual([...names].sort());
  expect(Object.keys(evidence).sort()).toEqual([...names].sort());
  expect(Array.isArray(facts.municipalities) && Array.isArray(facts.mailboxes)).toBe(true);
  const { signedOn, inForceFrom, endsOn, kbo } = facts;
  for (const day of [signedOn, inForceFrom, endsOn])
    expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
  expect(kbo === null || /^\d{4}\.\d{3}\.\d{3}$/.test(kbo)).toBe(true);
  for (const { certainty } of Object.values(evidence))
    expect(["read", "repaired", "guessed", "missing"]).toContain(certainty);
  for (const { sentence } of warnings) expect(sentence).toMatch(/[.?]$/);
  if (rejected !== null) expect([warnings, rejected.sentence !== ""]).toEqual([[], true]);
}

describe("any text", () => {
  it.each([
    ["nothing", "", "empty"],
    ["white space", " \n\t\n ", "empty"],
    ["a binary file", `%PDF-1.7\n${"\0\x01\x02\ufffd".repeat(50)}`, "not-text"],
    ["ten megabytes", "Artikel 1 ".repeat(1_000_000), "too-long"],
    [
      "a short novel",
      "Het was nacht. Op 7 maart 1824 vertrok hij. ".repeat(4000),
      "not-a-protocol",
    ],
    ["a long novel", "Het was nacht. Op 7 maart 1824 vertrok hij. ".repeat(5000), "too-long"],
    ["a page of HTML", "<html><body><h1>Nieuws</h1></body></html>", "not-a-protocol"],
    ["French", "Protocole d'Opgroeien regie vers le CPAS de Messines. Article 1", "not-a-protocol"],
    ["an addendum", `ADDENDUM BIJ HET ${text}`, "addendum"],
    ["an extension", `VERLENGING VAN HET ${text}`, "addendum"],
    [
      "a cooperation agreement",
      "SAMENWERKINGSOVEREENKOMST tussen Opgroeien regie en OCMW Mesen",
      "cooperation-agreement",
    ],
    ["another agency", text.replace(/opgroeien regie/gi, "VDAB"), "other-agency"],
    ["a protocol to Opgroeien", text.replace(title, "vanuit VDAB naar Opgroeien"), "other-agency"],
    [
      "another matter",
      text.replace(/lokaal\s+team\s+Kind\s+en\s+Gezin|10\/1|loka(?:al|le)\s+teamlid/g, "5"),
      "other-sharing",
    ],
  ])("is refused with its reason: %s", (_kind, some, code) => {
    expect(rejectionOf(some)).toBe(code);
    expectWhole(some);
  });

  it("is refused when its receiver is not an OCMW", () => {
    const { name, municipalities } = made.receiver;
    const other = municipalities
      .reduce(
        (some, one) => some.replaceAll(one.name, "Keizerslaan"),
        text.replaceAll(name, "VDAB"),
      )
      .replace(/\n\n(?:het|de) [^\n]*?(?=,\s*ingeschreven)/, "\n\nde Vlaamse Dienst (VDAB)");
    expect(rejectionOf(other)).toBe("other-receiver");
  });

  it("gives an outcome of one shape and never throws", () => {
    const words = fc.constantFrom(
      ..."Artikel 6|hierna: \"|@|[at]|.be|0212.240.651|07/03/2024|opzegtermijn van|drie (|maanden|\n|\n\n|| --- |®|\\|TUSSEN|EN|Opgroeien regie|lokaal team Kind en Gezin|een|twintig|naar volgende mailadres:|é|\ufffd|'s".split(
        "|",
      ),
    );
    const sentences = fc.array(fc.oneof(words, fc.string({ unit: anyCharacter, maxLength: 12 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(sentences, fc.boolean(), fc.nat(text.length), (some, isWithin, at) => {
        const said = some.join(" ");
        expectWhole(isWithin ? text.slice(0, at) + said + text.slice(at) : said);
      }),
      { numRuns: asMany(150) },
    );
  });

  it("never throws as a protocol with parts removed or doubled", () => {
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, place, fc.boolean(), (one, other, isDoubled) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        expectWhole(text.slice(0, isDoubled ? to : from) + text.slice(isDoubled ? from : to));
      }),
      { numRuns: asMany(100) },
    );
  });

  it("is read in time when something repeats endlessly", () => {
    for (const some of [" 07/03/2024", " x@y.be", " een", ' hierna: "', "\n- ", "\\", " |"])
      expectWhole(text.replace("Artikel 11", `${some.repeat(20_000 / some.length)}\nArtikel 11`));
  });
});
