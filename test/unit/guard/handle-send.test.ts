import { liftKey } from "../../../src/guard/finding.ts";
import { sealKey, writeSeal } from "../../../src/core/mail/seal.ts";
import type { Completion } from "../../../src/guard/complete-event.ts";
import type { OfficeOptions } from "./made-office.ts";
import { pressSend } from "./press-send.ts";
import {
  generatedPassword,
  madeSeal,
  mailboxes,
  ordinaryMail,
  person,
  reference,
  sealedAttachment,
  sealedMail,
  type SentMail,
} from "./sent-mail.ts";

const allowed = [{ allowEvent: true }];

async function told(mail: SentMail, options?: OfficeOptions): Promise<Completion> {
  const { completions } = await pressSend(mail, options);
  expect(completions).toHaveLength(1);
  const [completion] = completions;
  if (completion === undefined) throw new Error("Outlook was told nothing");
  return completion;
}

const stoppedFor = ({ contextData }: Completion): unknown =>
  (JSON.parse(contextData ?? "null") as { stopped: unknown }).stopped;

const nextMail: SentMail = {
  ...ordinaryMail,
  to: mailboxes.slice(0, 1).map(person),
  text: `Het wachtwoord is ${generatedPassword}`,
};

describe("the guard at Send", () => {
  it("lets a mail go as the pane prepared it", async () => {
    expect((await pressSend(sealedMail())).completions).toEqual(allowed);
  });

  it("never asks Outlook more than three things at once", async () => {
    const { mostAtOnce, calls } = await pressSend(sealedMail());
    expect(calls.length).toBeGreaterThan(8);
    expect(mostAtOnce()).toBe(3);
  });

  it("stops a changed mail, says why and offers the pane", async () => {
    const mail = sealedMail();
    const changed = { ...mail, cc: [person("an@voorbeeld.example")] };
    expect(await told(changed)).toEqual({
      allowEvent: false,
      errorMessage: "In Cc staat iemand die daar niet hoort. Zet de ontvangers terug.",
      commandId: "compose.open-pane",
      cancelLabel: "Open het paneel",
      contextData: '{"version":1,"stopped":["copied-in"]}',
    });
  });

  it.each<[string, Partial<SentMail>, string]>([
    ["the client's name in the subject", { subject: "over D'Hondt Şerife" }, "client-in-text"],
    [
      "the client's telephone number in the HTML only",
      { html: "<p>bel 0470/12 34 56</p>" },
      "client-in-text",
    ],
    [
      "a list in To",
      { to: [{ ...person("team@b.example"), recipientType: "distributionList" }] },
      "recipient-list",
    ],
    [
      "other bytes in the attachment",
      { attachments: [{ ...sealedAttachment, base64: "AAAA" }] },
      "attachment-changed",
    ],
    [
      "a second attachment by the same name with other bytes",
      { attachments: [sealedAttachment, { ...sealedAttachment, id: "a3", base64: "AAAA" }] },
      "attachment-changed",
    ],
    [
      "a cloud link",
      {
        attachments: [sealedAttachment, { ...sealedAttachment, id: "a3", attachmentType: "cloud" }],
      },
      "other-attachments",
    ],
  ])("finds %s", async (_what, change, kind) => {
    expect(stoppedFor(await told({ ...sealedMail(), ...change }))).toContain(kind);
  });

  it("reads only attachments with the sealed name", async () => {
    const { calls } = await pressSend(sealedMail());
    expect(calls.filter((call) => call === "getAttachmentContentAsync")).toHaveLength(1);
  });

  it("stops a mail that is still being prepared, whatever it holds", async () => {
    const mail = { ...sealedMail(madeSeal({ state: "preparing" })), attachments: [] };
    expect(stoppedFor(await told(mail))).toEqual(["still-preparing"]);
  });

  it("treats an unreadable seal as a seal", async () => {
    const mail = { ...sealedMail(), session: { [sealKey]: '{"version":3}' } };
    expect(stoppedFor(await told(mail))).toEqual(["seal-unread"]);
  });
});

