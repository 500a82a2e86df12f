import type { Place } from "../protocol/place.ts";
import { findInTerritory, isBox, isHouseNumber, isStreet } from "./address.ts";
import type { ClientDraft, ClientField, ClientProblem, TelephoneParser } from "./client-problem.ts";
import { endsWithNumber } from "./pasted-forms.ts";
import { isPersonName } from "./person-name.ts";

/**
 * Finds why a normalised field does not hold what it is for. Null: it does.
 *
 * `telephone` and `email` are the parsed values of those fields. Postcode and place are checked
 * only beside a street.
 */
export function findMisfit(
  field: ClientField,
  fields: ClientDraft,
  territory: readonly Place[],
  telephone: ReturnType<TelephoneParser> | null,
  email: string | null,
): ClientProblem | null {
  const text = fields[field];
  const isEmpty = text === "";
  switch (field) {
    case "firstName":
      return isEmpty || isPersonName(text) ? null : { kind: "not-a-name", field };
    case "name":
      if (isEmpty) return { kind: "name-missing", field };
      return isPersonName(text) ? null : { kind: "not-a-name", field };
    case "street":
      if (!isEmpty && !isStreet(text)) return { kind: "not-a-street", field };
      if (!isEmpty && fields.number !== "" && endsWithNumber(text))
        return { kind: "number-in-street", field };
      if (!isEmpty) return null;
      return fields.number === "" && fields.box === "" ? null : { kind: "street-missing", field };
    case "number":
      if (!isEmpty) return isHouseNumber(text) ? null : { kind: "not-a-house-number", field };
      return fields.street === "" ? null : { kind: "number-missing", field };
    case "box":
      return isEmpty || isBox(text) ? null : { kind: "not-a-box", field };
    case "postcode":
      if (fields.street === "") return null;
      if (isEmpty) return { kind: "postcode-missing", field };
      return territory.some((place) => place.postcode === text)
        ? null
        : { kind: "outside-territory", field };
    case "place":
      if (fields.street === "") return null;
      if (isEmpty) return { kind: "place-missing", field };
      // A wrong postcode is reported on the postcode.
      if (territory.every((place) => place.postcode !== fields.postcode)) return null;
      return findInTerritory(fields.postcode, text, territory)
        ? null
        : { kind: "outside-territory", field };
    case "telephone":
      return telephone === null || telephone.ok
        ? null
        : { kind: "not-a-telephone-number", field, reason: telephone.reason };
    case "email":
      return isEmpty || email !== null ? null : { kind: "not-an-email-address", field };
  }
}
