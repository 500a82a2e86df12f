import { checkRegistry, REGISTRY_RULES } from "../../tools/registry/check/check.ts";
import { findingSentence } from "../../tools/registry/check/finding.ts";
import type { PlaceFiles } from "../../tools/registry/files/place-files.ts";
import { readProtocol, toSource, type RegistrySource } from "../../tools/registry/files/source.ts";
import { day, madeDraft, type ProtocolDraft } from "../unit/core/protocol/made-protocol.ts";

const places: PlaceFiles = {
  places: [
    { postcode: "9991", place: "Zwaluwdal", nis: "49991", line: 2 },
    { postcode: "9992", place: "Lisbroek", nis: "49991", line: 3 },
    { postcode: "9981", place: "Elzenrode", nis: "49981", line: 4 },
  ],
  municipalities: [
    { nis: "49981", name: "Elzenrode", name_fr: "", line: 2 },
    { nis: "49991", name: "Zwaluwdal", name_fr: "", line: 3 },
  ],
  brussels: [{ postcode: "1000", nis: "21004", name_nl: "Brussel", name_fr: "Bruxelles", line: 2 }],
  mergers: [],
  facilities: [],
  broken: [],
};
const merger = {
  old_nis: "49992",
  old_name: "Lisbroek",
  new_nis: "49991",
  new_name: "Zwaluwdal",
  effective: "2025-01-01",
  line: 2,
};
const facilities = { nis: "49981", name: "Elzenrode", language: "fr", article: "8", line: 2 };
const confirmed = { by: "Onthaal", on: "2026-05-01" };

/** Confirmed where the rules ask for it, so that nothing at all is found. */
function clean(change: (draft: ProtocolDraft) => void = () => undefined): ProtocolDraft {
  const draft = madeDraft();
  draft.mailboxes = draft.mailboxes.map((mailbox) => ({
    ...mailbox,
    address: { ...mailbox.address, confirmed },
  }));
  change(draft);
  return draft;
}

function withAid(draft: ProtocolDraft): void {
  const of = draft.purposeForClient.value;
  draft.readingAid = {
    fr: { of, purposeForClient: "pour vous aider", receiver: "le CPAS", confirmed: null },
  };
}

/** With one other mailbox, confirmed. */
function withMailbox(value: string, change: (draft: ProtocolDraft) => void = () => undefined) {
  return clean((draft) => {
    first(draft.mailboxes).address.value = value;
    change(draft);
  });
}

/** Another protocol, for Elzenrode. */
function second(change: (draft: ProtocolDraft) => void = () => undefined): ProtocolDraft {
  return clean((draft) => {
    draft.id = "elzenrode";
    draft.territory.value = ["9981"];
    change(draft);
  });
}

function source(
  drafts: readonly ProtocolDraft[],
  placeFiles: Partial<PlaceFiles> = {},
  names: readonly string[] = drafts.map(({ id }) => id),
): RegistrySource {
  const files = drafts.map((draft, index) =>
    readProtocol(`protocols/${names[index] ?? ""}.json`, JSON.stringify(draft)),
  );
  return toSource(files, { ...places, ...placeFiles }, day("2026-06-01"));
}

const notice = { givenOn: "2026-03-31", lastDay: "2026-06-29", by: "sender", source: "Brief" };
const running = { ...notice, lastDay: "2026-12-31", by: "sender" as const };
const moved = (until: string) => ({ value: "Kerkplein 2, 9991 Zwaluwdal", until, reason: "Weg." });
const anomaly = {
  id: "odd",
  what: "Vreemd.",
  article: "artikel 7",
  printed: null,
  why: "Daarom.",
  decision: null,
};

/** A territory to which a postcode belonged until the end of 2025. */
function gaveUp(postcode: string): ProtocolDraft["territory"] {
  const { territory } = madeDraft();
  const former = [...territory.value, postcode];
  return { ...territory, former: [{ value: former, until: "2025-12-31", reason: "Gesplitst." }] };
}

