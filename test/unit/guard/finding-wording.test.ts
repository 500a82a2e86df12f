import type { Finding, FindingKind } from "../../../src/guard/finding.ts";
import { findingText, longestText, verdictText } from "../../../src/guard/finding-wording.nl.ts";

const mailbox = "stephanie.vantroven@beveren.be";

/** At least one finding of each kind; a missing kind is a type error. */
const every: { readonly [Kind in FindingKind]: readonly Extract<Finding, { kind: Kind }>[] } = {
  "message-unread": [
    { kind: "message-unread", parts: ["recipients", "subject", "text", "attachments"] },
    { kind: "message-unread", parts: ["subject"] },
  ],
  "seal-unread": [{ kind: "seal-unread" }],
  "still-preparing": [{ kind: "still-preparing" }],
  "client-in-text": [
    { kind: "client-in-text", what: ["name"], where: ["subject"] },
    {
      kind: "client-in-text",
      what: ["name", "telephone", "email", "address"],
      where: ["subject", "text"],
    },
  ],
  "password-in-text": [{ kind: "password-in-text", where: ["text"] }],
  "national-number": [{ kind: "national-number", where: ["subject", "text"] }],
  "everyday-name": [{ kind: "everyday-name", where: ["text"] }],
  "birth-date": [{ kind: "birth-date", where: ["text"] }],
  "protocol-unknown": [{ kind: "protocol-unknown" }],
  "protocol-not-in-force": [
    { kind: "protocol-not-in-force", when: "ended" },
    { kind: "protocol-not-in-force", when: "pending" },
  ],
  "mailboxes-changed": [{ kind: "mailboxes-changed" }],
  "recipient-look-alike": [
    { kind: "recipient-look-alike", mailbox, differs: "domain" },
    { kind: "recipient-look-alike", mailbox, differs: "letters" },
  ],
  "recipient-list": [{ kind: "recipient-list" }],
  "recipient-hidden": [{ kind: "recipient-hidden" }],
  "recipient-added": [{ kind: "recipient-added" }],
  "copied-in": [
    { kind: "copied-in", fields: ["Cc"] },
    { kind: "copied-in", fields: ["Cc", "Bcc"] },
  ],
  "recipient-missing": [{ kind: "recipient-missing", mailboxes: [mailbox] }],
  "attachment-changed": [{ kind: "attachment-changed" }],
  "attachment-missing": [{ kind: "attachment-missing" }],
  "other-attachments": [
    { kind: "other-attachments", cloud: false },
    { kind: "other-attachments", cloud: true },
  ],
  "our-words-gone": [{ kind: "our-words-gone" }],
  "draft-reopened": [{ kind: "draft-reopened" }],
  "other-sender": [{ kind: "other-sender" }],
  "other-day": [{ kind: "other-day" }],
  "password-not-handed-over": [{ kind: "password-not-handed-over" }],
  "password-in-next-mail": [{ kind: "password-in-next-mail", where: ["text"] }],
  "referral-elsewhere": [
    { kind: "referral-elsewhere", mailboxes: [] },
    { kind: "referral-elsewhere", mailboxes: [mailbox] },
  ],
  "prepared-elsewhere": [{ kind: "prepared-elsewhere" }],
  "self-check": [{ kind: "self-check" }],
};

const findings: readonly Finding[] = Object.values<readonly Finding[]>(every).flat();

describe("the text of a finding", () => {
  it.each(findings)("is whole sentences that fit in the alert: $kind", (finding) => {
    const text = findingText(finding);
    expect(text).toMatch(/^[A-Z].*[.]$/u);
    expect(text).not.toMatch(/undefined|null|\[object| {2}/u);
    expect(verdictText([finding])).toBe(text);
  });

  it("differs for each kind", () => {
    const kinds = new Set(findings.map(({ kind }) => kind));
    expect(new Set(findings.map(findingText)).size).toBeGreaterThanOrEqual(kinds.size);
    for (const finding of findings)
      for (const other of findings)
        if (other.kind !== finding.kind) expect(findingText(other)).not.toBe(findingText(finding));
  });

  it.each<[Finding, string]>([
    [
      { kind: "client-in-text", what: ["name"], where: ["text"] },
      "In de tekst staat de naam van de cliënt. Haal dat weg: de gegevens mogen alleen in de versleutelde bijlage staan.",
    ],
    [
      { kind: "client-in-text", what: ["name", "telephone", "email"], where: ["subject", "text"] },
      "In het onderwerp en de tekst staan de naam, het telefoonnummer en het e-mailadres van de cliënt.",
    ],
    [{ kind: "recipient-added" }, "Bij Aan staat iemand die het protocol niet noemt."],
    [{ kind: "recipient-missing", mailboxes: ["a@b.be"] }, "Er ontbreekt a@b.be."],
    // Our own DPO belongs in Cc, so the sentence names no field.
    [
      { kind: "recipient-missing", mailboxes: ["dpo@opgroeien.be"] },
      "Er ontbreekt dpo@opgroeien.be.",
    ],
    [
      { kind: "recipient-missing", mailboxes: ["a@b.be", "c@d.be"] },
      "Er ontbreken a@b.be en c@d.be.",
    ],
    [
      { kind: "copied-in", fields: ["Cc", "Bcc"] },
      "In Cc en Bcc staat iemand die daar niet hoort.",
    ],
    [
      { kind: "other-attachments", cloud: false },
      "Alleen de versleutelde bijlage mag mee. Haal andere bijlagen weg.",
    ],
    [
      { kind: "other-attachments", cloud: true },
      "Alleen de versleutelde bijlage mag mee. Haal andere bijlagen weg, ook de link naar de cloud.",
    ],
    [
      { kind: "message-unread", parts: ["recipients", "subject", "attachments"] },
      "Outlook liet de ontvangers, het onderwerp en de bijlagen niet nalezen.",
    ],
  ])("is correct Dutch: %j", (finding, begins) => {
    expect(findingText(finding).slice(0, begins.length)).toBe(begins);
  });
});

describe("the text of a stopped message", () => {
  it("has every finding as long as they fit", () => {
    expect(verdictText([{ kind: "attachment-missing" }, { kind: "other-day" }])).toBe(
      `${findingText({ kind: "attachment-missing" })} ${findingText({ kind: "other-day" })}`,
    );
  });

  it("has the first findings in full, and says that there are more", () => {
    const text = verdictText(findings);
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(text).toMatch(/\. Er is nog meer: kijk in het paneel\.$/u);
    const [first] = findings;
    expect(first && text.startsWith(findingText(first))).toBe(true);
  });

  it("fits whatever the findings and their number", () => {
    for (let from = 0; from < findings.length; from += 1)
      for (let to = from + 1; to <= findings.length; to += 1) {
        const text = verdictText(findings.slice(from, to));
        expect(text.length).toBeLessThanOrEqual(longestText);
        const [first] = findings.slice(from);
        expect(first && text.startsWith(findingText(first))).toBe(true);
      }
  });

  it("is not empty when the mailboxes are many or very long", () => {
    const long = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.be`;
    const many = Array.from({ length: 40 }, (_, place) => `mailbox${place}@voorbeeld.be`);
    for (const mailboxes of [[long], [long, long], many]) {
      const text = verdictText([{ kind: "recipient-missing", mailboxes }, { kind: "other-day" }]);
      expect(text).toMatch(/^Er ontbre(?:ekt|ken) /u);
      expect(text.length).toBeLessThanOrEqual(longestText);
    }
  });
});
