import PostalMime from "postal-mime";
import { askingEml } from "../../../../tools/registry/desk/asking/eml.ts";
import { findWords } from "../../../../tools/registry/desk/drafts/find-words.ts";
import { searchRegistry } from "../../../../tools/registry/desk/today/search.ts";
import type { ProtocolId } from "../../../../src/core/protocol/protocol.ts";

describe("a mail to ask with", () => {
  it("reads back as it was written, accents and long lines included", async () => {
    const mail = {
      to: ["onthaal@voorbeeld.example", "dpo@voorbeeld.example"],
      subject: `Kloppen deze gegevens van ${"Sociaal Huis Geluwe-Wervik é".repeat(4)} nog?`,
      text: `Dag,\n\n1. Café: ${"heel lang ".repeat(40)}?\n`,
    };
    const read = await PostalMime.parse(askingEml(mail));
    expect(read.to?.map(({ address }) => address)).toEqual(mail.to);
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(mail.text.trimEnd());
    expect(askingEml(mail)).toMatch(/^[\x20-\x7e\r\n]*$/);
  });
});

describe("the words of a fact", () => {
  const text = "Artikel 6\nDe gegevens gaan naar\n  ocmw@mesen.be (onthaal)\nen naar dpo@mesen.be.";
  const found = (words: string) =>
    findWords(text, words).map(({ start, end }) => text.slice(start, end));

  it("are found across the ends of lines", () =>
    expect(found("gaan naar ocmw@mesen.be (onthaal)")).toEqual([
      "gaan naar\n  ocmw@mesen.be (onthaal)",
    ]));

  it("are found at several places, in the order of the text", () =>
    expect(found("dpo@mesen.be; ocmw@mesen.be")).toEqual(["ocmw@mesen.be", "dpo@mesen.be"]));

  it("are nowhere when they were repaired, or when there are none", () => {
    expect(found("ocmw [at] mesen.be")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

describe("searching the registry", () => {
  const view = {
    places: [
      { name: "Sint-Niklaas", words: "9100 Nieuwkerken-Waas", state: "none", protocols: [] },
      { name: "Mesen", words: "8957 Messines", state: "covered", protocols: ["mesen"] },
    ],
    protocols: [
      { id: "mesen" as ProtocolId, receiver: "OCMW Mesen", team: "Ieper", status: "in werking" },
    ],
  } as const;
  const names = (typed: string) => {
    const { places, protocols } = searchRegistry(view, typed);
    return [...places.map(({ name }) => name), ...protocols.map(({ receiver }) => receiver)];
  };

  it.each([
    ["st niklaas", ["Sint-Niklaas"]],
    ["8957", ["Mesen"]],
    ["ieper", ["OCMW Mesen"]],
    ["MÉSEN", ["Mesen", "OCMW Mesen"]],
    ["esen", []],
    ["  ", []],
  ])("finds for “%s”: %j", (typed, expected) => expect(names(typed)).toEqual(expected));
});
