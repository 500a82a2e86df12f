/**
 * How one fact changes. What it was on a day is told by `factOn`.
 *
 * A fact's values follow each other without gap or overlap: each former one holds until and
 * including `until`, the next from the day after. Confirmations of one value stand oldest first.
 */
import { addDays, type IsoDay } from "../../../src/core/base/day.ts";
import type { Confirmation, Fact, FormerValue } from "../../../src/core/protocol/fact.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { confirmationsOf } from "../files/protocol-on.ts";

export type HistoryRefusal =
  | { readonly kind: "held-only-since"; readonly since: IsoDay }
  | { readonly kind: "confirmed-before-it-held"; readonly since: IsoDay }
  | { readonly kind: "confirmed-later"; readonly by: string; readonly on: IsoDay }
  | { readonly kind: "confirmed-already"; readonly by: string; readonly on: IsoDay };

/** A new value, from the day `on`. */
interface NewValue {
  readonly value: unknown;
  readonly on: IsoDay;
  readonly confirmed: Confirmation | null;
  /** Why the value before it no longer holds. */
  readonly replaced: string;
  /** Why it differs from the text, kept where it does. */
  readonly differs: string;
}

/** The first day on which the present value held, which is the signature's for the first one. */
function heldSince({ former = [] }: Fact<unknown>, signedOn: IsoDay): IsoDay {
  const last = former.at(-1);
  return last === undefined ? signedOn : addDays(last.until, 1);
}

/** The same fact, confirmed once more. A confirmation must be younger than the one before. */
export function withConfirmation(
  fact: Fact<unknown>,
  confirmed: Confirmation,
  signedOn: IsoDay,
): Result<Fact<unknown>, HistoryRefusal> {
  const since = heldSince(fact, signedOn);
  if (confirmed.on < since) return fail({ kind: "confirmed-before-it-held", since });
  if (fact.confirmed !== null && confirmed.on <= fact.confirmed.on)
    return fail({ kind: "confirmed-already", ...fact.confirmed });
  const confirmedBefore = confirmationsOf(fact);
  return ok(inOrder({ ...fact, confirmed, confirmedBefore }));
}

/** The same fact with another value; the present one must have held for a day at least. */
export function withValue(
  fact: Fact<unknown>,
  { value, on, confirmed, replaced, differs }: NewValue,
  signedOn: IsoDay,
): Result<Fact<unknown>, HistoryRefusal> {
  const since = heldSince(fact, signedOn);
  if (on <= since) return fail({ kind: "held-only-since", since });
  if (fact.confirmed !== null && on < fact.confirmed.on)
    return fail({ kind: "confirmed-later", ...fact.confirmed });

  const printed = printedIn(fact);
  const isAsPrinted = printed === null || printed === valueText(value);
  const confirmations = confirmationsOf(fact);
  const former: FormerValue<unknown> = {
    value: fact.value,
    until: addDays(on, -1),
    reason: replaced,
    ...(confirmations.length === 0 ? {} : { confirmations }),
    ...(fact.printed === undefined ? {} : { printed: fact.printed, differed: fact.reason }),
  };
  return ok(
    inOrder({
      value,
      article: fact.article,
      ...(isAsPrinted ? {} : { printed, reason: differs }),
      confirmed,
      former: [...(fact.former ?? []), former],
    }),
  );
}

/** A value as people read it; null for none. Values are texts, numbers, and lists of texts. */
export function valueText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.join(", ") : null;
}

/**
 * What the text says, which never changes: it is `printed`, now or formerly, or else the first
 * value. null: the text names none.
 */
export function printedIn({ value, printed, former = [] }: Fact<unknown>): string | null {
  const recorded = printed ?? former.find((old) => old.printed !== undefined)?.printed;
  if (recorded !== undefined) return recorded;
  const [oldest] = former;
  return valueText(oldest === undefined ? value : oldest.value);
}

/** The parts in the order of protocol-schema.ts, without those that are empty. */
function inOrder(fact: Fact<unknown>): Fact<unknown> {
  const { value, article, printed, reason, confirmed, confirmedBefore = [], former = [] } = fact;
  return {
    value,
    article,
    ...(printed === undefined ? {} : { printed, reason }),
    confirmed,
    ...(confirmedBefore.length === 0 ? {} : { confirmedBefore }),
    ...(former.length === 0 ? {} : { former }),
  };
}
