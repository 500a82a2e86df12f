/**
 * What people paste or type that means one thing only: links, signs of a mail program, a number in
 * the street's field. Each works on a normalised text, and is idempotent.
 */

const emailBefore = /^(?:mailto:|[<\s])+/i;
const emailAfter = /[>;,\s]+$/;

/** `mailto:an@x.be`, `<an@x.be>` and `an@x.be;` are all an@x.be. */
export function asEmail(text: string): string {
  return text.replace(emailBefore, "").replace(emailAfter, "");
}

const telephoneBefore = /^(?:tel\s?[.:]|[<\s])+/i;
const telephoneAfter = /[>;,\s]+$/;

/** `tel:+32470123456` and `tel. 0470 12 34 56;` without what stands around the number. */
export function asTelephone(text: string): string {
  return text.replace(telephoneBefore, "").replace(telephoneAfter, "");
}

export interface AddressParts {
  readonly street: string;
  readonly number: string;
  readonly box: string;
}

const numberAtEnd = /^(.*?\p{L}.*?),? (\d{1,4} ?[a-z]?)(?:,? (?:bus|bte|boîte|box)[ .:]*(\S+))?$/iu;
const boxInNumber = /^(\S.*?),? ?\b(?:bus|bte|boîte|box)[ .:]*(\S+)$/iu;

/** Words after which a number belongs to the name of the street. */
const numberedName = /(?:^|[ -])(?:zone|blok|wijk|kavel|lot|sector|residentie)$/iu;

/**
 * "Dorpsstraat 12" or "Dorpsstraat 12 bus 3" in the street with no number, and "12 bus 3" in the
 * number with no box, in their own fields.
 */
export function splitAddress(typed: AddressParts): AddressParts {
  const { street, number, box } = typed;
  const parts = number === "" ? numberAtEnd.exec(street) : null;
  if (parts !== null && !isNumberedName(parts)) {
    const [, name = "", found = "", foundBox = ""] = parts;
    // With a box on both sides nobody can tell which is meant.
    if (foundBox !== "" && box !== "") return typed;
    return { street: name, number: found, box: foundBox === "" ? box : foundBox };
  }
  const [, own = number, rest = box] = box === "" ? (boxInNumber.exec(number) ?? []) : [];
  return { street, number: own, box: rest };
}

/** Whether a street ends with a house number. */
export function endsWithNumber(street: string): boolean {
  const parts = numberAtEnd.exec(street);
  return parts !== null && !isNumberedName(parts);
}

function isNumberedName([, name = ""]: RegExpExecArray): boolean {
  return numberedName.test(name);
}

const placeAtEnd = /^(.+?) ?\(([^()]+)\)$/u;

/** "Kerkstraat (Kallo)" without the place, where that is the one in its own field. */
export function withoutPlace(street: string, isPlace: (name: string) => boolean): string {
  const [, name = street, place = ""] = placeAtEnd.exec(street) ?? [];
  return place !== "" && isPlace(place) ? name : street;
}
