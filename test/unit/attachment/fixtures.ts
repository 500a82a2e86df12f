import { getRandomValues } from "node:crypto";
import type { ReferralSheet } from "../../../src/attachment/attachment.ts";
import { type IsoDay, parseDay } from "../../../src/core/base/day.ts";
import {
  type ClientData,
  type ClientDraft,
  emptyClientDraft,
  parseClientData,
} from "../../../src/core/client/client-data.ts";
import { makeReference, type Reference } from "../../../src/core/mail/reference.ts";
import { unknownReferrer } from "../../../src/core/mail/referrer.ts";
import { generatePassword, type Password } from "../../../src/core/password/password.ts";
import type { Protocol } from "../../../src/core/protocol/protocol.ts";
import { realRegistry } from "../../registry/load.ts";

export const random = (count: number): Uint8Array => getRandomValues(new Uint8Array(count));

export const password: Password = generatePassword(random);
export const reference: Reference = makeReference(random);

export function day(text: string): IsoDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

export function protocol(id: "beveren" | "mesen"): Protocol {
  const found = realRegistry().protocols.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No protocol ${id}`);
  return found;
}

export const serife: ClientDraft = {
  firstName: "Şerife",
  name: "Łukasiewicz-D'Hondt",
  street: "Grote Baan",
  number: "123",
  box: "3",
  postcode: "9120",
  place: "Melsele",
  telephone: "0470 12 34 56",
  email: "serife.lukasiewicz@voorbeeld.be",
};

/** A client's data, parsed as in the pane; fields left out are empty. */
export function client(draft: Partial<ClientDraft>): ClientData {
  const outcome = parseClientData(
    { ...emptyClientDraft, ...draft },
    {
      territory: realRegistry().places.filter((place) => ["9120", "8957"].includes(place.postcode)),
      parseTelephone: (text) => ({ ok: true, international: text.replace(/^0/, "+32 ") }),
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.problems));
  return outcome.value;
}

export function sheet(
  draft: Partial<ClientDraft> = serife,
  of: Partial<ReferralSheet> = {},
): ReferralSheet {
  return {
    kind: "referral",
    follows: null,
    reason: null,
    referrer: unknownReferrer,
    protocol: protocol("beveren"),
    reference,
    preparedOn: day("2026-11-21"),
    client: client(draft),
    ...of,
  };
}

/** The value of a result; throws for an error. */
export function value<T>(
  outcome:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!outcome.ok) throw new Error(`Failed: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
