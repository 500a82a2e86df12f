import { createHash } from "node:crypto";
import fc from "fast-check";
import { clientValues, type ClientDraft } from "../../../../src/core/client/client-data.ts";
import { informationFor, informationVersion } from "../../../../src/core/protocol/information.ts";
import { plainReferral, type Errand } from "../../../../src/core/mail/occasion.ts";
import { fileNote, registerLine, wordsOnlyNote } from "../../../../src/core/mail/proof.ts";
import type { Referral } from "../../../../src/core/mail/referral.ts";
import { realRegistry } from "../../../registry/load.ts";
import { addressedTo, kindOf } from "../../../../src/core/mail/preparation.ts";
import { madePreparation, today } from "../../preparing/made-preparation.ts";
import { clientChanges } from "../../guard/messages/made-clients.ts";
import { madeClient } from "../../guard/messages/prepared.ts";

const { referral, reference, password } = madePreparation();
const follows = madePreparation(2).reference;
const sender = { name: "Inge Claes", address: "inge.claes@opgroeien.be" };
const of = (errand: Errand = plainReferral, about: Referral = referral) =>
  fileNote({ referral: about, errand, reference, sender, version: "0.1.0 (abc1234)" });

const errands: readonly Errand[] = [
  plainReferral,
  { kind: "correction", follows, reason: "wrong", reportedBy: "receiver" },
  { kind: "correction", follows, reason: "wrong", reportedBy: "client" },
  { kind: "correction", follows, reason: "wrong", reportedBy: "sender" },
  { kind: "resend", follows },
];

describe("the text for the file", () => {
  it("says who, when, under which protocol, team and version", () => {
    for (const said of [
      "Klaargezet op: 21 november 2026",
      "Door: Inge Claes, lokaal team Kind en Gezin Noord-Oost Waasland",
      `Referentie: ${reference}`,
      "OCMW Beveren, in werking sinds 7 maart 2024",
      "in het register: beveren; versie 0.1.0 (abc1234)",
    ])
      expect(of()).toContain(said);
  });

  it("says what was explained in which words, how consent was given, and how to withdraw it", () => {
    for (const said of [
      "waarom we delen; welke gegevens; met wie; wat er daarna mee gebeurt; wat je mag verwachten (tekst van 1 december 2026)",
      "vrij en uitdrukkelijk, mondeling, op 21 november 2026",
      "Gedeelde gegevens: voornaam en naam, telefoonnummer\n",
      "Per mail naar: stephanie.vantroven@beveren.be, ingedekimpe@beveren.be",
      "Intrekken: de cliënt mag de toestemming altijd intrekken (artikel 7, lid 3, van de AVG)",
    ])
      expect(of()).toContain(said);
  });

  it("asks to fill in a name that Outlook does not give", () => {
    expect(
      fileNote({ referral, errand: plainReferral, reference, sender: null, version: "1" }),
    ).toContain("Door: (vul je naam in), lokaal team");
  });

  it("names the referral that it follows, and who noticed that it was not right", () => {
    expect(of({ kind: "resend", follows })).toContain(`Hoort bij: ${follows}`);
    expect(of({ kind: "correction", follows, reason: "wrong", reportedBy: "receiver" })).toContain(
      `Vervangt: ${follows}; dat iets niet klopte, meldde het OCMW`,
    );
    expect(of({ kind: "correction", follows, reason: "wrong", reportedBy: "sender" })).toContain(
      `Vervangt: ${follows}; dat iets niet klopte, merkte het lokaal team zelf`,
    );
  });

  it("holds none of the client's data and no password", () => {
    for (const errand of errands)
      for (const value of [...clientValues(referral.client), password])
        expect(of(errand)).not.toContain(value);
  });

  it("is the same for any two clients of whom the same things are known", () => {
    fc.assert(
      fc.property(clientChanges, clientChanges, fc.constantFrom(...errands), (one, two, errand) => {
        fc.pre((one.firstName === "") === (two.firstName === ""));
        const noteOf = (changes: typeof one): string =>
          of(errand, { ...referral, client: madeClient(changes) });
        expect(noteOf(one)).toBe(noteOf(two));
      }),
    );
  });
});

describe("the text for the file after a withdrawal", () => {
  it("says by whom, about which referral, what was asked and who got a copy", () => {
    const { protocol, mailboxes } = referral.choice;
    const note = wordsOnlyNote({
      kind: "withdrawal",
      protocol,
      mailboxes,
      on: today,
      reference,
      sender,
    });
    for (const said of [
      "Inge Claes",
      reference,
      "laten weten wat ermee gebeurt",
      "dpo@opgroeien.be",
    ])
      expect(note).toContain(said);
  });
});

describe("the text for the file after a reply to a report", () => {
  it.each([
    ["reply-correct", "de gegevens kloppen"],
    ["reply-changed", "de gegevens zijn aangepast"],
    ["reply-erased", "wat niet nodig was, is gewist"],
  ] as const)("says of %s what was done, by the article, and copies nobody", (kind, outcome) => {
    const { protocol, mailboxes } = referral.choice;
    const note = wordsOnlyNote({ kind, protocol, mailboxes, on: today, reference, sender });
    expect(note).toContain(`(artikel 7 van het protocol): ${outcome}`);
    expect(note).toContain(reference);
    expect(note).not.toContain("In kopie");
  });
});

describe("the line for the register", () => {
  const { protocol } = referral.choice;

  it("holds day, reference, protocol and OCMW, for a person and for a spreadsheet", () => {
    expect(registerLine({ kind: "referral", on: today, reference, protocol })).toEqual({
      text: `21 november 2026 | ${reference} | beveren | OCMW Beveren | doorverwijzing`,
      csv: `"2026-11-21";"${reference}";"beveren";"OCMW Beveren";"doorverwijzing"`,
    });
  });

  it.each([
    ["keeps a quote in a name inside its field", 'OCMW "A";B', ';"OCMW ""A"";B";'],
    ["marks as text what a spreadsheet would take for a formula", "=1+1", `;"'=1+1";`],
  ])("%s", (_what, value, field) => {
    const { receiver } = protocol;
    const named = { ...receiver, shownName: { ...receiver.shownName, value } };
    const { csv } = registerLine({
      kind: "test",
      on: today,
      reference,
      protocol: { ...protocol, receiver: named },
    });
    expect(csv).toContain(field);
  });

  it("is the same for any two clients, for a person and for a spreadsheet", () => {
    const lineOf = (changes: Partial<ClientDraft>, errand: Errand) => {
      const client = madeClient(changes);
      const preparation = { ...madePreparation(), referral: { ...referral, client }, errand };
      const { protocol: to, on } = addressedTo(preparation);
      return registerLine({ kind: kindOf(preparation), on, reference, protocol: to });
    };
    fc.assert(
      fc.property(clientChanges, clientChanges, fc.constantFrom(...errands), (one, two, errand) => {
        expect(lineOf(one, errand)).toEqual(lineOf(two, errand));
      }),
    );
  });
});

it("has a new version date when the words for the client change", () => {
  const kinds = ["referral", "correction", "resend"] as const;
  const words = realRegistry().protocols.flatMap((protocol) =>
    kinds.flatMap((kind) => informationFor(protocol, kind).map(({ text }) => text)),
  );
  const hash = createHash("sha256").update(words.join("\n")).digest("hex").slice(0, 12);
  // When this fails: set informationVersion to today, and put the new pair here.
  expect({ version: informationVersion, hash }).toEqual({
    version: "2026-12-01",
    hash: "9ddadcdefbf1",
  });
});
