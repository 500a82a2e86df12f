import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import { protocolSchema } from "../../../../src/core/protocol/protocol-schema.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { factWords } from "../../../../src/pane/protocol-page/fact-wording.nl.ts";
import { protocolView, type FactView } from "../../../../src/pane/protocol-page/protocol-view.ts";
import { realProtocol } from "../../../registry/load.ts";
import { day, madeDraft, type ProtocolDraft } from "../../core/protocol/made-protocol.ts";

const on = day("2026-06-01");
const made = (change: (draft: ProtocolDraft) => void = () => undefined): WholeProtocol => {
  const draft = madeDraft();
  change(draft);
  return protocolSchema.parse(draft);
};
const viewOf = (protocol: WholeProtocol, ...others: readonly WholeProtocol[]) =>
  protocolView(protocol, [protocol, ...others], on);
const factsOf = (protocol: WholeProtocol): readonly FactView[] =>
  viewOf(protocol).sections.flatMap(({ facts }) => facts);
function factAt(protocol: WholeProtocol, path: string): FactView {
  const found = factsOf(protocol).find((one) => one.path === path);
  if (found === undefined) throw new Error(`No ${path}`);
  return found;
}

describe("the view of a protocol", () => {
  it.each(["beveren", "mesen"])(
    "has every fact of %s once, with its article, printed text and confirmation",
    (id) => {
      const protocol = realProtocol(id);
      const shown = factsOf(protocol);
      const recorded = factsIn(protocol);
      expect(recorded.length).toBeGreaterThan(50);
      expect(shown.map(({ path }) => path).sort()).toEqual(recorded.map(({ path }) => path).sort());
      for (const { path, fact } of recorded) {
        const view = factAt(protocol, path);
        expect(view.label).not.toBe(path);
        expect(view).toMatchObject({ article: fact.article, confirmed: fact.confirmed });
        expect(view.value).not.toBe("");
        expect(view.differs?.printed).toBe(fact.printed);
        expect(view.differs?.reason).toBe(fact.reason);
      }
      expect(viewOf(protocol).anomalies).toEqual(protocol.anomalies);
    },
  );

  it("shows the purpose, the retention and the onward sharing in full", () => {
    const protocol = realProtocol("mesen");
    for (const path of ["purpose", "retention.floor", "retention.file", "onward.partners"])
      expect(factAt(protocol, path).value).toBe(
        factsIn(protocol).find((one) => one.path === path)?.fact.value,
      );
    expect(factAt(protocol, "noticeMonths").value).toBe("6 maanden");
  });

  it("shows an unconfirmed DPO address of a receiver as printed, and says not to use it", () => {
    const beveren = factAt(realProtocol("beveren"), "receiver.dpoMailbox");
    expect(beveren.value).toBe("geen adres dat gebruikt mag worden");
    expect(beveren.differs?.printed).toBe("privacv@beveren.be");
    expect(beveren.note).toBe(factWords.notToUse);
    expect(factAt(realProtocol("mesen"), "receiver.dpoMailbox").note).toBe(factWords.notToUse);
    const confirmed = made((d) => {
      d.receiver.dpoMailbox.confirmed = { by: "DPO", on: "2026-05-01" };
    });
    expect(factAt(confirmed, "receiver.dpoMailbox").note).toBeNull();
  });

  it("counts the unconfirmed facts", () => {
    const { facts, unconfirmed } = viewOf(
      made((d) => void (d.team.confirmed = { by: "An", on: "2026-05-01" })),
    );
    expect(unconfirmed).toBe(facts - 1);
  });

  it("shows former values, oldest first, and earlier confirmations", () => {
    const former = (value: string, until: string) => ({ value, until, reason: "Verhuisd" });
    const seat = factAt(
      made((d) => {
        d.receiver.seat.former = [former("B", "2026-02-01"), former("A", "2025-02-01")];
        d.receiver.seat.confirmed = { by: "An", on: "2026-05-01" };
        d.receiver.seat.confirmedBefore = [{ by: "Els", on: "2026-03-01" }];
      }),
      "receiver.seat",
    );
    expect(seat.former.map(({ value, until }) => [value, until])).toEqual([
      ["A", "2025-02-01"],
      ["B", "2026-02-01"],
    ]);
    expect(seat.confirmedBefore).toEqual([{ by: "Els", on: "2026-03-01" }]);
  });

  it("gives the status of today, how the protocol ends, and its predecessor and successor", () => {
    const first = made((d) => {
      d.notice = { givenOn: "2026-01-05", lastDay: "2026-05-05", by: null, source: "Brief" };
      d.successor = "zwaluwdal-nieuw";
    });
    const next = made((d) => {
      d.id = "zwaluwdal-nieuw";
      d.receiver.shownName.value = "OCMW Nieuw";
      d.appliesFrom.value = "2026-05-06";
    });
    expect(viewOf(first, next).status).toMatchObject({ kind: "ended", reason: "notice" });
    expect(viewOf(first, next).ends).toEqual([
      "Opgezegd op 5 januari 2026; laatste dag 5 mei 2026. Bron: Brief",
      "Opgevolgd door: OCMW Nieuw, lokaal team Duinstreek, vanaf 6 mei 2026.",
    ]);
    expect(protocolView(next, [first, next], on).ends).toEqual([
      "Volgt op: OCMW Zwaluwdal, lokaal team Duinstreek, vanaf 1 februari 2024.",
    ]);
    expect(viewOf(made()).ends).toEqual([]);
  });

  it("keeps a reading aid apart from the facts", () => {
    expect(factAt(realProtocol("mesen"), "purposeForClient").note).toMatch(
      /^Franse leeshulp van dit product, geen deel van het protocol: “pour .*Nog door niemand nagekeken\.$/,
    );
    expect(factAt(realProtocol("beveren"), "purposeForClient").note).toBeNull();
  });
});