describe("a mail that the pane did not prepare", () => {
  it("goes after only its recipients, attachment names and subject were read", async () => {
    const { completions, calls } = await pressSend(ordinaryMail);
    expect(completions).toEqual(allowed);
    expect(calls).toEqual([
      `sessionData.getAsync ${sealKey}`,
      "loadCustomPropertiesAsync",
      "to.getAsync",
      "cc.getAsync",
      "bcc.getAsync",
      "getAttachmentsAsync",
      "subject.getAsync",
    ]);
  });

  it("goes to a protocol's mailbox when it holds no password", async () => {
    expect(await told({ ...nextMail, text: "Dank voor het gesprek." })).toEqual({
      allowEvent: true,
    });
  });

  it("prompts the user when it takes a password to a protocol's mailbox", async () => {
    const { sendModeOverride, errorMessage } = await told(nextMail);
    expect(sendModeOverride).toBe("promptUser");
    expect(errorMessage).toMatch(/telefonisch/);
    expect(await told({ ...nextMail, to: ordinaryMail.to })).toEqual({ allowEvent: true });
  });

  it("goes with a password before that mailbox's protocol is in force", async () => {
    const { completions } = await pressSend(nextMail, {}, "2024-03-06T10:00:00Z");
    expect(completions).toEqual(allowed);
  });
});

describe("a forward of a referral", () => {
  const stranger = { to: ordinaryMail.to, session: {} };
  const subject = `FW: Doorverwijzing Kind en Gezin - referentie ${reference}`;

  it("stays with our attachment, on its way to a stranger, and no button mends it", async () => {
    const completion = await told({ ...sealedMail(), ...stranger, properties: {}, subject });
    expect(stoppedFor(completion)).toEqual(["referral-elsewhere", "prepared-elsewhere"]);
    expect(completion.errorMessage).toMatch(
      /^In deze mail zit een doorverwijzing\. Die mag alleen/,
    );
  });

  it("stays so too where Outlook gave it the seal of the mail that it forwards", async () => {
    const completion = await told({ ...sealedMail(), ...stranger, subject });
    expect(stoppedFor(completion)).toEqual(["referral-elsewhere", "prepared-elsewhere"]);
  });

  it("goes without our attachment, although Outlook gave it that seal", async () => {
    const mail = { ...sealedMail(), ...stranger, attachments: [], subject };
    expect(await told(mail)).toEqual({ allowEvent: true });
    expect(await told({ ...mail, subject: "Verslag" })).toEqual({ allowEvent: true });
  });

  it.each(["subject.getAsync", "getAttachmentsAsync"])(
    "is judged by that seal while %s fails",
    async (call) => {
      const mail = { ...sealedMail(), ...stranger, attachments: [], subject };
      const { completions } = await pressSend(mail, { faults: { [call]: "fails" } });
      expect(completions).toMatchObject([{ allowEvent: false }]);
    },
  );

  it("is asked about when it goes to the mailboxes alone, and says what to look at", async () => {
    const completion = await told({ ...sealedMail(), session: {}, properties: {}, subject });
    expect(completion.sendModeOverride).toBe("promptUser");
    expect(completion.errorMessage).toMatch(/Kijk dat zelf na, of maak een nieuwe mail klaar\.$/);
  });
});

describe("a mail that Outlook emptied", () => {
  const emptied: SentMail = { ...sealedMail(), subject: "", text: "", html: "<html></html>" };

  it("stays with the right attachment and recipients", async () => {
    expect(stoppedFor(await told(emptied))).toEqual(["our-words-gone"]);
  });

  it("goes as long as the subject or the text holds our reference", async () => {
    expect(await told({ ...emptied, subject: `Dossier ${reference}` })).toEqual(allowed[0]);
    expect(await told({ ...emptied, html: `<p>${reference.toLowerCase()}</p>` })).toEqual(
      allowed[0],
    );
  });
});

