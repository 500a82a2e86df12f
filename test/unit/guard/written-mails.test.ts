import { readFileSync } from "node:fs";
import { reference } from "./messages/prepared.ts";
import { pressSend } from "./press-send.ts";
import { ordinaryMail, person, type SentMail } from "./sent-mail.ts";

interface WrittenMail {
  readonly id: string;
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const ordinary = JSON.parse(
  readFileSync("test/fixtures/written-mails/ordinary.json", "utf8"),
) as readonly WrittenMail[];

const asSent = ({ to, subject, html, text }: WrittenMail): SentMail => ({
  ...ordinaryMail,
  to: to.map(person),
  subject,
  html,
  text,
});

const allowed = [{ allowEvent: true }];

describe("an ordinary mail, written by somebody who has not seen the rules", () => {
  it.each(ordinary)("goes without a word: $id, $kind", async (mail) => {
    expect((await pressSend(asSent(mail))).completions).toEqual(allowed);
  });

  it.each(ordinary)("goes as an answer to a referral, too: $id, $kind", async (mail) => {
    const subject = `RE: Doorverwijzing Kind en Gezin - referentie ${reference}`;
    expect((await pressSend({ ...asSent(mail), subject })).completions).toEqual(allowed);
  });
});
