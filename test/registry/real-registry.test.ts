import { chooseProtocol } from "../../src/core/protocol/choice.ts";
import { findPlaces } from "../../src/core/protocol/places.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Fact } from "../../src/core/protocol/fact.ts";
import { teamsOf } from "../../src/core/protocol/registry.ts";
import { day } from "../unit/core/protocol/made-protocol.ts";
import { makeDraft } from "../../tools/registry/draft/draft.ts";
import { readProtocolText } from "../../tools/registry/import/import-text.ts";
import { realProtocol, realRegistry } from "./load.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";

const registry = realRegistry();

function choose(query: string, on = "2026-11-21", teams = teamsOf(registry)) {
  const [place] = findPlaces(query, registry.places);
  if (place === undefined) throw new Error(`No place ${query}`);
  return chooseProtocol({ place, registry, teams, on: day(on) });
}

describe("the protocols as recorded", () => {
  const beveren = realProtocol("beveren");
  const mesen = realProtocol("mesen");
  const used = ({ value, printed }: Fact<unknown>) => [value, printed];

  it.each<[string, (protocol: WholeProtocol) => Fact<unknown>, unknown[], unknown[]]>([
    ["team", (p) => p.team, ["Noord-Oost Waasland"], ["Ieper"]],
    ["defined name", (p) => p.receiver.definedName, ["OCMW Beveren"], ["SOCIALE DIENST Mesen"]],
    [
      "shown name",
      (p) => p.receiver.shownName,
      ["OCMW Beveren"],
      ["Sociale Dienst Mesen", "SOCIALE DIENST Mesen"],
    ],
    ["KBO number", (p) => p.receiver.kbo, ["0212.240.651", "0212 24 06 51"], ["0212.198.584"]],
    ["seat", (p) => p.receiver.seat, ["Gravenplein 8, 9120 Beveren"], ["Markt 22, 8957 Mesen"]],
    [
      "breach contact",
      (p) => p.receiver.dpoMailbox,
      [null, "privacv@beveren.be"],
      ["privacy@mesen.be"],
    ],
    ["telephone", (p) => p.receiver.phone, [null], [null]],
    [
      "agreement",
      (p) => p.agreement.concludedOn,
      ["2024-02-27", "27/02/2024"],
      ["2024-01-29", "29 januari 2024"],
    ],
    [
      "advice of Opgroeien",
      (p) => p.dpoAdvice.sender.on,
      ["2024-03-07", "07 maart 2024"],
      ["2024-02-16", "16/02/2024"],
    ],
    [
      "its outcome",
      (p) => p.dpoAdvice.sender.outcome,
      ["positive", "positief advies"],
      [null, "advies"],
    ],
    [
      "advice of the receiver",
      (p) => p.dpoAdvice.receiver.on,
      ["2024-01-25", "25 januari 2024"],
      ["2024-12-14", "14/12/2024"],
    ],
    ["signature", (p) => p.signedOn, ["2024-03-07", "07/03/2024"], ["2024-01-29", "29/01/2024"]],
    [
      "entry into force",
      (p) => p.appliesFrom,
      ["2024-03-07", "07/03/2024"],
      ["2024-02-01", "01/02/2024"],
    ],
    ["notice", (p) => p.noticeMonths, [3, "3 maanden"], [6, "6 maanden"]],
    [
      "territory",
      (p) => p.territory,
      [["9120", "9130"], "OCMW Beveren"],
      [["8957"], "SOCIALE DIENST Mesen"],
    ],
  ])("hold the %s", (_, fact, ofBeveren, ofMesen) => {
    expect(used(fact(beveren))).toEqual([...ofBeveren, undefined].slice(0, 2));
    expect(used(fact(mesen))).toEqual([...ofMesen, undefined].slice(0, 2));
  });

  it("send Beveren to both mailboxes and Mesen to one", () => {
    const addresses = (p: WholeProtocol) => p.mailboxes.map(({ address }) => address.value);
    expect(addresses(beveren)).toEqual([
      "stephanie.vantroven@beveren.be",
      "ingedekimpe@beveren.be",
    ]);
    expect(addresses(mesen)).toEqual(["ocmw@mesen.be"]);
  });

  it("are not confirmed yet", () =>
    expect(JSON.stringify(registry.protocols)).not.toMatch(/"(confirmed|decision)":\{/));

  it("record what is odd", () => {
    const common = [
      "reference-article-4",
      "reference-article-6",
      "reference-article-8",
      "publication-not-found",
      "keeping-period-missing",
      "no-end-when-declined",
    ];
    expect(beveren.anomalies.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...common,
        "breach-mailbox-misread",
        "mailbox-without-dot",
        "merged-since-signature",
        "kbo-grouping",
        "signature-block-in-article-9",
        "signatories-differ",
      ]),
    );
    expect(mesen.anomalies.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...common,
        "receiver-advice-after-signature",
        "sender-advice-after-signature",
        "advice-without-outcome",
        "information-duty-missing",
        "receiver-spelt-five-ways",
        "leftover-ocmw",
      ]),
    );
  });

  it("have the duty to inform where the text has it, and an anomaly where it has not", () => {
    expect(beveren.informationDuty.value).toHaveLength(5);
    expect(mesen.informationDuty.value).toBeNull();
  });

  it.each([
    ["originalPurpose", "artikel 2", /^Opgroeien regie heeft .* oorspronkelijk verzameld/],
    ["legalBasis", "artikel 2", /^De wettelijke\/decretale basis .* 8 juli 1976\.$/],
    ["proofOnRequest", "artikel 6", /^Op eenvoudig verzoek .* het bewijs overmaken\.$/],
    ["processors", "artikel 6", /^In het geval .* een overzicht van de verwerkers/],
    ["noticeRule", "artikel 11", /^Partijen kunnen dit protocol schriftelijk opzeggen/],
  ] as const)(
    "record %s in the words of %s, as a draft of the text does",
    (name, article, words) => {
      for (const id of ["beveren", "mesen"] as const) {
        const recorded = realProtocol(id)[name];
        expect(recorded.article).toBe(article);
        expect(recorded.value).toMatch(words);
        const text = readProtocolText(realText(id), places);
        if (!("document" in text)) throw new Error(text.sentence);
        const drafted = makeDraft(id, { text, places, published: [] }).record;
        if (name !== "legalBasis") expect(drafted).toHaveProperty(`${name}.value`, recorded.value);
      }
    },
  );

  it("never send anything to a misread breach contact", () => {
    const usable = JSON.stringify(
      registry.protocols.map(({ receiver }) => receiver.dpoMailbox.value),
    );
    expect(usable).not.toMatch(/@beveren\.be/);
  });
});

