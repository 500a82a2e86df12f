import { importText } from "../../tools/registry/import/import-text.ts";
import type { FactName } from "../../tools/registry/import/outcome.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";

const text = realText("mesen", "long");

/** Reads Mesen's text after a change; throws when what is to change does not stand there. */
function read(...changes: readonly (readonly [string, string])[]) {
  const changed = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`Not in the text: ${from}`);
    return before.replaceAll(from, to);
  }, text);
  const { facts, warnings, rejected } = importText(changed, places);
  const codes = (fact: FactName) =>
    warnings.filter((warning) => warning.fact === fact).map(({ code }) => code);
  return { facts, codes, rejected };
}

describe("a text with a slip", () => {
  it.each([
    ["25 december 2023", "2023-12-25"],
    ["1ste december 2023", "2023-12-01"],
    ["zestien februari tweeduizend vier-\nentwintig", "2024-02-16"],
  ])("gives the day in %j", (printed, day) =>
    expect(read(["16/02/2024", printed]).facts.dpoAdviceSenderOn).toBe(day),
  );

  it.each([
    ["l2 december 2O23", "2023-12-12"],
    ["lO mei 2023", "2023-05-10"],
    ["O3/O2/2024", "2024-02-03"],
    ["29 mei 2O23", "2023-05-29"],
  ])("gives the figures in %j and reports it", (printed, day) => {
    const { facts, codes } = read(["16/02/2024", printed]);
    expect(facts.dpoAdviceSenderOn).toBe(day);
    expect(codes("dpoAdviceSenderOn")).toContain("fact-repaired");
  });

  it("is reported when article 6 refers to the wrong article for the data", () => {
    const told = (some: string) => importText(some, places).notes.map(({ code }) => code);
    expect(told(text)).toContain("reference-elsewhere");
    const mended = text.replace(/(persoonsgegevens,\s+vermeld\s+in\s+artikel) 2/g, "$1 3");
    expect(mended).not.toBe(text);
    expect(told(mended)).not.toContain("reference-elsewhere");
  });

  it("gives both parties' advice when a scan read Opgroeien with a zero", () => {
    const { facts } = read([
      "gegevensbescherming van Opgroeien",
      "gegevensbescherming van 0pgroeien",
    ]);
    expect([facts.dpoAdviceSenderOn, facts.dpoAdviceReceiverOn]).toEqual([
      "2024-02-16",
      "2024-12-14",
    ]);
  });

  it("is not refused when a scan read the sender's name with a zero", () =>
    expect(read(['hierna: "Opgroeien', 'hierna: "0pgroeien']).rejected).toBeNull());

  it.each(["ocrnw", "ocnw", "ocmww", "0cmw"])("is read to its end despite %s@ in it", (name) => {
    const { facts, codes } = read(["ocmw@mesen.be", `${name}@mesen.be`]);
    expect(facts.mailboxes).toEqual([`${name}@mesen.be`]);
    expect(codes("mailboxes")).toContain("address-slip");
  });

  it("is reported when a contact's short name is misread", () =>
    expect(read(["privacy@mesen.be", "dp0@mesen.be"]).codes("receiverDpoMailbox")).toContain(
      "address-slip",
    ));

  it("gives an address without part of the word before it", () =>
    expect(
      read(["mailadres: ocmw@mesen.be", "mailadressen\n\n- ocmw@mesen.be"]).facts.mailboxes,
    ).toEqual(["ocmw@mesen.be"]));

  it("does not confuse the first half of a municipality's name with another municipality", () =>
    expect(
      read(["(SOCIALE DIENST) van Mesen", "(SOCIALE DIENST) van Asse-\nnede"]).facts.municipalities,
    ).not.toContain("Asse"));

  it("takes the name from the title, with a warning, when a line end cut it off", () => {
    const { facts, codes } = read(['"SOCIALE DIENST Mesen";', "SOCIALE DIENST\n\nMesen;"]);
    expect(facts.receiverName).toBe("SOCIALE DIENST Mesen");
    expect(codes("receiverName")).toContain("fact-guessed");
  });

  it("gives its team across an empty line", () =>
    expect(read(["Gezin Ieper)", "Gezin Noord-Oost\n\nWaasland)"]).facts.team).toBe(
      "Noord-Oost Waasland",
    ));

  it("keeps a number alone on its line", () => {
    const { facts } = read(
      ["op 01/02/2024.", "op 01/02/2024 en eindigt op\n\n31\ndecember 2028."],
      ["6 maanden", "\n6\nmaanden"],
    );
    expect([facts.endsOn, facts.noticeMonths]).toEqual(["2028-12-31", 6]);
  });

  it("is reported when its last day cannot be read", () => {
    const { facts, codes } = read([
      "op 01/02/2024.",
      "op 01/02/2024 en eindigt op het einde van 2028.",
    ]);
    expect([facts.endsOn, codes("endsOn")]).toEqual([null, ["fact-missing"]]);
    expect(read().codes("endsOn")).toEqual([]);
  });

  it("is reported when neither its first day nor a last day can be read", () => {
    const { facts, codes } = read(["op 01/02/2024.", "vanaf het voorjaar en duurt drie jaar."]);
    expect([facts.inForceFrom, facts.endsOn]).toEqual([null, null]);
    expect(codes("endsOn")).toEqual(["fact-missing"]);
  });

  it("is reported when it has several mailboxes and no municipality can be read", () => {
    const several = ["ocmw@mesen.be", "ocmw@mesen.be; gezin@mesen.be"] as const;
    const { facts, codes } = read(several, ["Mesen", "Nergensland"]);
    expect([facts.mailboxes.length, facts.municipalities]).toEqual([2, []]);
    expect(codes("mailboxFor")).toEqual(["fact-missing"]);
    expect(read(several).codes("mailboxFor")).toEqual([]);
  });

  it("is reported when a mailbox is for a municipality outside its territory", () => {
    const { facts, codes } = read(
      ["(SOCIALE DIENST) van Mesen", "(SOCIALE DIENST) van Mesen en Heuvelland"],
      ["ocmw@mesen.be", "voor Mesen en Ieper: ocmw@mesen.be"],
    );
    expect(facts.mailboxFor).toEqual({ "ocmw@mesen.be": ["Mesen", "Ieper"] });
    expect(codes("mailboxFor")).toContain("mailbox-for-another");
  });
});
