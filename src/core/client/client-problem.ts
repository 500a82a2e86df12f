/** The fields of the two data items, in the order of the form. There is no other field. */
export const clientFields = [
  "firstName",
  "name",
  "street",
  "number",
  "box",
  "postcode",
  "place",
  "telephone",
  "email",
] as const;

export type ClientField = (typeof clientFields)[number];

/** What was typed, unparsed. An empty string is an empty field. */
export type ClientDraft = Readonly<Record<ClientField, string>>;

export const emptyClientDraft: ClientDraft = {
  firstName: "",
  name: "",
  street: "",
  number: "",
  box: "",
  postcode: "",
  place: "",
  telephone: "",
  email: "",
};

/**
 * The maximum length of each field, in code points after normalising.
 *
 * More than a name, an address or a number needs is a remark, and there is no room for remarks.
 */
export const clientFieldLimits: Readonly<Record<ClientField, number>> = {
  firstName: 60,
  name: 80,
  street: 80,
  number: 12,
  box: 10,
  postcode: 10,
  place: 60,
  telephone: 40,
  email: 254,
};

/**
 * Why a text is not a usable telephone number. `invalid`: the right length, but in no known range.
 */
export type TelephoneRefusal = "too-short" | "too-long" | "not-a-number" | "invalid";

/**
 * Parses a telephone number as typed; Belgian when it names no country.
 *
 * `international` is the form to show and to dial, such as "+32 470 12 34 56".
 */
export type TelephoneParser = (
  text: string,
) =>
  | { readonly ok: true; readonly international: string }
  | { readonly ok: false; readonly reason: TelephoneRefusal };

/** What no field may hold, most serious first. */
export type UnwantedContent =
  | { readonly kind: "national-number" }
  | { readonly kind: "birth-date" }
  | { readonly kind: "line-break" }
  | { readonly kind: "control-character" }
  | { readonly kind: "too-long"; readonly limitCharacters: number };

/**
 * What is wrong with one field, or with the contact data as a whole (`contact`). Facts only, never
 * what was typed.
 */
export type ClientProblem =
  | (UnwantedContent & { readonly field: ClientField })
  | { readonly kind: "name-missing"; readonly field: "name" }
  /** Holds a digit, a bracket, an @ or another character that names do not have. */
  | { readonly kind: "not-a-name"; readonly field: "firstName" | "name" }
  /** A number or box was given without a street. */
  | { readonly kind: "street-missing"; readonly field: "street" }
  | { readonly kind: "not-a-street"; readonly field: "street" }
  /** The street ends with a number, and there is a house number too. */
  | { readonly kind: "number-in-street"; readonly field: "street" }
  /** The sheet's font has no such letter. The character alone tells nothing about the client. */
  | { readonly kind: "no-glyph"; readonly field: ClientField; readonly character: string }
  /** A street was given without a number ("z/n" is a number). */
  | { readonly kind: "number-missing"; readonly field: "number" }
  | { readonly kind: "not-a-house-number"; readonly field: "number" }
  | { readonly kind: "not-a-box"; readonly field: "box" }
  | { readonly kind: "postcode-missing"; readonly field: "postcode" }
  | { readonly kind: "place-missing"; readonly field: "place" }
  /** On `postcode`: no place of the territory has it. On `place`: none with that postcode. */
  | { readonly kind: "outside-territory"; readonly field: "postcode" | "place" }
  | {
      readonly kind: "not-a-telephone-number";
      readonly field: "telephone";
      readonly reason: TelephoneRefusal;
    }
  | { readonly kind: "not-an-email-address"; readonly field: "email" }
  /** Without a telephone number, an e-mail address or an address, nobody can reach the client. */
  | { readonly kind: "no-contact"; readonly field: "contact" };