describe("the choice by the real registry", () => {
  const bothMailboxes = ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"];

  it.each([
    ["9120 Melsele", bothMailboxes, ["merged-since", "doubtful-mailbox"]],
    ["9130 Doel", bothMailboxes, ["merged-since", "doubtful-mailbox"]],
    ["8957 Mesen", ["ocmw@mesen.be"], []],
  ])("covers %s", (query, mailboxes, doubts) => {
    const choice = choose(query);
    expect(choice).toMatchObject({ kind: "covered", mailboxes });
    expect(choice.kind === "covered" && choice.doubts.map(({ kind }) => kind)).toEqual(doubts);
  });

  it("has no doubt about a merger before 1 January 2025", () =>
    expect(choose("9120 Melsele", "2024-12-31")).toMatchObject({
      doubts: [{ kind: "doubtful-mailbox", address: "ingedekimpe@beveren.be" }],
    }));

  it.each([
    ["9150 Kruibeke", "outside-territory"],
    ["9150 Bazel", "outside-territory"],
    ["2070 Zwijndrecht", "outside-territory"],
    ["2070 Burcht", "outside-territory"],
    ["8800 Beveren", "no-protocol"],
    ["8791 Beveren", "no-protocol"],
    ["9000 Gent", "no-protocol"],
    ["9140 Temse", "no-protocol"],
    ["1000 Brussel", "brussels"],
    ["1060 Sint-Gillis", "brussels"],
  ])("refuses %s: %s", (query, kind) =>
    expect(choose(query)).toMatchObject({ kind: "refused", refusal: { kind } }),
  );

  it.each([
    ["8957 Mesen", "2024-01-31", "refused"],
    ["8957 Mesen", "2024-02-01", "covered"],
    ["9120 Kallo", "2024-03-06", "refused"],
    ["9120 Kallo", "2024-03-07", "covered"],
  ])("is for %s on %s: %s", (query, on, kind) => expect(choose(query, on).kind).toBe(kind));

  it("refuses another team's protocol", () =>
    expect(choose("8957 Mesen", "2026-11-21", ["Noord-Oost Waasland"])).toMatchObject({
      refusal: { kind: "other-team", protocol: { id: "mesen" } },
    }));
});

describe("the places as recorded", () => {
  const { places, mergers } = registry;
  const of = (region: string) => places.filter((place) => place.region === region);

  it("are 1,154 in 285 Flemish municipalities, and 29 rows for 19 in Brussels", () => {
    expect(of("flanders")).toHaveLength(1154);
    expect(new Set(of("flanders").map(({ nis }) => nis)).size).toBe(285);
    expect(new Set(of("flanders").map(({ postcode }) => postcode)).size).toBe(519);
    expect(of("brussels")).toHaveLength(29);
    expect(new Set(of("brussels").map(({ nis }) => nis)).size).toBe(19);
  });

  it("know the municipalities that kept their name and got a new NIS code", () => {
    const merged = mergers.map(({ municipality }) => municipality);
    for (const name of ["Hasselt", "Lokeren", "Tielt", "Wingene", "Lochristi", "Deinze", "Aalter"])
      expect(merged).toContain(name);
    expect(merged).toContain("Antwerpen");
    expect(mergers).toHaveLength(new Set(merged).size);
  });
});
