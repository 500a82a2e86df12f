/**
 * The schema of a protocol file in registry/protocols. Zod runs when the registry is checked and
 * compiled; the pane gets the result, so it may reach this file by `import type` only.
 */
import { z } from "zod";
import {
  confirmation,
  day,
  fact,
  id,
  kbo,
  mailAddress,
  phone,
  postcodes,
  slug,
  text,
  webAddress,
} from "./protocol-fields.ts";
import { checkAnomalies, checkMailboxes, checkNotice, checkReadingAid } from "./protocol-rules.ts";

export type { ProtocolId } from "./protocol-fields.ts";

const topic = z.enum(["purpose", "data", "with-whom", "what-happens", "what-to-expect"]);
const advice = z.strictObject({
  on: fact(day),
  /** null: the text does not give the outcome. */
  outcome: fact(z.enum(["positive", "negative"]).nullable()),
});
const dataItem = z.strictObject({ what: fact(text), why: fact(text) });
const months = z.int().min(0).max(60);
const years = z.int().min(1).max(100);
/** `on` is the first day on which nothing may be prepared. */
const sudden = z.strictObject({ on: day, source: text }).nullable();

/**
 * Nothing is shared under the protocol for a while, on the word of Opgroeien or of the receiver: a
 * decision beside the text, such as while a DPO looks at it. `from` is the first day that is held, `on`
 * the first day that no longer is.
 */
const hold = z
  .strictObject({
    from: day,
    reason: text,
    by: text,
    lifted: z.strictObject({ on: day, by: text }).nullable(),
  })
  .refine(({ from, lifted }) => lifted === null || from <= lifted.on, "eindigt voor het begint");

/**
 * This product's own translation, to read with a client; not a fact of the protocol. `of` repeats
 * the Dutch words that it translates, so that it cannot outlive them.
 */
const frenchAid = z.strictObject({
  of: text,
  /** Spoken with "vous"; completes "utilise vos données …", so it starts with "pour". */
  purposeForClient: text.refine(
    (value) => /^(pour|afin de|afin d') ?.*[^.]$/.test(value),
    'begint met "pour" of "afin de" en eindigt zonder punt',
  ),
  /** With its article, as in "transmettre vos données à …": "le CPAS de Renaix". */
  receiver: text.refine((value) => /^(le|la|les|l’|l') ?/.test(value), 'begint met "le" of "la"'),
  /** A reader of French who checked it. null: nobody yet. */
  confirmed: confirmation.nullable(),
});

const anomaly = z.strictObject({
  id: slug,
  what: text,
  article: text,
  printed: text.nullable(),
  why: text,
  decision: z.strictObject({ what: text, by: text, on: day }).nullable(),
  /** The mailbox, current or former, that is doubtful because of this until confirmed. */
  mailbox: mailAddress.optional(),
  /** The fact, as "receiver.dpoMailbox", whose confirmation also decides this. */
  fact: text.optional(),
});

export const protocolSchema = z
  .strictObject({
    id,
    team: fact(text),
    sender: z.strictObject({
      name: fact(text),
      kbo: fact(kbo),
      seat: fact(text),
      dpoMailbox: fact(mailAddress),
    }),
    receiver: z.strictObject({
      /** As the text defines it, after "hierna". */
      definedName: fact(text),
      /** As the pane, the sheet and the mail show it. */
      shownName: fact(text),
      kbo: fact(kbo),
      seat: fact(text),
      phone: fact(phone.nullable()),
      /** Where a breach is reported (article 9). null: no address that may be used. */
      dpoMailbox: fact(mailAddress.nullable()),
    }),
    /** The postcodes of the receiver's territory on the day of signature. */
    territory: fact(postcodes),
    /** Where the data go (article 6), each for the whole territory or a part of it. */
    mailboxes: z
      .array(
        z.strictObject({
          address: fact(mailAddress),
          postcodes: z.union([z.literal("all"), postcodes]),
        }),
      )
      .min(1, "noemt geen enkele mailbox"),
    agreement: z.strictObject({ concludedOn: fact(day), lastDay: fact(day.nullable()) }),
    dpoAdvice: z.strictObject({ sender: advice, receiver: advice }),
    signedOn: fact(day),
    /** The first day that counts. */
    appliesFrom: fact(day),
    /** The last day that counts, where the text sets one. */
    lastDay: fact(day.nullable()),
    noticeMonths: fact(months),
    notice: z
      .strictObject({
        givenOn: day,
        lastDay: day,
        /** null: not recorded. */
        by: z.enum(["sender", "receiver"]).nullable(),
        source: text,
      })
      .nullable(),
    endedAtOnce: sudden,
    groundGone: sudden,
    /** In order; at most the last one is not lifted. */
    holds: z.array(hold),
    successor: id.nullable(),
    /** Web pages where the parties published the protocol. null: not found. */
    publishedAt: fact(z.array(webAddress).min(1).nullable()),
    /** What Opgroeien first collected the data for. null: the text does not say. */
    originalPurpose: fact(text.nullable()),
    /** By which laws the receiver may process them. null: the text does not say. */
    legalBasis: fact(text.nullable()),
    purpose: fact(text),
    /** Spoken to the client with "je"; completes "gebruikt je gegevens …", so it starts with "om". */
    purposeForClient: fact(
      text.refine((value) => /^om .*[^.]$/.test(value), 'begint met "om" en eindigt zonder punt'),
    ),
    /** Where language facilities hold (registry/places/facilities.csv). */
    readingAid: z.strictObject({ fr: frenchAid }).optional(),
    dataItems: z.tuple([dataItem, dataItem]),
    /** What the client must be told beforehand. null: the article does not say it. */
    informationDuty: fact(z.array(topic).length(5).nullable()),
    consent: fact(text),
    /** Who may share, and with whom. */
    sharing: fact(text),
    retention: z.strictObject({
      /** A minimum, no promise of erasure. */
      floor: fact(text),
      file: fact(text),
      fileYears: fact(years),
    }),
    onward: z.strictObject({ socialWorker: fact(text), partners: fact(text) }),
    occasion: fact(text),
    duration: fact(text),
    encryption: fact(text),
    measures: z.array(fact(text)).min(1),
    /** Whether the receiver must show its measures. null: the text does not say. */
    proofOnRequest: fact(text.nullable()),
    /** Which processors the receiver may use. null: the text does not say. */
    processors: fact(text.nullable()),
    correction: fact(text),
    /** Where wrong data are reported. null: the text names no contact. */
    correctionContact: fact(mailAddress.nullable()),
    endAtOnceRule: fact(text),
    breach: fact(text),
    law: fact(text),
    courts: fact(text),
    /** How a party gives notice. null: the text does not say. */
    noticeRule: fact(text.nullable()),
    groundRule: fact(text),
    anomalies: z.array(anomaly),
  })
  .superRefine(checkMailboxes)
  .superRefine(checkNotice)
  .superRefine(checkAnomalies)
  .superRefine(checkReadingAid);

export type ProtocolRecord = z.infer<typeof protocolSchema>;
