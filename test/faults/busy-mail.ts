import type { ItemChange } from "../../practice/mail/item-snapshot.ts";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** A mail that somebody was already writing: something of everything, so that what is lost or left
 * behind shows. */
export const busyMail: ItemChange = {
  to: [{ address: "jan@voorbeeld.example", name: "Jan" }],
  cc: [{ address: "els@voorbeeld.example", name: "Els" }],
  bcc: [{ address: "piet@voorbeeld.example", name: "Piet" }],
  subject: "Overleg van dinsdag",
  bodyHtml:
    '<div>Mijn eigen zin.</div><div id="Signature"><div>Lies Peeters</div><img src="cid:logo" alt="logo"></div>',
  attachments: [{ name: "logo.png", base64: pixel, isInline: true }],
};