describe("the registry check", () => {
  it("finds nothing in a registry that is in order", () => {
    expect(checkRegistry(source([clean(), second()]))).toEqual([]);
    expect(checkRegistry(source([second(withAid)], { facilities: [facilities] }))).toEqual([]);
  });

  const broken: readonly [keyof typeof REGISTRY_RULES, string, RegistrySource][] = [
    ["shape", "error", source([clean(), Object.assign(second(), { extra: 1 })])],
    [
      "placesConsistent",
      "error",
      source([clean()], { mergers: [{ ...merger, effective: "2025-02-30" }] }),
    ],
    ["idIsFileName", "error", source([clean()], {}, ["zwaluwdaal"])],
    [
      "postcodesKnown",
      "error",
      source([clean((d) => void (d.territory.value = ["9991", "9999"]))]),
    ],
    [
      "postcodesKnown",
      "error",
      source([clean((d) => void (d.territory.value = ["9991", "1000"]))]),
    ],
    [
      "oneProtocolPerPlace",
      "error",
      source([clean(), second((d) => void (d.territory.value = ["9992"]))]),
    ],
    ["successorExists", "error", source([clean((d) => void (d.successor = "nergens"))])],
    [
      "successorExists",
      "error",
      source([clean((d) => void (d.successor = "elzenrode")), second()]),
    ],
    [
      "teamSpelling",
      "error",
      source([clean(), second((d) => void (d.team.value = "Duin-Streek"))]),
    ],
    [
      "impossibleAdvice",
      "error",
      source([clean((d) => void (d.dpoAdvice.receiver.on.value = "2024-01-11"))]),
    ],
    ["missingDuty", "error", source([clean((d) => void (d.informationDuty.value = null))])],
    [
      "confirmedInTime",
      "error",
      source([clean((d) => void (d.team.confirmed = { ...confirmed, on: "2026-06-02" }))]),
    ],
    [
      "datesInOrder",
      "advice",
      source([clean((d) => void (d.agreement.concludedOn.value = "2024-02-02"))]),
    ],
    ["datesInOrder", "advice", source([clean((d) => void (d.signedOn.value = "2024-02-02"))])],
    [
      "datesInOrder",
      "advice",
      source([clean((d) => void (d.agreement.concludedOn.value = "2024-01-11"))]),
    ],
    ["shape", "error", source([clean((d) => void (d.sender.kbo.value = "0886.886.639"))])],
    ["shape", "error", source([clean((d) => void (d.receiver.kbo.value = "0123.456.748"))])],
    ["shape", "error", source([withMailbox("onthaal@zwaluwdal")])],
    [
      "partiesDiffer",
      "error",
      source([clean((d) => void (d.receiver.kbo.value = d.sender.kbo.value))]),
    ],
    [
      "oneProtocolPerPlace",
      "error",
      source([clean((d) => void (d.territory = gaveUp("9981"))), second()]),
    ],
    [
      "oneProtocolPerPlace",
      "error",
      source([
        clean((d) => {
          d.endedAtOnce = { on: "2026-05-01", source: "Brief" };
          d.successor = "elzenrode";
        }),
        second((d) => {
          d.territory.value = ["9981", "9991"];
          d.appliesFrom.value = "2026-05-01";
        }),
        second((d) => {
          d.id = "zwaluwdal-oud";
          d.territory.value = ["9992"];
          d.lastDay.value = "2024-02-01";
          d.successor = "elzenrode";
        }),
      ]),
    ],
    [
      "successorFollows",
      "error",
      source([
        clean((d) => void (d.successor = "elzenrode")),
        second((d) => void (d.appliesFrom.value = "2026-05-01")),
      ]),
    ],
    [
      "successorFollows",
      "error",
      source([
        clean((d) => {
          d.lastDay.value = "2026-05-01";
          d.successor = "elzenrode";
        }),
        second((d) => void (d.appliesFrom.value = "2026-05-01")),
      ]),
    ],
    [
      "happenedByNow",
      "error",
      source([clean((d) => void (d.notice = { ...running, givenOn: "2026-06-02" }))]),
    ],
    [
      "endsAfterStart",
      "error",
      source([clean((d) => void (d.notice = { ...running, givenOn: "2024-01-09" }))]),
    ],
    [
      "everApplied",
      "advice",
      source([
        clean((d) => {
          d.groundGone = { on: "2024-02-01", source: "Decreet" };
          d.successor = "elzenrode";
        }),
        second((d) => void (d.appliesFrom.value = "2024-03-01")),
      ]),
    ],
    ["endedHasSuccessor", "advice", source([clean((d) => void (d.lastDay.value = "2026-05-31"))])],
    [
      "confirmedInTime",
      "error",
      source([
        clean((d) => {
          d.territory.confirmedBefore = [{ ...confirmed, on: "2026-06-02" }];
        }),
      ]),
    ],
    [
      "historyInOrder",
      "error",
      source([
        clean((d) => void (d.receiver.seat.former = [moved("2025-06-30"), moved("2025-06-29")])),
      ]),
    ],
    [
      "historyInOrder",
      "error",
      source([clean((d) => void (d.receiver.seat.former = [moved("2026-06-01")]))]),
    ],
    [
      "historyInOrder",
      "error",
      source([
        clean((d) => {
          d.receiver.seat.former = [moved("2026-05-01")];
          d.receiver.seat.confirmed = confirmed;
        }),
      ]),
    ],
    [
      "historyInOrder",
      "error",
      source([
        clean((d) => {
          d.receiver.seat.confirmedBefore = [confirmed];
          d.receiver.seat.confirmed = { ...confirmed, on: "2026-04-30" };
        }),
      ]),
    ],
    ["mailboxesMisread", "advice", source([withMailbox("0cmw.zwaluwdal@zwaluwdal.example")])],
    ["mailboxDomains", "advice", source([withMailbox("onthaal@elders.example")])],
    [
      "mailboxDomains",
      "advice",
      source([clean((d) => void (d.receiver.dpoMailbox.value = "privacy@elders.example"))]),
    ],
    ["mailboxesShared", "advice", source([withMailbox("an.peeters@zwaluwdal.example")])],
    [
      "confirmedLately",
      "advice",
      source([
        clean((d) => void (d.receiver.dpoMailbox.confirmed = { ...confirmed, on: "2025-05-31" })),
      ]),
    ],
    ["noticeLongEnough", "advice", source([clean((d) => void Object.assign(d, { notice }))])],
    ["mailboxesConfirmed", "advice", source([madeDraft()])],
    ["mergedSinceSignature", "advice", source([clean()], { mergers: [merger] })],
    ["aidWhereFacilities", "advice", source([second()], { facilities: [facilities] })],
    ["aidWhereFacilities", "advice", source([clean(withAid)])],
    ["placesConsistent", "error", source([], { facilities: [{ ...facilities, name: "Elders" }] })],
    ["placesConsistent", "error", source([], { facilities: [{ ...facilities, language: "de" }] })],
    ["anomaliesDecided", "advice", source([clean((d) => void d.anomalies.push(anomaly))])],
  ];

  it.each(broken)("finds it by the rule %s only, as %s", (name, severity, found) => {
    const finders = Object.entries(REGISTRY_RULES).filter(([, rule]) => rule(found).length > 0);
    expect(finders.map(([rule]) => rule)).toEqual([name]);
    const findings = checkRegistry(found);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
    for (const finding of findings)
      expect(findingSentence(finding)).toMatch(/^(FOUT {2}|advies) \S+, [^:]+: .+[.)] .+\.$/);
  });

  it("has a breaking registry for every rule", () =>
    expect([...new Set(broken.map(([name]) => name))].sort()).toEqual(
      Object.keys(REGISTRY_RULES).sort(),
    ));

  it.each<[string, RegistrySource]>([
    [
      "a protocol that follows on the day after another's last",
      source([
        clean((d) => {
          d.lastDay.value = "2025-12-31";
          d.successor = "elzenrode";
        }),
        second((d) => {
          d.territory.value = ["9991"];
          d.appliesFrom.value = "2026-01-01";
        }),
      ]),
    ],
    [
      "an advice on the day of signature",
      source([clean((d) => void (d.dpoAdvice.receiver.on.value = "2024-01-10"))]),
    ],
    [
      "a confirmation of today",
      source([clean((d) => void (d.team.confirmed = { ...confirmed, on: "2026-06-01" }))]),
    ],
    [
      "a notice that runs three months from the last of a month",
      source([
        clean((d) => void Object.assign(d, { notice: { ...notice, lastDay: "2026-06-30" } })),
      ]),
    ],
    [
      "a merger that the territory was confirmed after",
      source([clean((d) => void (d.territory.confirmed = { ...confirmed, on: "2025-01-01" }))], {
        mergers: [merger],
      }),
    ],
    [
      "a confirmation of a year ago today",
      source([
        clean((d) => void (d.receiver.dpoMailbox.confirmed = { ...confirmed, on: "2025-06-01" })),
      ]),
    ],
    [
      "an old confirmation of what does not pass",
      source([clean((d) => void (d.receiver.kbo.confirmed = { ...confirmed, on: "2024-02-01" }))]),
    ],
    [
      "somebody's own mailbox, misread and elsewhere, that the parties decided about",
      source([
        withMailbox("0nthaal.jan@elders.example", (d) =>
          d.anomalies.push({
            ...anomaly,
            mailbox: "0nthaal.jan@elders.example",
            decision: { what: "Mag zo.", ...confirmed },
          }),
        ),
      ]),
    ],
    [
      "a territory that grew after another protocol gave it up",
      source([
        clean((d) => void (d.territory = gaveUp("9981"))),
        second((d) => void (d.appliesFrom.value = "2026-01-01")),
      ]),
    ],
    [
      "a former value that held until yesterday, and one confirmed on its first day",
      source([
        clean((d) => {
          d.receiver.seat.former = [moved("2026-05-31")];
          d.receiver.seat.confirmed = { ...confirmed, on: "2026-06-01" };
        }),
      ]),
    ],
    [
      "unconfirmed mailboxes and open anomalies of a protocol that ended",
      source([
        Object.assign(madeDraft(), {
          lastDay: { ...madeDraft().lastDay, value: "2026-05-31" },
          successor: "elzenrode",
          anomalies: [anomaly],
        }),
        second((d) => void (d.appliesFrom.value = "2026-06-01")),
      ]),
    ],
    [
      "a merger before signature",
      source([clean()], { mergers: [{ ...merger, effective: "2024-01-01" }] }),
    ],
  ])("finds nothing wrong with %s", (_, fine) => expect(checkRegistry(fine)).toEqual([]));

  it.each([
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("lets a protocol start on %s beside one in force until then: %s clash", (from, clashes) => {
    const clash = source([
      clean((d) => {
        d.lastDay.value = "2025-12-31";
        d.successor = "elzenrode";
      }),
      second((d) => {
        d.territory.value = ["9991"];
        d.appliesFrom.value = from;
      }),
    ]);
    expect(checkRegistry(clash).length > 0).toBe(clashes);
  });

  it.each<[string, Partial<PlaceFiles>]>([
    ["a line that is no row", { broken: [{ file: "places/places.csv", line: 7 }] }],
    [
      "a postcode of five figures",
      { brussels: [{ ...first(places.brussels), postcode: "10000" }] },
    ],
    [
      "a postcode in two municipalities",
      { places: [...places.places, { postcode: "9991", place: "Nieuw", nis: "49981", line: 5 }] },
    ],
    ["a place twice", { places: [...places.places, { ...first(places.places), line: 5 }] }],
    [
      "a place without a name",
      { places: [...places.places, { postcode: "9981", place: "", nis: "49981", line: 5 }] },
    ],
    [
      "an unknown municipality",
      { places: [...places.places, { postcode: "9971", place: "Ver", nis: "49971", line: 5 }] },
    ],
    [
      "a municipality without a place",
      {
        municipalities: [
          ...places.municipalities,
          { nis: "49961", name: "Leeg", name_fr: "", line: 4 },
        ],
      },
    ],
    ["a merger into nothing", { mergers: [{ ...merger, new_name: "Elders" }] }],
  ])("finds %s among the places", (_, files) =>
    expect(REGISTRY_RULES.placesConsistent(source([], files))).toHaveLength(1),
  );

  it("reports a file that is not JSON", () =>
    expect(readProtocol("protocols/x.json", "{").issues).toEqual([
      { path: "", message: "is geen geldige JSON" },
    ]));

  it("names an unknown, a missing and a wrong field by its path, in Dutch", () => {
    const draft = clean((d) => void Object.assign(d.receiver, { fax: "1", seat: 3 }));
    Reflect.deleteProperty(draft, "team");
    const { issues } = readProtocol("protocols/zwaluwdal.json", JSON.stringify(draft));
    expect(issues).toEqual(
      expect.arrayContaining([
        { path: "receiver.fax", message: "is een onbekend veld" },
        { path: "team", message: "ontbreekt of is geen object" },
        { path: "receiver.seat", message: "ontbreekt of is geen object" },
      ]),
    );
  });
});

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("The fixture is not empty");
  return item;
}
