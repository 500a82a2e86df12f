import { readFileSync } from "node:fs";
import { coverageLines } from "../../../../tools/registry/coverage/coverage-lines.ts";
import { coverageOn } from "../../../../tools/registry/coverage/coverage.ts";
import {
  countByProvince,
  countFlanders,
  countOf,
} from "../../../../tools/registry/coverage/count.ts";
import { PROVINCES, provinceOf } from "../../../../tools/registry/coverage/province.ts";
import { readSource, REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";
import { day, madeFact, type ProtocolDraft } from "../../core/protocol/made-protocol.ts";
import { changedDraft, madeSource } from "./made-source.ts";

const on = day("2026-06-01");
const sum = ({ total, ...states }: Readonly<Record<string, number>>) => [
  Object.values(states).reduce((all, one) => all + one, 0),
  total,
];

describe("the count of the project's own places", () => {
  const coverage = coverageOn(readSource(REGISTRY_FOLDER, day("2026-11-24")), day("2026-11-24"));
  /** Read here without any code of the product. */
  const rows = (name: string) =>
    readFileSync(`${REGISTRY_FOLDER}places/${name}.csv`, "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));

  it("holds each municipality and each postcode of the place files once", () => {
    const { municipalities, postcodes } = countFlanders(coverage);
    expect(municipalities.total).toBe(rows("municipalities").length);
    expect(municipalities.total).toBe(285);
    expect(postcodes.total).toBe(new Set(rows("places").map(([postcode]) => postcode)).size);
    expect(postcodes.total).toBe(519);
    const places = coverage.municipalities.flatMap((one) =>
      one.postcodes.flatMap((at) => at.places.map((place) => `${at.postcode} ${place} ${one.nis}`)),
    );
    const expected = [
      ...rows("places").map(([postcode, place, nis]) => [postcode, place, nis].join(" ")),
      ...rows("brussels").map(([postcode, nis, name]) => [postcode, name, nis].join(" ")),
    ];
    expect(places.sort()).toEqual(expected.sort());
  });

  it("keeps Brussels apart: nineteen municipalities, none of an OCMW", () => {
    const brussels = countByProvince(coverage).find(({ province }) => province === "Brussel");
    expect(brussels?.count.municipalities).toMatchObject({ total: 19, brussels: 19, covered: 0 });
    const postcodes = new Set(rows("brussels").map(([postcode]) => postcode));
    expect(brussels?.count.postcodes.total).toBe(postcodes.size);
  });

  it("adds states up to totals and provinces to Flanders", () => {
    const provinces = countByProvince(coverage);
    for (const { count } of [...provinces, { count: countFlanders(coverage) }])
      for (const states of [count.municipalities, count.postcodes]) {
        const [added, total] = sum(states);
        expect(added).toBe(total);
      }
    const flemish = provinces.filter(({ province }) => province !== "Brussel");
    const added = flemish.reduce((all, { count }) => all + count.postcodes.total, 0);
    expect(added).toBe(519);
    expect(flemish.map(({ count }) => count.municipalities.total)).toEqual([
      rows("municipalities").filter(([nis]) => nis?.startsWith("1")).length,
      rows("municipalities").filter(([nis]) => /^2[34]/.test(nis ?? "")).length,
      rows("municipalities").filter(([nis]) => nis?.startsWith("3")).length,
      rows("municipalities").filter(([nis]) => nis?.startsWith("4")).length,
      rows("municipalities").filter(([nis]) => nis?.startsWith("7")).length,
    ]);
  });

  it("covers Mesen fully and Beveren, since its merger, partly, with the reason", () => {
    const touched = coverage.municipalities.filter(({ nis }) => ["33016", "46030"].includes(nis));
    expect(touched).toMatchObject([
      {
        name: "Mesen",
        state: "covered",
        postcodes: [{ postcode: "8957", protocol: { id: "mesen", team: "Ieper" } }],
      },
      {
        name: "Beveren-Kruibeke-Zwijndrecht",
        state: "partly",
        postcodes: [
          { postcode: "2070", state: "outside-territory" },
          { postcode: "9120", state: "covered", protocol: { id: "beveren" } },
          { postcode: "9130", state: "covered" },
          { postcode: "9150", state: "outside-territory" },
        ],
        mergedSince: [
          { effectiveFrom: "2025-01-01", from: ["Zwijndrecht", "Beveren", "Kruibeke"] },
        ],
      },
    ]);
  });
});

it.each([
  ["11002", "Antwerpen"],
  ["21004", "Brussel"],
  ["23027", "Vlaams-Brabant"],
  ["24062", "Vlaams-Brabant"],
  ["31005", "West-Vlaanderen"],
  ["46030", "Oost-Vlaanderen"],
  ["73110", "Limburg"],
  ["25005", null],
  ["22000", null],
  ["52011", null],
])("puts NIS code %s in %s", (nis, province) => expect(provinceOf(nis)).toBe(province));

describe("a municipality", () => {
  const stateOf = (name: string, ...drafts: readonly ProtocolDraft[]) =>
    coverageOn(madeSource(...drafts), on).municipalities.find((one) => one.name === name);
  const whole = ["9991", "9992", "9993"];

  it.each<[string, string, (draft: ProtocolDraft) => void]>([
    ["covered", "each postcode of it", (d) => void (d.territory.value = whole)],
    ["partly", "some of its postcodes", () => undefined],
    ["none", "another municipality", (d) => void (d.territory.value = ["9981"])],
    ["pending", "it from tomorrow on", (d) => void (d.appliesFrom.value = "2026-06-02")],
    ["ended", "it until yesterday", (d) => void (d.lastDay.value = "2026-05-31")],
  ])("is %s when a protocol covers %s", (state, _, change) =>
    expect(stateOf("Zwaluwdal", changedDraft(change))?.state).toBe(state),
  );

  it("has a merger only when that explains the part that is not covered", () => {
    expect(stateOf("Zwaluwdal", changedDraft())?.mergedSince).toMatchObject([
      { protocol: { id: "zwaluwdal" }, from: ["Zwaluwdal", "Wilgenem"] },
    ]);
    const signedSince = changedDraft((d) => void (d.signedOn.value = "2025-01-01"));
    expect(stateOf("Zwaluwdal", signedSince)?.mergedSince).toEqual([]);
    const covered = changedDraft((d) => void (d.territory.value = whole));
    expect(stateOf("Zwaluwdal", covered)?.mergedSince).toEqual([]);
  });

  it("may be covered by two protocols together", () => {
    const other = changedDraft((d) => {
      d.id = "wilgenem";
      d.territory.value = ["9993"];
      d.team.value = "Polder";
    });
    const found = stateOf("Zwaluwdal", changedDraft(), other);
    expect(found?.state).toBe("covered");
    expect(found?.postcodes.map((one) => one.protocol?.team)).toEqual([
      "Duinstreek",
      "Duinstreek",
      "Polder",
    ]);
  });

  it("is judged by the territory recorded for the day", () => {
    const grown = changedDraft((d) => {
      d.territory = {
        ...madeFact(whole),
        former: [{ value: ["9991", "9992"], until: "2025-12-31", reason: "Uitgebreid." }],
      };
    });
    const at = (text: string) =>
      coverageOn(madeSource(grown), day(text)).municipalities.find((one) => one.nis === "49991");
    expect(at("2025-12-31")?.state).toBe("partly");
    expect(at("2026-01-01")?.state).toBe("covered");
  });

  it("counts once in a postcode that two municipalities share", () => {
    const [first] = coverageOn(madeSource(changedDraft()), on).municipalities;
    if (first === undefined) throw new Error("There are places");
    expect(countOf([first, { ...first, nis: "1" }])).toMatchObject({
      municipalities: { total: 2 },
      postcodes: { total: 1 },
    });
  });
});

describe("what ends soon", () => {
  const ending = (lastDay: string, more: (d: ProtocolDraft) => void = () => undefined) =>
    coverageOn(
      madeSource(
        changedDraft((d) => {
          d.lastDay.value = lastDay;
          more(d);
        }),
      ),
      on,
    ).ending;

  it.each([
    ["2026-05-31", []],
    ["2026-06-01", [0]],
    ["2026-06-02", [1]],
    ["2026-08-29", [89]],
    ["2026-08-30", [90]],
    ["2026-08-31", []],
  ])("is one whose last day is %s: %j days left", (lastDay, left) =>
    expect(ending(lastDay).map(({ daysLeft }) => daysLeft)).toEqual(left),
  );

  it("takes the day before a sudden end as the last", () =>
    expect(
      ending("2030-01-01", (d) => void (d.endedAtOnce = { on: "2026-06-10", source: "Brief" })),
    ).toMatchObject([{ lastDay: "2026-06-09", daysLeft: 8, reason: "at-once" }]));

  it("comes soonest first, with its successor", () => {
    const make = (id: string, postcode: string, lastDay: string | null, successor?: string) =>
      changedDraft((d) => {
        d.id = id;
        d.territory.value = [postcode];
        d.lastDay.value = lastDay;
        d.successor = successor ?? null;
      });
    const next = make("volgende", "9991", null);
    next.appliesFrom.value = "2026-08-01";
    const found = coverageOn(
      madeSource(
        make("a", "9991", "2026-07-31", "volgende"),
        make("b", "9981", "2026-06-30"),
        next,
      ),
      on,
    );
    expect(found.ending).toMatchObject([
      { protocol: { id: "b" }, successor: null },
      { protocol: { id: "a" }, successor: { protocol: { id: "volgende" }, from: "2026-08-01" } },
    ]);
    expect(found.pending).toMatchObject([{ protocol: { id: "volgende" }, from: "2026-08-01" }]);
  });

  it("can be asked on the last day that a calendar of four figures has", () =>
    expect(coverageOn(madeSource(changedDraft()), day("9999-12-31")).ending).toEqual([]));
});

describe("the unconfirmed facts", () => {
  const confirmed = { by: "Onthaal", on: "2026-05-01" };
  const settled = (d: ProtocolDraft) => {
    for (const { address } of d.mailboxes) address.confirmed = confirmed;
    d.sender.dpoMailbox.confirmed = confirmed;
    d.receiver.dpoMailbox.confirmed = confirmed;
    d.territory.confirmed = confirmed;
  };
  const found = (change: (d: ProtocolDraft) => void = () => undefined, asked = on) =>
    coverageOn(
      madeSource(
        changedDraft((d) => {
          settled(d);
          change(d);
        }),
      ),
      asked,
    ).unconfirmed.map(({ kind, fact }) => `${kind} ${fact}`);
  const anomaly = { id: "odd", what: "Vreemd.", article: "artikel 7", printed: null, why: "Zo." };

  it("are empty when everything was confirmed", () => expect(found()).toEqual([]));

  it.each<[string, (d: ProtocolDraft) => void]>([
    [
      "mailbox mailboxes.0.address",
      (d) => d.mailboxes.forEach((m) => (m.address.confirmed = null)),
    ],
    ["dpo-contact sender.dpoMailbox", (d) => void (d.sender.dpoMailbox.confirmed = null)],
    ["dpo-contact receiver.dpoMailbox", (d) => void (d.receiver.dpoMailbox.confirmed = null)],
    ["dpo-contact receiver.dpoMailbox", (d) => void (d.receiver.dpoMailbox.value = null)],
    ["territory territory", (d) => void (d.territory.confirmed = null)],
    [
      "territory territory",
      (d) => void (d.territory.confirmed = { ...confirmed, on: "2024-12-31" }),
    ],
    ["anomaly anomalies.odd", (d) => void d.anomalies.push({ ...anomaly, decision: null })],
  ])("are %s alone", (expected, change) => expect(found(change)).toEqual([expected]));

  it("leave out a decided anomaly and an ended protocol", () => {
    const decision = { what: "Zo laten.", ...confirmed };
    expect(found((d) => void d.anomalies.push({ ...anomaly, decision }))).toEqual([]);
    expect(
      found((d) => {
        d.lastDay.value = "2026-05-31";
        d.territory.confirmed = null;
      }),
    ).toEqual([]);
  });

  it("include a fact until the day of its confirmation or decision", () => {
    const decision = { what: "Zo laten.", ...confirmed };
    const decided = (d: ProtocolDraft) => void d.anomalies.push({ ...anomaly, decision });
    expect(found(decided, day("2026-04-30"))).toEqual([
      "mailbox mailboxes.0.address",
      "dpo-contact sender.dpoMailbox",
      "dpo-contact receiver.dpoMailbox",
      "territory territory",
      "anomaly anomalies.odd",
    ]);
    expect(found(decided, day("2026-05-01"))).toEqual([]);
  });
});

describe("the coverage in lines", () => {
  it("names what covers each municipality, and what is left out", () => {
    const lines = coverageLines(coverageOn(madeSource(changedDraft()), on)).join("\n");
    expect(lines).toContain("Vlaanderen: 0 van 3 gemeenten gedekt, 1 deels; 2 van 5 postcodes");
    expect(lines).toContain(
      "9991, 9992: protocol zwaluwdal, OCMW Zwaluwdal (lokaal team Duinstreek)",
    );
    expect(lines).toContain("9993 Wilgenem: buiten het grondgebied");
    for (const province of PROVINCES) expect(lines).toContain(`  ${province}: `);
  });
});
