import { vi } from "vitest";
import type { ClientName } from "../../practice/clients/client-behaviour.ts";
import { parseSeal, sealKey, writeSeal, type Seal } from "../../src/core/mail/seal.ts";
import type { FindingKind } from "../../src/guard/finding.ts";
import { selfCheckSubject } from "../../src/guard/self-check-mail.ts";
import type { Mend } from "../../src/preparing/stopped.ts";
import { beveren, client } from "../client.ts";
import { morning, type Bench, type Ready } from "./bench.ts";

/** A mail that was ready, spoilt in one way; and what mends it: the pane, a person, or nothing. */
export interface Stop {
  readonly what: string;
  readonly spoil: (bench: Bench, ready: Ready) => void;
  /** `byHand` puts right what the pane leaves to a person. Null: such a mail must never go. */
  readonly mend: Mend | { readonly byHand: (bench: Bench, ready: Ready) => void } | null;
  /** Clients in which it is found as something else. */
  readonly foundAs?: Partial<Record<ClientName, FindingKind>>;
  /** The password is not handed over before it is spoilt. */
  readonly keepsPassword?: boolean;
}

const els = "els@voorbeeld.example";
const colleague = "els.claes@kindengezin.example";
const pdf = { name: "verslag.pdf", base64: "JVBERi0=" };

/** Rewrites the seal of this window. */
function reseal(bench: Bench, change: Partial<Seal>): void {
  const seal = sealOf(bench);
  bench.control.setItem({ sessionData: { [sealKey]: writeSeal({ ...seal, ...change }) } });
}

function sealOf({ mail }: Bench): Seal {
  const seal = parseSeal(mail().sessionData[sealKey] ?? "");
  if (seal === null) throw new Error("The mail has no seal");
  return seal;
}

const addToText =
  (words: string): Stop["spoil"] =>
  ({ control, mail }) =>
    control.setItem({ bodyHtml: `${mail().bodyHtml}<p>${words}</p>` });

const addToSubject =
  (words: string): Stop["spoil"] =>
  ({ control, mail }) =>
    control.setItem({ subject: `${mail().subject} ${words}` });

const textAsItWas = {
  byHand: ({ control }: Bench, { mail }: Ready) => control.setItem({ bodyHtml: mail.bodyHtml }),
};

/** The same in another mail, as where a draft is copied: without any seal. */
function copy({ control }: Bench, { mail }: Ready, to: readonly string[]): void {
  const { subject, bodyHtml, attachments } = mail;
  control.newMail();
  control.setItem({ to, subject, bodyHtml, attachments });
}

