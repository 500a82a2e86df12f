/** The kinds of value in a protocol file, and the shape of a fact. */
import { z } from "zod";
import { parseDay } from "../base/day.ts";
import { kboNumber } from "./kbo.ts";

// A strict content security policy forbids zod's generated functions.
z.config({ jitless: true });

declare const protocolId: unique symbol;

/** The name of a protocol's file without ".json": lower-case letters, digits and hyphens. */
export type ProtocolId = string & { readonly [protocolId]: "ProtocolId" };

export const text = z
  .string()
  .refine(
    (value) => value.trim() === value && value !== "",
    "mag niet leeg zijn of met een spatie beginnen of eindigen",
  );

export const day = z.string().transform((value, context) => {
  const parsed = parseDay(value);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "is geen bestaande dag in de vorm 2026-11-21" });
  return z.NEVER;
});

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "bestaat niet uit kleine letters, cijfers en koppeltekens");

export const id = slug.transform((value) => value as ProtocolId);

const postcode = z.string().regex(/^[1-9]\d{3}$/, "is geen postcode van vier cijfers");

export const postcodes = z
  .array(postcode)
  .min(1, "noemt geen enkele postcode")
  .refine((all) => new Set(all).size === all.length, "noemt een postcode twee keer");

export const mailAddress = z
  .string()
  .regex(
    /^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/,
    "heeft niet de vorm van een mailadres in kleine letters",
  );

export const kbo = z
  .string()
  .refine(
    (value) => kboNumber(value) === value,
    "is geen KBO-nummer als 0123.456.749 met een juist controlegetal",
  );

export const phone = z
  .string()
  .regex(/^\+\d{8,15}$/, "is geen telefoonnummer in de vorm +3237501234");

export const webAddress = z.url({
  protocol: /^https$/,
  error: "is geen webadres dat met https begint",
});

export const confirmation = z.strictObject({ by: text, on: day });
const confirmations = z.array(confirmation).min(1);

/**
 * One fact of a protocol.
 *
 * `value` is what the product uses, `printed` what the text says where that differs, `reason` why.
 * Line breaks of the scanned text are folded into spaces; nothing else is changed. `article` says
 * where the fact stands. `confirmed` is null until a person confirmed it with the parties;
 * `confirmedBefore` are earlier confirmations of the same value, oldest first.
 *
 * `former` are earlier values, oldest first: the last day on which each held, why it changed, who
 * had confirmed it, and what the text said and why it differed.
 */
export function fact<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      value,
      article: text,
      printed: text.optional(),
      reason: text.optional(),
      confirmed: confirmation.nullable(),
      confirmedBefore: confirmations.optional(),
      former: z
        .array(
          z.strictObject({
            value,
            until: day,
            reason: text,
            confirmations: confirmations.optional(),
            printed: text.optional(),
            differed: text.optional(),
          }),
        )
        .optional(),
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
