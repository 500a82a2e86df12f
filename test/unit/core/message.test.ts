import { clientValues } from "../../../src/core/client-data.ts";
import { fileNote, mailHtml, mailPlainText, mailText } from "../../../src/core/message.ts";
import { madePreparation } from "../referral/made-preparation.ts";

const { referral, reference, password } = madePreparation();
const text = mailText(referral.choice.protocol, reference);

describe("the mail", () => {
  it("names the team, the reference, 7-Zip, the telephone and what to do when it is wrong", () => {
    const body = mailPlainText(text);
    for (const said of ["Noord-Oost Waasland", reference, "7-Zip", "telefoon", "bel de afzender"])
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

describe("the text for the file", () => {
  const note = fileNote(referral, reference);

  it("holds none of the client's data and no password", () => {
    for (const value of [...clientValues(referral.client), password])
      expect(note).not.toContain(value);
  });

  it("names only the data items that were given", () => {
    expect(note).toContain("Gedeelde gegevens: voornaam en naam, telefoonnummer\n");
  });

  it("names protocol, mailboxes, reference and how consent was given", () => {
    for (const said of [
      "OCMW Beveren",
      "7 maart 2024",
      "stephanie.vantroven@beveren.be, ingedekimpe@beveren.be",
      reference,
      "mondeling, op 21 november 2026",
    ])
      expect(note).toContain(said);
  });
});