/** Every finding of the guard, with the ways in which a mail comes to it. */
export const stops: Readonly<Record<FindingKind, readonly Stop[]>> = {
  "message-unread": [
    {
      what: "the subject cannot be read",
      spoil: ({ control }) => control.fail({ call: "subject.getAsync", kind: "error" }),
      mend: { byHand: ({ control }) => control.clearFaults() },
    },
  ],
  "seal-unread": [
    {
      what: "the seal is no seal of this product",
      spoil: ({ control }) => control.setItem({ sessionData: { [sealKey]: "onzin" } }),
      mend: {
        byHand: ({ control }, { mail }) => control.setItem({ sessionData: mail.sessionData }),
      },
    },
  ],
  "still-preparing": [
    {
      what: "preparing never ended",
      spoil: (bench) => reseal(bench, { state: "preparing" }),
      mend: "referral",
    },
  ],
  "client-in-text": [
    {
      what: "the client is named in the subject",
      spoil: addToSubject(client.name),
      mend: "subject",
    },
    {
      what: "the client's telephone number stands in the text",
      spoil: addToText(`Bel ${client.telephone}`),
      mend: textAsItWas,
    },
  ],
  "everyday-name": [
    {
      what: "a word of the text is in the client's name too",
      spoil: (bench, ready) => {
        const fingerprints = sealOf(bench).fingerprints;
        if (fingerprints === null) throw new Error("The seal has no fingerprints");
        const { names } = fingerprints;
        reseal(bench, { fingerprints: { ...fingerprints, names: [], everydayNames: names } });
        addToText(client.firstName)(bench, ready);
      },
      mend: "lift",
    },
  ],
  "password-in-text": [
    {
      what: "the password stands in the text",
      spoil: (bench, ready) => addToText(`Het wachtwoord is ${ready.password}`)(bench, ready),
      mend: textAsItWas,
    },
  ],
  "national-number": [
    {
      what: "a rijksregisternummer stands in the subject",
      spoil: addToSubject("85.07.30-033.28"),
      mend: "subject",
    },
    {
      what: "a rijksregisternummer stands in the text",
      spoil: addToText("85.07.30-033.28"),
      mend: textAsItWas,
    },
  ],
  "birth-date": [
    {
      what: "a date of birth stands in the subject",
      spoil: addToSubject("geboren op 7 maart 1985"),
      mend: "subject",
    },
  ],
  "protocol-unknown": [
    {
      what: "the protocol is unknown",
      spoil: (bench) => reseal(bench, { protocol: "onbekend" }),
      mend: "referral",
    },
  ],
  "protocol-not-in-force": [
    {
      what: "the protocol is not in force",
      spoil: () => void vi.setSystemTime(new Date("2024-03-06T10:00:00Z")),
      mend: "referral",
    },
  ],
  "mailboxes-changed": [
    {
      what: "the protocol does not name the mailbox any more",
      spoil: (bench) => {
        reseal(bench, { recipients: [els] });
        bench.control.setItem({ to: [els] });
      },
      mend: "referral",
    },
  ],
  "recipient-look-alike": [
    {
      what: "a look-alike takes the place of a mailbox",
      spoil: ({ control }) =>
        control.setItem({
          to: [beveren.mailboxes[0].replace(".be", ".example"), beveren.mailboxes[1]],
        }),
      mend: "recipients",
    },
  ],
  "recipient-list": [
    {
      what: "a distribution list stands in To",
      spoil: ({ control }) => control.setItem({ to: [...beveren.mailboxes, "team@lijst.example"] }),
      mend: "recipients",
    },
  ],
  "recipient-hidden": [
    {
      what: "Outlook does not show the address of a recipient",
      spoil: ({ control }) =>
        control.setItem({
          to: [
            ...beveren.mailboxes,
            { address: "/o=ExchangeLabs/cn=Recipients/cn=els", name: "Els" },
          ],
        }),
      mend: "recipients",
    },
  ],
  "recipient-added": [
    {
      what: "somebody stands in To",
      spoil: ({ control }) => control.setItem({ to: [...beveren.mailboxes, els] }),
      mend: "recipients",
    },
    {
      what: "a colleague stands in To",
      spoil: ({ control }) => control.setItem({ to: [...beveren.mailboxes, colleague] }),
      mend: "recipients",
      foundAs: { web: "recipient-hidden", mac: "recipient-hidden" },
    },
  ],
  "copied-in": [
    {
      what: "somebody stands in Cc",
      spoil: ({ control }) => control.setItem({ cc: [els] }),
      mend: "recipients",
    },
    {
      what: "a colleague stands in Bcc",
      spoil: ({ control }) => control.setItem({ bcc: [colleague] }),
      mend: "recipients",
    },
  ],
  "recipient-missing": [
    {
      what: "a mailbox is missing",
      spoil: ({ control }) => control.setItem({ to: [beveren.mailboxes[0]] }),
      mend: "recipients",
    },
  ],
  "attachment-changed": [
    {
      what: "the attachment is another of the same name",
      spoil: ({ control }, { reference }) =>
        control.setItem({
          attachments: [{ name: `doorverwijzing-${reference}.zip`, base64: pdf.base64 }],
        }),
      mend: "referral",
    },
  ],
  "attachment-missing": [
    {
      what: "the attachment is gone",
      spoil: ({ control }) => control.setItem({ attachments: [] }),
      mend: "referral",
    },
  ],
  "other-attachments": [
    ...(["file", "item", "cloud"] as const).map((kind): Stop => ({
      what: `another attachment is added (${kind})`,
      spoil: ({ control, mail }) =>
        control.setItem({ attachments: [...mail().attachments, { ...pdf, kind }] }),
      mend: "other-attachments",
    })),
    {
      what: "the attachment is there twice",
      spoil: ({ control, mail }) =>
        control.setItem({ attachments: [...mail().attachments, ...mail().attachments] }),
      mend: "other-attachments",
    },
  ],
  "our-words-gone": [
    {
      what: "its subject and text are empty",
      spoil: ({ control }) => control.setItem({ subject: "", bodyHtml: "" }),
      mend: "referral",
    },
  ],
  "draft-reopened": [
    {
      what: "the draft was closed and opened again",
      spoil: ({ control }) => control.reopenDraft(),
      mend: "lift",
    },
  ],
  "other-day": [
    {
      what: "another day has begun",
      spoil: () => void vi.setSystemTime(morning.getTime() + 24 * 60 * 60 * 1000),
      mend: "lift",
    },
  ],
  "other-sender": [
    {
      what: "the mail was prepared for another account",
      spoil: (bench) => reseal(bench, { sender: "team@kindengezin.example" }),
      mend: "lift",
    },
  ],
  "password-not-handed-over": [
    {
      what: "the password was not handed over",
      spoil: () => undefined,
      mend: "hand-over",
      keepsPassword: true,
    },
  ],
  "password-in-next-mail": [
    {
      what: "the next mail to the mailbox holds a password",
      spoil: ({ control }, { password }) => {
        control.newMail();
        control.setItem({ to: beveren.mailboxes, bodyHtml: `<p>Het is ${password}</p>` });
      },
      mend: "lift",
    },
  ],
  "referral-elsewhere": [
    {
      what: "its attachment goes to a stranger in a mail without a seal",
      spoil: (bench, ready) => copy(bench, ready, [els]),
      mend: null,
    },
  ],
  "prepared-elsewhere": [
    {
      what: "its attachment goes to the mailboxes in a mail without a seal",
      spoil: (bench, ready) => copy(bench, ready, beveren.mailboxes),
      mend: "lift",
    },
  ],
  "self-check": [
    {
      what: "it is the trial of the self-check",
      spoil: ({ control }) => {
        control.newMail();
        control.setItem({ to: ["lies.peeters@kindengezin.example"], subject: selfCheckSubject });
      },
      mend: null,
    },
  ],
};
