import { publishDraft } from "../../../../tools/registry/draft/publish.ts";
import { decisionWords } from "../../../../tools/registry/draft/wording.nl.ts";
import { readProtocol, toSource } from "../../../../tools/registry/files/source.ts";
import { day, madeDraft } from "../../core/protocol/made-protocol.ts";
import { madePlaces } from "../import/made-text.ts";
import { draftOf, recordAt } from "./made-draft.ts";

const by = { by: "Sofie Maes", on: day("2026-05-04") };
const client = "om te kijken welke hulp bij je past";
const decided = { territory: "ok", purposeForClient: client };

/** A registry that holds these protocols, on a day in June 2026. */
const registry = (...files: Parameters<typeof readProtocol>[]) =>
  toSource(
    files.map((file) => readProtocol(...file)),
    madePlaces,
    day("2026-06-01"),
  );

function published(
  answers: Readonly<Record<string, string>>,
  draft = draftOf(),
  source = registry(),
) {
  return publishDraft(draft, new Map(Object.entries(answers)), by, source);
}

/** The record; fails the test when there is none. */
function recordOf(...asked: Parameters<typeof published>) {
  const outcome = published(...asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { record: outcome.value };
}

describe("publishing a draft", () => {
  it("gives a protocol in which nothing is confirmed", () => {
    const { record } = recordOf(decided);
    expect(readProtocol("protocols/zwaluwdal.json", JSON.stringify(record)).issues).toEqual([]);
    expect(JSON.stringify(record)).not.toMatch(/"confirmed":(?!null)/);
  });

  it("records each decision, and keeps why a value differs from the print", () => {
    const record = recordOf(decided);
    expect(recordAt(record, "anomalies")).toEqual([
      expect.objectContaining({ id: "date-forms", decision: null }),
      expect.objectContaining({
        id: "decided-territory",
        decision: { what: "Het voorstel genomen: 9991, 9992.", by: "Sofie Maes", on: "2026-05-04" },
      }),
      expect.objectContaining({
        id: "decided-purposeforclient",
        decision: { what: `Ingevuld: ${client}.`, by: "Sofie Maes", on: "2026-05-04" },
      }),
    ]);
    expect(recordAt(record, "purposeForClient")).toMatchObject({
      value: client,
      printed: expect.stringContaining("OCMW Zwaluwdal zal") as string,
      reason: "Bij het nalezen van het concept beslist door Sofie Maes op 4 mei 2026.",
    });
  });

  it("records a sentence with one full stop", () => {
    expect(decisionWords.took("Een zin.")).toBe("Het voorstel genomen: Een zin.");
    expect(decisionWords.chose("een woord")).toBe("Ingevuld: een woord.");
  });

  it("lists every open fact without a decision", () => {
    const outcome = published({ territory: "ok" });
    expect(outcome).toMatchObject({
      ok: false,
      error: { kind: "undecided", open: [{ fact: "purposeForClient" }] },
    });
  });

  it("accepts a decision written in the file", () => {
    const draft = draftOf();
    const open = draft.open.map((one) => ({
      ...one,
      decision: one.fact === "territory" ? "9991" : null,
    }));
    const record = recordOf({ purposeForClient: client }, { ...draft, open });
    expect(recordAt(record, "territory")).toMatchObject({ value: ["9991"] });
  });

  it.each([
    ["a proposal that is not there", { ...decided, purposeForClient: "ok" }, "nothing-proposed"],
    ["nothing where there must be something", { ...decided, territory: "-" }, "cannot-be-empty"],
    ["a value that cannot be", { ...decided, territory: "999" }, "value-wrong"],
    [
      "words that do not complete the sentence",
      { ...decided, purposeForClient: "Hulp." },
      "value-wrong",
    ],
    ["a decision on what is not open", { ...decided, team: "Elders" }, "not-open"],
  ])("refuses %s", (_what, answers, kind) =>
    expect(published(answers)).toMatchObject({ ok: false, error: { kind } }),
  );

  it.each([
    ["noticeMonths", { notice: "een termijn." }, "6", 6],
    ["signedOn", { signed: "" }, "2024-01-15", "2024-01-15"],
    ["receiver.dpoMailbox", { contacts: "- Opgroeien regie: dpo@opgroeien.be" }, "-", null],
  ])("reads a value for %s in its own type", (fact, parts, answer, value) =>
    expect(recordAt(recordOf({ ...decided, [fact]: answer }, draftOf(parts)), fact)).toMatchObject({
      value,
    }),
  );

  describe("with repaired mailboxes", () => {
    const draft = draftOf({
      mailboxes: "naar volgende mailadres: sociaal @zwaluwdal.be en hulp@zwaluwdal",
    });
    const answers = { ...decided, "mailboxes.0.address": "ok", "mailboxes.1.address": "-" };

    it("keeps them doubtful in the pane until the receiver confirms", () => {
      const anomalies = recordAt(recordOf(answers, draft), "anomalies") as {
        id: string;
        mailbox?: string;
      }[];
      expect(anomalies.find(({ id }) => id === "decided-mailboxes-0-address")?.mailbox).toBe(
        "sociaal@zwaluwdal.be",
      );
    });

    it("drops one that is left empty", () =>
      expect(recordAt(recordOf(answers, draft), "mailboxes")).toHaveLength(1));

    it("lets anomalies follow an address that was filled in", () => {
      const record = recordOf({ ...answers, "mailboxes.0.address": "zorg@zwaluwdal.be" }, draft);
      expect(recordAt(record, "mailboxes.0.address")).toMatchObject({
        value: "zorg@zwaluwdal.be",
        printed: "sociaal @zwaluwdal.be",
      });
      const anomalies = recordAt(record, "anomalies") as { mailbox?: string }[];
      expect(anomalies.flatMap(({ mailbox }) => mailbox ?? [])).toEqual([
        "zorg@zwaluwdal.be",
        "zorg@zwaluwdal.be",
      ]);
    });

    it("is refused when none remains", () =>
      expect(published({ ...answers, "mailboxes.0.address": "-" }, draft)).toMatchObject({
        ok: false,
        error: { kind: "breaks-rule" },
      }));
  });

  it("asks for the places of a mailbox only when it stays", () => {
    const draft = draftOf({
      receiverParty:
        'Welzijnsvereniging Duin voor de gemeenten Zwaluwdal en Elzenrode, met nummer 0123.456.749 met zetel te Kerkplein 1, 9991 Zwaluwdal\n\nhierna: "Welzijnsvereniging Duin";',
      mailboxes:
        "naar volgende mailadressen:\n- voor Zwaluwdal: zwaluwdal@duin.be\n- voor Elzenrode: elzenrode@duin",
    });
    const openWith = (address: string): readonly string[] => {
      const outcome = published({ "mailboxes.1.address": address }, draft);
      return !outcome.ok && outcome.error.kind === "undecided"
        ? outcome.error.open.map(({ fact }) => fact)
        : [];
    };
    expect(openWith("elzenrode@duin.be")).toContain("mailboxes.1.postcodes");
    expect(openWith("-")).toContain("mailboxes.0.postcodes");
    expect(openWith("-")).not.toContain("mailboxes.1.postcodes");
  });

  it("refuses what breaks a rule of the registry, with its sentence", () => {
    const other = { ...madeDraft(), id: "ander" };
    const outcome = published(
      decided,
      draftOf(),
      registry(["protocols/ander.json", JSON.stringify(other)]),
    );
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        kind: "breaks-rule",
        findings: [expect.stringContaining('geldt op dezelfde dag ook protocol "')],
      },
    });
  });
});
