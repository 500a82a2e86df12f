import { mailHtml, mailPlainText, mailText } from "../../../../src/core/mail/message.ts";
import { madePreparation } from "../../preparing/made-preparation.ts";

const { referral, reference } = madePreparation();
const text = mailText(referral.choice.protocol, reference);

describe("the mail", () => {
  it("names the team, the reference, 7-Zip, the telephone and what to do when it is wrong", () => {
    const body = mailPlainText(text);
    for (const said of [
      "Noord-Oost Waasland",
      reference,
      "7-Zip",
      "telefoon",
      "Stuur hem niet door",
    ])
      expect(body).toContain(said);
    expect(text.subject).toContain(reference);
  });

  it("gives the same words for the same protocol and reference", () => {
    expect(mailText(referral.choice.protocol, reference)).toEqual(text);
  });

  it("escapes what would be markup", () => {
    expect(mailHtml({ subject: "", paragraphs: ['a < b & "c"'] })).toContain(
      "a &#60; b &#38; &#34;c&#34;",
    );
  });
});

describe("a mail that follows another, or is about no client", () => {
  const follows = madePreparation(2).reference;
  const { protocol } = referral.choice;

  it.each(["correction", "resend"] as const)("names the first referral in a %s", (kind) => {
    const { subject, paragraphs } = mailText(protocol, reference, { kind, follows });
    for (const part of [subject, paragraphs.join()]) {
      expect(part).toContain(reference);
      expect(part).toContain(follows);
    }
  });

  it("cites the article on wrong data in a correction", () => {
    const { paragraphs } = mailText(protocol, reference, { kind: "correction", follows });
    expect(paragraphs.join()).toContain("artikel 7 van het protocol");
  });

  it("says of a test that it is one, and asks to confirm", () => {
    const { subject, paragraphs } = mailText(protocol, reference, { kind: "test", follows: null });
    expect(subject).toContain("Testpakket");
    expect(paragraphs.join()).toContain("geen persoonsgegevens");
    expect(paragraphs.join()).toContain("kort antwoorden");
  });

  it("cites the GDPR and no protocol where consent was withdrawn, and names no attachment", () => {
    const { paragraphs } = mailText(protocol, reference, { kind: "withdrawal", follows: null });
    const text = paragraphs.join();
    expect(text).toContain("artikel 7, lid 3, van de AVG");
    expect(text).toContain("Het protocol zegt niet");
    expect(text).not.toMatch(/bijlage|wachtwoord/);
  });
});
