import { informationFor, INFORMATION_TOPICS } from "../../../../src/core/protocol/information.ts";
import { realRegistry } from "../../../registry/load.ts";
import { madeFact, madeProtocol } from "./made-protocol.ts";

const named = (name: string) =>
  madeProtocol((draft) => {
    draft.receiver.shownName = madeFact(name);
  });
const real = (id: string) => {
  const protocol = realRegistry().protocols.find((found) => found.id === id);
  if (protocol === undefined) throw new Error(`No protocol ${id}`);
  return protocol;
};
const whole = (protocol: Parameters<typeof informationFor>[0]) =>
  informationFor(protocol)
    .map(({ text }) => text)
    .join(" ");

describe("informationFor", () => {
  it("gives the five points in the order of article 3", () =>
    expect(informationFor(madeProtocol()).map(({ topic }) => topic)).toEqual(INFORMATION_TOPICS));

  it.each([
    ["OCMW Zwaluwdal", "het OCMW van Zwaluwdal", "het OCMW"],
    ["Sociale Dienst Mesen", "de Sociale Dienst (het OCMW) van Mesen", "het OCMW"],
    ["SOCIALE DIENST Mesen", "de Sociale Dienst (het OCMW) van Mesen", "het OCMW"],
    ["Sociaal Huis Elzenrode", "het Sociaal Huis (het OCMW) van Elzenrode", "het OCMW"],
    ["CAW Brussel", "CAW Brussel", "CAW Brussel"],
    ["Zorgbedrijf Duin", "Zorgbedrijf Duin", "Zorgbedrijf Duin"],
  ])("names %s as one says it to a family: %s, then %s", (name, said, again) => {
    const text = whole(named(name));
    const first = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
    expect(text).toContain(`${first(said)} gebruikt je gegevens om je te kunnen helpen.`);
    expect(text).toContain(`Met een maatschappelijk werker van ${said}.`);
    expect(text).toContain(`${first(again)} bewaart je gegevens`);
    expect(text).toContain(`Een maatschappelijk werker van ${again} kan contact`);
  });

  it("states the retention period of this protocol", () => {
    const protocol = madeProtocol((draft) => {
      draft.retention.fileYears.value = 30;
    });
    expect(whole(protocol)).toContain("houdt dat dossier tot 30 jaar na het einde");
  });

  it("states Beveren's own purpose, and its article", () => {
    const [purpose] = informationFor(real("beveren"));
    expect(purpose?.text).toBe(
      "Het OCMW van Beveren gebruikt je gegevens om duidelijk te krijgen wat je gezin vraagt en nodig heeft, " +
        "en om vroeg te kunnen helpen en ondersteunen, en zo goed mogelijk.",
    );
    expect(purpose?.source).toEqual({ article: "artikel 2", page: null });
  });

  it("cites Opgroeien's page for Mesen, whose article 3 leaves out the duty to inform", () => {
    const items = informationFor(real("mesen"));
    expect(items[0]?.text).toMatch(
      /^De Sociale Dienst \(het OCMW\) van Mesen gebruikt je gegevens om te/,
    );
    for (const { source } of items) expect(source.page).toMatch(/^opgroeien\.be, “Welke gegevens/);
    expect(items[2]?.source.article).toBe("overweging C en artikel 4");
  });

  it.each(["beveren", "mesen"])("promises nothing beyond the protocol of %s", (id) => {
    const text = whole(real(id));
    expect(text).toContain("bewaart je gegevens zeker tot");
    expect(text).toContain("Ik kan niet beloven dat ze daarna meteen gewist worden");
    expect(text).toContain("Ik kan niet zeggen of en wanneer dat gebeurt");
    expect(text).not.toMatch(/binnen|zal contact|belt je|worden gewist/i);
  });

  it.each(["beveren", "mesen"])("mentions secrecy for %s without an article of a code", (id) => {
    expect(whole(real(id))).toContain("beroepsgeheim");
    expect(whole(real(id))).not.toMatch(/strafwetboek|458/i);
  });
});
