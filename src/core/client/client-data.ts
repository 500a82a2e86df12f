import { parseEmailAddress } from "../base/email-address.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Place } from "../protocol/place.ts";
import { type ClientAddress, findInTerritory, withoutBoxWord } from "./address.ts";
import { findMisfit } from "./client-misfit.ts";
import {
  type ClientDraft,
  type ClientProblem,
  clientFields,
  type TelephoneParser,
} from "./client-problem.ts";
import { comparable, normaliseText } from "./client-text.ts";
import { asEmail, asTelephone, splitAddress, withoutPlace } from "./pasted-forms.ts";
import { findUnwanted } from "./unwanted-content.ts";

export { clientFieldLimits, clientFields, emptyClientDraft } from "./client-problem.ts";
export type {
  ClientDraft,
  ClientField,
  ClientProblem,
  TelephoneParser,
  TelephoneRefusal,
} from "./client-problem.ts";

const parsed: unique symbol = Symbol("parsed");

/**
 * The two data items of article 3 of the protocols, and nothing else: name and contact data.
 *
 * Only {@link parseClientData} makes one: it has a telephone number, an e-mail address or an
 * address, and the address lies in the territory. Every text is in NFC.
 */
export interface ClientData {
  readonly [parsed]: true;
  /** Null for a person with a single name. */
  readonly firstName: string | null;
  readonly name: string;
  readonly address: ClientAddress | null;
  /** In international form, as shown: "+32 470 12 34 56". */
  readonly telephone: string | null;
  readonly email: string | null;
}

export interface ClientDataContext {
  /** The places of the choice that was made: the address must be in one of them. */
  readonly territory: readonly Place[];
  readonly parseTelephone: TelephoneParser;
}

export interface ClientDataRefused {
  readonly kind: "client-data-refused";
  /**
   * At least one in all and at most one for each field, in the order of the form, `contact` last.
   */
  readonly problems: readonly ClientProblem[];
}

/** Normalises every field, and reads what was pasted in another form. Idempotent. */
export function normaliseClientDraft(draft: ClientDraft): ClientDraft {
  const place = normaliseText(draft.place);
  const parts = splitAddress({
    street: withoutPlace(
      normaliseText(draft.street),
      (name) => comparable(name) === comparable(place),
    ),
    number: normaliseText(draft.number),
    box: withoutBoxWord(normaliseText(draft.box)),
  });
  return {
    firstName: normaliseText(draft.firstName),
    name: normaliseText(draft.name),
    street: parts.street,
    number: parts.number,
    box: withoutBoxWord(parts.box),
    postcode: normaliseText(draft.postcode),
    place,
    telephone: asTelephone(normaliseText(draft.telephone)),
    email: asEmail(normaliseText(draft.email)),
  };
}

/**
 * Parses what was typed into the two data items, or names a problem for each wrong field.
 *
 * A postcode and place without a street are no address and are left out, but are checked for
 * unwanted content like every field. Never throws.
 *
 * Source: article 3 of the protocols (the two data items, no more than is needed).
 */
export function parseClientData(
  draft: ClientDraft,
  context: ClientDataContext,
): Result<ClientData, ClientDataRefused> {
  const fields = normaliseClientDraft(draft);
  const telephone = fields.telephone === "" ? null : context.parseTelephone(fields.telephone);
  const email = parseEmailAddress(fields.email);
  const address = readAddress(fields, context.territory);

  const problems: ClientProblem[] = [];
  for (const field of clientFields) {
    const unwanted = findUnwanted(field, fields[field], telephone?.ok === true);
    const problem = unwanted
      ? { ...unwanted, field }
      : findMisfit(field, fields, context.territory, telephone, email);
    if (problem) problems.push(problem);
  }
  if (contactFields.every((field) => fields[field] === "")) {
    problems.push({ kind: "no-contact", field: "contact" });
  }
  if (problems.length > 0) return fail({ kind: "client-data-refused", problems });

  return ok({
    [parsed]: true,
    firstName: fields.firstName === "" ? null : fields.firstName,
    name: fields.name,
    address,
    telephone: telephone?.ok ? telephone.international : null,
    email,
  });
}

/** Every value that is present. For proving that none occurs elsewhere; do not log or join them. */
export function clientValues(client: ClientData): readonly string[] {
  const { firstName, name, address, telephone, email } = client;
  const values = [
    firstName,
    name,
    address?.street,
    address?.number,
    address?.box,
    address?.postcode,
    address?.place,
    telephone,
    email,
  ];
  return values.filter((value) => typeof value === "string");
}

/** When any of these is filled in, the client can be reached, or another problem is reported. */
const contactFields = ["street", "number", "box", "telephone", "email"] as const;

function readAddress(fields: ClientDraft, territory: readonly Place[]): ClientAddress | null {
  const place = findInTerritory(fields.postcode, fields.place, territory);
  if (fields.street === "" || place === undefined) return null;
  const { street, number, box } = fields;
  const { postcode, name } = place;
  return { street, number, box: box === "" ? null : box, postcode, place: name };
}
