import fc from "fast-check";
import { clientFields } from "../../../../src/core/client/client-problem.ts";
import { plainReferral } from "../../../../src/core/mail/occasion.ts";
import { wordsOnlyNote } from "../../../../src/core/mail/proof.ts";
import type { Protocol, ProtocolId } from "../../../../src/core/protocol/protocol.ts";
import type { ReplyKind } from "../../../../src/core/base/mail-kind.ts";
import { followUpProblemText } from "../../../../src/pane/follow-up/follow-up-wording.nl.ts";
import {
  asksPostcode,
  parseErrand,
  parseTest,
  parseWordsOnly,
  wordsOnlyMail,
  type FollowUpProblem,
} from "../../../../src/pane/follow-up/follow-up.ts";
import { refusalText } from "../../../../src/pane/steps/answer-wording.nl.ts";
import { realRegistry } from "../../../registry/load.ts";
import { clientChanges } from "../../guard/messages/made-clients.ts";
import { hasWord } from "../../has-word.ts";
import {
  coveredChoice,
  madeDay,
  madePreparation,
  today,
} from "../../preparing/made-preparation.ts";

const { reference } = madePreparation();
const { protocols } = realRegistry();
const real = (id: string): Protocol => {
  const found = protocols.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const beveren = real("beveren");
const ended: Protocol = {
  ...beveren,
  endedAtOnce: { on: madeDay("2026-11-01"), source: "brief" },
};
/** A protocol with a mailbox for each of its postcodes. */
const parted: Protocol = {
  ...beveren,
  mailboxes: beveren.mailboxes.map((box, place) => ({
    ...box,
    postcodes: [beveren.territory.value[place] ?? ""],
  })),
};

const refused = (outcome: { ok: boolean; error?: FollowUpProblem }): FollowUpProblem["kind"] => {
  if (outcome.error === undefined) throw new Error("It was not refused");
  expect(followUpProblemText(outcome.error).length).toBeGreaterThan(20);
  return outcome.error.kind;
};

describe("a correction or a resend", () => {
  it("names the earlier referral, however its reference is typed, and who reported the error", () => {
    const typed = ` ${reference.toLowerCase().replace(/-/g, " ")} `;
    expect(
      parseErrand({ kind: "resend", reference: typed, reason: null, reportedBy: null }),
    ).toEqual({
      ok: true,
      value: { kind: "resend", follows: reference },
    });
    expect(
      parseErrand({ kind: "correction", reference, reason: "wrong", reportedBy: "client" }),
    ).toEqual({
      ok: true,
      value: { kind: "correction", follows: reference, reason: "wrong", reportedBy: "client" },
    });
  });

  it.each([
    ["reference-missing", { kind: "resend", reference: "  ", reason: null, reportedBy: null }],
    [
      "not-a-reference",
      { kind: "resend", reference: "KG-1234-5678", reason: null, reportedBy: null },
    ],
    [
      "not-a-reference",
      { kind: "correction", reference: "Jan Peeters", reason: "wrong", reportedBy: "client" },
    ],
    ["reporter-missing", { kind: "correction", reference, reason: "wrong", reportedBy: null }],
  ] as const)("is refused: %s", (kind, answers) => {
    expect(refused(parseErrand(answers))).toBe(kind);
  });
});

describe("a test", () => {
  const ask = (protocol: Protocol | null, teams = [beveren.team.value]) =>
    parseTest({
      protocols: protocol === null ? protocols : [protocol],
      protocol: protocol === null ? null : protocol.id,
      on: today,
      teams,
    });

  it("goes to every mailbox of one of the user's protocols", () => {
    expect(ask(beveren)).toMatchObject({
      ok: true,
      value: { mailboxes: ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"] },
    });
  });

  it("is refused without a protocol, under one that has ended, and under another team's", () => {
    expect(refused(ask(null))).toBe("protocol-missing");
    expect(refused(ask(ended))).toBe("protocol-ended");
    expect(refused(ask(beveren, ["Ieper"]))).toBe("other-team");
  });
});

describe("a withdrawal", () => {
  const ask = (protocol: Protocol, change: object = {}) =>
    parseWordsOnly({
      protocols: [protocol],
      protocol: protocol.id,
      on: today,
      kind: "withdrawal",
      reference,
      postcode: null,
      ...change,
    });

  it("is accepted under a protocol that has ended", () => {
    expect(ask(ended)).toMatchObject({ ok: true, value: { reference } });
  });

  it("goes to the mailbox for the client's postcode when there are several", () => {
    expect(asksPostcode(parted)).toBe(true);
    expect(asksPostcode(beveren)).toBe(false);
    expect(refused(ask(parted))).toBe("postcode-missing");
    expect(ask(parted, { postcode: beveren.territory.value[1] })).toMatchObject({
      ok: true,
      value: { to: { mailboxes: ["ingedekimpe@beveren.be"] } },
    });
  });

  it("is refused without a protocol or a valid reference", () => {
    expect(refused(ask(beveren, { protocol: null }))).toBe("protocol-missing");
    expect(refused(ask(beveren, { reference: "" }))).toBe("reference-missing");
    expect(refused(ask(beveren, { reference: "KG-AAAA-AAAB" }))).toBe("not-a-reference");
  });

  it("copies the user's own DPO, and holds only what was chosen", () => {
    const parsed = ask(beveren);
    if (!parsed.ok) throw new Error(parsed.error.kind);
    expect(wordsOnlyMail(parsed.value)).toMatchObject({
      to: ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"],
      cc: ["dpo@opgroeien.be"],
      subject: `Toestemming ingetrokken - doorverwijzing Kind en Gezin ${reference}`,
    });
  });
});

describe("a reply to a report", () => {
  const ask = (kind: ReplyKind | null) =>
    parseWordsOnly({
      protocols: [beveren],
      protocol: beveren.id,
      on: today,
      kind,
      reference,
      postcode: null,
    });

  it("is refused while nobody said what was done", () =>
    expect(refused(ask(null))).toBe("outcome-missing"));

  it.each([
    ["reply-correct", "De gegevens van deze doorverwijzing kloppen"],
    ["reply-changed", "We pasten de gegevens van deze doorverwijzing bij ons aan"],
    ["reply-erased", "We wisten bij ons wat in deze doorverwijzing niet nodig was"],
  ] as const)("tells the receiver alone, of %s, in our words", (kind, told) => {
    const parsed = ask(kind);
    if (!parsed.ok) throw new Error(parsed.error.kind);
    const mail = wordsOnlyMail(parsed.value);
    expect(mail).toMatchObject({
      to: ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"],
      cc: [],
      subject: `Antwoord op je melding - doorverwijzing Kind en Gezin ${reference}`,
    });
    expect(mail.paragraphs.join("\n")).toContain(told);
    expect(mail.paragraphs.join("\n")).toContain("(artikel 7 van het protocol)");
  });
});

describe("a client's data", () => {
  const told = ["firstName", "name", "telephone", "email", "street"] as const;

  it.each(["withdrawal", "reply-changed"] as const)(
    "are refused, or stay out, in every place of a %s where something can be chosen",
    (kind) => {
      fc.assert(
        fc.property(clientChanges, (client) => {
          for (const field of clientFields) {
            const value = client[field]?.trim() ?? "";
            if (value === "") continue;
            for (const typed of [
              { reference: value },
              { reference: `KG ${value}` },
              { reference: `${reference} ${value}` },
              { postcode: value },
              { protocol: value as ProtocolId },
            ]) {
              const parsed = parseWordsOnly({
                protocols: [parted],
                protocol: parted.id,
                on: today,
                kind,
                reference,
                postcode: parted.territory.value[0] ?? "",
                ...typed,
              });
              if (!parsed.ok) continue;
              const { to } = parsed.value;
              const { subject, paragraphs } = wordsOnlyMail(parsed.value);
              const note = wordsOnlyNote({ ...parsed.value, ...to, sender: null });
              const words = [subject, ...paragraphs, note].join("\n");
              for (const one of told) {
                const secret = client[one] ?? "";
                if (secret !== "") expect(hasWord(words, secret)).toBe(false);
              }
            }
          }
        }),
      );
    },
  );
});

describe("a correction under a protocol that ended", () => {
  const place = coveredChoice().place;
  const refusal = {
    kind: "ended",
    protocol: ended,
    lastDay: madeDay("2026-10-31"),
    reason: "at-once",
  } as const;

  it("is refused, with an alternative that shares nothing", () => {
    const correction = {
      kind: "correction",
      follows: reference,
      reason: "wrong",
      reportedBy: "receiver",
    } as const;
    const { instead } = refusalText(refusal, place, [], correction);
    for (const said of [
      "Stuur ook geen verbetering",
      "Bel OCMW Beveren",
      reference,
      "dpo@opgroeien.be",
    ])
      expect(instead).toContain(said);
    expect(refusalText(refusal, place, [], plainReferral).instead).not.toContain("verbetering");
  });
});
