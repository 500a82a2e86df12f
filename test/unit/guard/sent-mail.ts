import { createHash } from "node:crypto";
import { makeFingerprints } from "../../../src/guard/recognise/fingerprint.ts";
import { sealKey, asDraftCopy, writeSeal } from "../../../src/core/mail/seal.ts";
import { sha256OfText } from "../../../src/core/base/sha256.ts";
import type { Seal } from "../../../src/core/mail/seal.ts";
import type { ReferralSeal } from "./messages/referral-seal.ts";
import { madePreparation } from "../preparing/made-preparation.ts";

/** A mail when Send is pressed, in the terms of Office.js. */
export interface SentMail {
  readonly to: readonly OfficeRecipient[];
  readonly cc: readonly OfficeRecipient[];
  readonly bcc: readonly OfficeRecipient[];
  /** The address from which it is sent; the user's own when left out. */
  readonly from?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly OfficeAttachment[];
  readonly session: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface OfficeRecipient {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType: string;
}

interface OfficeAttachment {
  readonly id: string;
  readonly name: string;
  readonly attachmentType: string;
  readonly isInline: boolean;
  readonly base64: string;
}

const { referral, reference } = madePreparation();
export const mailboxes = referral.choice.mailboxes;
export { reference };

export const attachmentName = `doorverwijzing-${reference}.zip`;
const bytes = Buffer.from("PK versleuteld");

export const generatedPassword = "k7mf-2xqa-9wtd-hrv4";

/** The seal that the pane leaves on that mail once it is prepared. */
export function madeSeal(change: Partial<ReferralSeal> = {}): ReferralSeal {
  return {
    version: 6,
    state: "prepared",
    kind: "referral",
    protocol: referral.choice.protocol.id,
    reference,
    follows: null,
    preparedOn: "2026-11-21",
    recipients: mailboxes,
    copies: [],
    attachment: {
      name: attachmentName,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
    passwordHandedOver: true,
    sender: "lies.peeters@kindengezin.example",
    fingerprints: makeFingerprints({
      client: referral.client,
      password: generatedPassword,
      ownText: "",
      signature: "",
      salt: "0123456789abcdef0123456789abcdef",
      hash: sha256OfText,
    }),
    ...change,
  };
}

export function person(emailAddress: string): OfficeRecipient {
  return { emailAddress, displayName: emailAddress, recipientType: "externalUser" };
}

export const sealedAttachment: OfficeAttachment = {
  id: "a1",
  name: attachmentName,
  attachmentType: "file",
  isInline: false,
  base64: bytes.toString("base64"),
};

const body = "Geachte collega,\n\nIn bijlage een doorverwijzing.\n\nLies Peeters";

/** A mail that the pane did not prepare, to an address in no protocol. */
export const ordinaryMail: SentMail = {
  to: [person("an@voorbeeld.example")],
  cc: [],
  bcc: [],
  subject: "Vergadering",
  text: body,
  html: `<html><body><p>${body.replace(/\n/g, "<br>")}</p></body></html>`,
  attachments: [],
  session: {},
  properties: {},
};

/** A mail that may go: everything is as the pane left it. */
export function sealedMail(seal: Seal = madeSeal()): SentMail {
  return {
    ...ordinaryMail,
    to: mailboxes.map(person),
    subject: `Doorverwijzing ${reference}`,
    attachments: [
      sealedAttachment,
      { ...sealedAttachment, id: "a2", name: "logo.png", isInline: true },
    ],
    session: { [sealKey]: writeSeal(seal) },
    properties: { [sealKey]: writeSeal(asDraftCopy(seal)) },
  };
}
