import { clientValues } from "../../../src/core/client/client-data.ts";
import type { Verdict } from "../../../src/guard/finding.ts";
import { longestText, verdictText } from "../../../src/guard/finding-wording.nl.ts";
import { judge } from "../../../src/guard/verdict.ts";
import { attachmentRows } from "./messages/attachments.ts";
import { otherKindRows } from "./messages/other-kinds.ts";
import { contactRows, markupRows, nameRows } from "./messages/client-spellings.ts";
import { birthDateRows, nationalNumberRows } from "./messages/national-number-rows.ts";
import { contactNearRows, nameRuleRows } from "./messages/near-misses.ts";
import {
  referralWithoutSealRows,
  sealUnreadRows,
  unsealedRows,
  type OtherRow,
} from "./messages/other-mail.ts";
import { agreedRows, generatedRows } from "./messages/password-rows.ts";
import {
  isoDay,
  madeClient,
  prepared,
  realProtocols,
  sealed,
  sha256,
  today,
  type Expected,
  type Row,
} from "./messages/prepared.ts";
import { protocolRows, sealRows, senderRows, unreadRows } from "./messages/protocol-and-seal.ts";
import { recipientRows } from "./messages/recipients.ts";

const tables: Readonly<Record<string, readonly Row[]>> = {
  "the protocol": protocolRows,
  "the seal": sealRows,
  "the sender": senderRows,
  "what could not be read": unreadRows,
  "the recipients": recipientRows,
  "the attachments": attachmentRows,
  "what makes it a mail of another kind": otherKindRows,
  "the client's name": nameRows,
  "the client's data in HTML": markupRows,
  "telephone, e-mail and address": contactRows,
  "names that must not stop it": nameRuleRows,
  "other data that look like the client's": contactNearRows,
  "a rijksregisternummer": nationalNumberRows,
  "a date of birth": birthDateRows,
  "a generated password": generatedRows,
  "an agreed password": agreedRows,
};

describe.each(Object.entries(tables))("the verdict on %s in a prepared mail", (_table, rows) => {
  it.each(rows)("$row", ({ change, gives, ...made }) => {
    const { on, sender, protocols, ...mail } = change(prepared(made));
    const verdict = judge(
      sealed({ ...mail, on, sender, protocols }),
      { on, sender },
      { protocols, hash: sha256 },
    );
    expectVerdict(verdict, gives);
    const said = verdict.kind === "stop" ? verdictText(verdict.findings) : "";
    expectOnlyMailboxes(said);
    for (const value of clientValues(madeClient(made.client)))
      // Short values, such as a house number, occur in any sentence.
      if (value.length > 4) expect(said).not.toContain(value);
  });
});

describe.each<[string, readonly OtherRow[]]>([
  ["not prepared by the pane", unsealedRows],
  ["without a seal that bears our marks", referralWithoutSealRows],
  ["whose seal could not be read", sealUnreadRows],
])("the verdict on a mail %s", (_table, rows) => {
  it.each(rows)("$row", ({ message, ended, gives }) => {
    const protocols = realProtocols.map((one) =>
      ended === true ? { ...one, until: isoDay("2026-11-24") } : one,
    );
    const verdict = judge(message, { on: today, sender: null }, { protocols, hash: sha256 });
    expectVerdict(verdict, gives);
    if (verdict.kind === "stop") expectOnlyMailboxes(verdictText(verdict.findings));
  });
});

it("covers more than a hundred and twenty messages, each described differently", () => {
  const rows = [
    ...Object.values(tables).flat(),
    ...unsealedRows,
    ...referralWithoutSealRows,
    ...sealUnreadRows,
  ];
  expect(rows.length).toBeGreaterThan(120);
  expect(new Set(rows.map((one) => one.row)).size).toBe(rows.length);
});

function expectVerdict(verdict: Verdict, gives: Expected): void {
  if (gives.kind === "passes") return expect(verdict).toEqual({ kind: "allow" });
  const { soft, findings, what, where } = gives;
  const found = verdict.kind === "stop" ? verdict.findings : [];
  expect({
    soft: verdict.kind === "stop" && verdict.soft,
    findings: found.map(({ kind }) => kind),
  }).toEqual({ soft, findings });
  for (const finding of found)
    if (finding.kind === "client-in-text")
      expect(finding).toMatchObject({ ...(what && { what }), ...(where && { where }) });
}

/** Expects a text that fits in Outlook's alert and contains no address outside the registry. */
function expectOnlyMailboxes(text: string): void {
  expect(text.length).toBeLessThanOrEqual(longestText);
  // A withdrawal is copied to our own DPO.
  const mailboxes = [...realProtocols.flatMap(({ mailboxes }) => mailboxes), "dpo@opgroeien.be"];
  for (const [address] of text.matchAll(/[^\s,]+@[^\s,]*[a-z]/gi))
    expect(mailboxes).toContain(address);
}
