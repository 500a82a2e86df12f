import { makeReference } from "../../../../src/core/mail/reference.ts";
import { aboutMail } from "../../../../src/pane/side-page/about-mail.ts";
import { realRegistry } from "../../../registry/load.ts";
import { random } from "../../attachment/fixtures.ts";

const reference = makeReference(random);
const subject = `Doorverwijzing Kind en Gezin - referentie ${reference}`;
const { protocols } = realRegistry();

describe("the referral that a mail being read is about", () => {
  it.each(protocols.map((protocol) => ({ id: protocol.id, protocol })))(
    "has protocol $id when To is exactly its mailboxes, in any order and case",
    ({ id, protocol }) => {
      const mailboxes = protocol.mailboxes.map(({ address }) => address.value);
      const to = mailboxes.toReversed().map((one) => one.toUpperCase());
      expect(aboutMail({ subject, to }, protocols)).toEqual({ protocol: id, reference });
    },
  );

  it("has no protocol when somebody else received it too, or when it went to the mailboxes of two", () => {
    const [one = "", other = ""] = protocols.map(({ mailboxes }) => mailboxes[0]?.address.value);
    for (const to of [[one, "jan@voorbeeld.example"], [one, other], ["jan@voorbeeld.example"], []])
      expect(aboutMail({ subject, to }, protocols)).toEqual({ protocol: null, reference });
  });

  it("has no protocol when two share the same mailboxes", () => {
    const [protocol] = protocols;
    if (protocol === undefined) throw new Error("No protocol");
    const to = protocol.mailboxes.map(({ address }) => address.value);
    const found = aboutMail({ subject, to }, [protocol, { ...protocol }]);
    expect(found).toEqual({ protocol: null, reference });
  });

  it("is unknown when the mail cannot be read, or when there is none", () => {
    expect(aboutMail({ subject: null, to: null }, protocols)).toEqual({
      protocol: null,
      reference: null,
    });
  });
});
