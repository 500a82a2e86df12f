import { z } from "zod";
import { row, type Outcome, type Rows } from "./call.ts";
import { isAddress, resolved, uniqueRecipients, type MessageItem } from "../mail/message-item.ts";
import { newItem } from "../mail/new-item.ts";

const people = z.array(z.string()).nullish();
const form = z.looseObject({
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  subject: z.string().nullish(),
  htmlBody: z.string().nullish(),
});

/**
 * The call that opens a mail in a window of its own. The number is that of the form with an answer;
 * office.js makes addresses of whatever people it was given.
 */
export const newMailCalls: Rows = {
  178: row(form, "displayNewMessageFormAsync", "write", (mailbox, given, tools): Outcome => {
    const who = (addresses: z.output<typeof people>) =>
      uniqueRecipients((addresses ?? []).filter(isAddress).map((one) => resolved(one, one)));
    const opens: MessageItem = {
      ...newItem("newMail", "html"),
      to: who(given.toRecipients),
      cc: who(given.ccRecipients),
      bcc: who(given.bccRecipients),
      subject: given.subject ?? "",
      // Whether Outlook adds the signature to it is not documented.
      body: { kind: "html", html: tools.rewrite(given.htmlBody ?? "") },
    };
    return { mailbox, answer: { ok: true }, opens };
  }),
};
