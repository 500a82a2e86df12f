import type { MailKind } from "../../core/base/mail-kind.ts";

/** What a mail is for, above the title of each page; nothing for a first referral. */
export const errandLabels: Readonly<Record<MailKind, string>> = {
  referral: "",
  correction: "Verbetering",
  resend: "Opnieuw",
  test: "Testpakket",
  withdrawal: "Intrekking",
  "reply-correct": "Antwoord",
  "reply-changed": "Antwoord",
  "reply-erased": "Antwoord",
};