describe("a finding that the user may override", () => {
  const mail = sealedMail(madeSeal({ passwordHandedOver: false }));
  const lifting = (text: string): SentMail => ({
    ...mail,
    session: { ...mail.session, [liftKey]: text },
  });

  it("prompts the user where Outlook can prompt", async () => {
    expect(await told(mail)).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  it("stops the mail where Outlook cannot prompt", async () => {
    const completion = await told(mail, { mailboxSet: 1.13 });
    expect(Object.keys(completion).sort()).toEqual(["allowEvent", "errorMessage"]);
    expect(completion.allowEvent).toBe(false);
  });

  it("stops the mail beside a finding that may not be overridden", async () => {
    const completion = await told({ ...mail, cc: [person("an@voorbeeld.example")] });
    expect(completion.sendModeOverride).toBeUndefined();
  });

  it("lets the mail go once lifted in the pane", async () => {
    expect(await told(lifting('["other-day","password-not-handed-over"]'))).toEqual({
      allowEvent: true,
    });
  });

  it.each([
    ["another finding was lifted", '["other-day"]'],
    ["nothing was lifted", "[]"],
    ["the lifted findings are not a list", '{"0":"password-not-handed-over"}'],
    ["the lifted findings are not JSON", "password-not-handed-over"],
  ])("stops the mail when %s", async (_what, text) => {
    expect(stoppedFor(await told(lifting(text)))).toEqual(["password-not-handed-over"]);
  });

  it("stops the mail when the lifted findings cannot be read", async () => {
    const faults = { [`sessionData.getAsync ${liftKey}`]: "fails" } as const;
    const lifted = lifting('["password-not-handed-over"]');
    expect(stoppedFor(await told(lifted, { faults }))).toEqual(["password-not-handed-over"]);
  });

  it("stops the mail when a lifted finding may not be overridden", async () => {
    const lifted = lifting('["password-not-handed-over","copied-in"]');
    const completion = await told({ ...lifted, cc: [person("an@voorbeeld.example")] });
    expect(completion.allowEvent).toBe(false);
  });
});

describe("a reopened draft", () => {
  const draft: SentMail = { ...sealedMail(), session: {} };

  it("is recognised by its custom properties and prompts the user", async () => {
    const completion = await told(draft);
    expect(stoppedFor(completion)).toEqual(["draft-reopened"]);
    expect(completion.sendModeOverride).toBe("promptUser");
  });

  it("is stopped when it is no longer correct", async () => {
    expect(stoppedFor(await told({ ...draft, attachments: [] }))).toContain("attachment-missing");
  });

  it("is not judged by its custom properties while the session has a seal", async () => {
    const stale = writeSeal({ ...madeSeal({ state: "preparing" }), fingerprints: null });
    const mail = { ...sealedMail(), properties: { [sealKey]: stale } };
    expect(await told(mail)).toEqual({ allowEvent: true });
  });
});

describe("completing the event", () => {
  const changed = { ...sealedMail(), cc: [person("an@voorbeeld.example")] };

  it("falls back to the basic options when Outlook rejects one", async () => {
    const completion = await told(changed, { unknownOptions: ["commandId"] });
    expect(completion).toEqual({
      allowEvent: false,
      errorMessage: "In Cc staat iemand die daar niet hoort. Zet de ontvangers terug.",
    });
  });

  it.each(["isSetSupported", "userProfile"] as const)(
    "works without %s where it throws",
    async (part) => {
      expect(await told(sealedMail(), { throwing: [part] })).toEqual({ allowEvent: true });
      const { allowEvent, errorMessage } = await told(changed, { throwing: [part] });
      expect(allowEvent).toBe(false);
      expect(errorMessage).toMatch(/Cc/);
    },
  );

  it("stops the mail when there is no message to read", async () => {
    const { allowEvent } = await told(sealedMail(), { throwing: ["item"] });
    expect(allowEvent).toBe(false);
  });
});
