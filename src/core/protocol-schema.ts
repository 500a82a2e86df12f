/**
 * What a protocol file in registry/protocols may hold. Zod is used when the registry is checked
 * and compiled; the pane gets the outcome, so only `import type` may reach this file from there.
 */
import { z } from "zod";
import { kboNumber } from "./kbo.ts";
import { parseDay } from "./day.ts";
import { checkMailboxes, checkNotice, checkAnomalies } from "./protocol-rules.ts";

// A strict content security policy forbids zod's generated functions.
z.config({ jitless: true });

declare const protocolId: unique symbol;

/** The name of a protocol's file without ".json": lower case letters, digits and hyphens. */
export type ProtocolId = string & { readonly [protocolId]: "ProtocolId" };

const text = z
  .string()
  .refine(
    (value) => value.trim() === value && value !== "",
    "mag niet leeg zijn of met een spatie beginnen of eindigen",
  );
const day = z.string().transform((value, context) => {
  const parsed = parseDay(value);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "is geen bestaande dag in de vorm 2026-11-21" });
  return z.NEVER;
});
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "bestaat uit kleine letters, cijfers en koppeltekens")
  .transform((value) => value as ProtocolId);
const postcode = z.string().regex(/^[1-9]\d{3}$/, "is geen postcode van vier cijfers");
const postcodes = z
  .array(postcode)
  .min(1, "noemt geen enkele postcode")
  .refine((all) => new Set(all).size === all.length, "noemt een postcode twee keer");
const mailAddress = z
  .string()
  .regex(
    /^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/,
    "heeft niet de vorm van een mailadres in kleine letters",
  );
const kbo = z
  .string()
  .refine(
    (value) => kboNumber(value) === value,
    "is geen KBO-nummer als 0123.456.749 met een juist controlegetal",
  );
const phone = z.string().regex(/^\+\d{8,15}$/, "is geen telefoonnummer in de vorm +3237501234");
const webAddress = z.url({ protocol: /^https$/, error: "is geen webadres dat met https begint" });

const confirmation = z.strictObject({ by: text, on: day }).nullable();

/**
 * One fact of a protocol.
 *
 * `value` is what the product uses, `printed` what the text says where that differs, `reason` why.
 * Line breaks of the scanned text are folded into spaces; nothing else is. `article` says where it
 * stands. `confirmed` is null as long as no person confirmed it with the parties.
 */
function fact<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      value,
      article: text,
      printed: text.optional(),
      reason: text.optional(),
      confirmed: confirmation,
      former: z.array(z.strictObject({ value, until: day, reason: text })).optional(),
    })
    .refine(
      (found) => (found.printed === undefined) === (found.reason === undefined),
      "heeft een gedrukte waarde zonder reden, of een reden zonder gedrukte waarde",
    )
    .refine(
      (found: { printed?: string | undefined; value?: unknown }) =>
        found.printed === undefined || found.printed !== found.value,
      "herhaalt de gebruikte waarde als gedrukte waarde",
    );
}

const topic = z.enum(["purpose", "data", "with-whom", "what-happens", "what-to-expect"]);
const advice = z.strictObject({
  on: fact(day),
  /** null: the text does not say what the outcome was. */
  outcome: fact(z.enum(["positive", "negative"]).nullable()),
});
const dataItem = z.strictObject({ what: fact(text), why: fact(text) });
const months = z.int().min(0).max(60);
const years = z.int().min(1).max(100);
/** `on` is the first day on which nothing may be prepared any more. */
const sudden = z.strictObject({ on: day, source: text }).nullable();

const anomaly = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  what: text,
  article: text,
  printed: text.nullable(),
  why: text,
  decision: z.strictObject({ what: text, by: text, on: day }).nullable(),
  /** The mailbox, among those of article 6, that this makes doubtful until it is confirmed. */
  mailbox: mailAddress.optional(),
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
      /** Where a breach is told (article 9). null: no address that may be used. */
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
        by: z.enum(["sender", "receiver"]),
        source: text,
      })
      .nullable(),
    endedAtOnce: sudden,
    groundGone: sudden,
    successor: id.nullable(),
    /** Web pages where the parties published the protocol. null: not found. */
    publishedAt: fact(z.array(webAddress).min(1).nullable()),
    purpose: fact(text),
    /** Spoken to the client with "je"; completes "gebruikt je gegevens …", so it starts with "om". */
    purposeForClient: fact(
      text.refine((value) => /^om .*[^.]$/.test(value), 'begint met "om" en eindigt zonder punt'),
    ),
    dataItems: z.tuple([dataItem, dataItem]),
    /** What the client must be told beforehand. null: the article does not say it. */
    informationDuty: fact(z.array(topic).length(5).nullable()),
    consent: fact(text),
    /** Who may share, and with whom. */
    sharing: fact(text),
    retention: z.strictObject({
      /** A floor, no promise of erasure. */
      floor: fact(text),
      file: fact(text),
      fileYears: fact(years),
    }),
    onward: z.strictObject({ socialWorker: fact(text), partners: fact(text) }),
    occasion: fact(text),
    duration: fact(text),
    encryption: fact(text),
    measures: z.array(fact(text)).min(1),
    correction: fact(text),
    /** To whom wrong data are told. null: the text names no contact. */
    correctionContact: fact(mailAddress.nullable()),
    endAtOnceRule: fact(text),
    breach: fact(text),
    law: fact(text),
    courts: fact(text),
    groundRule: fact(text),
    anomalies: z.array(anomaly),
  })
  .superRefine(checkMailboxes)
  .superRefine(checkNotice)
  .superRefine(checkAnomalies);

export type ProtocolRecord = z.infer<typeof protocolSchema>;
