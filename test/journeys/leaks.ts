import { client } from "./practice.ts";

const { firstName, name, street, number, box, telephone, email } = client;

/** What may be nowhere outside the pane and the sheet: each value, its parts and its other spellings. */
const values: readonly string[] = [
  firstName,
  "Serife",
  name,
  ...name.split(/[-']/).filter((part) => part.length > 1),
  "Lukasiewicz",
  street,
  number,
  box,
  telephone,
  "470123456",
  "470 12 34 56",
  "470/12",
  email,
];

/**
 * A house number may stand by chance among the digits of a hash: there it counts only as a word by
 * itself.
 */
function holds(text: string, spelling: string): boolean {
  return /^[0-9a-f]{1,6}$/.test(spelling)
    ? new RegExp(`(?<![0-9a-f])${spelling}(?![0-9a-f])`).test(text)
    : text.includes(spelling);
}

/** The spellings under which a value could hide: in clear, backwards, in base64 at any place, in hex, in an address. */
function disguises(value: string): readonly string[] {
  const utf8 = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString("base64")
      .replace(/=+$/, "");
    // The first and last characters also hold bits of the neighbours.
    return whole.slice(
      shift === 0 ? 0 : shift + 1,
      utf8.length % 3 === 0 && shift === 0 ? undefined : -1,
    );
  });
  return [
    value.toLowerCase(),
    Array.from(value.toLowerCase()).reverse().join(""),
    encodeURIComponent(value).toLowerCase(),
    utf8.toString("hex"),
    Buffer.from(value, "utf16le").toString("hex"),
    JSON.stringify(value).slice(1, -1).toLowerCase(),
    ...base64,
  ];
}

/**
 * The values of the client, or the password, that a text holds in any spelling.
 *
 * Base64 keeps its capitals, the others do not: each is looked for in its own way.
 */
export function leaksIn(text: string, password: string): readonly string[] {
  const lower = text.normalize("NFC").toLowerCase();
  const decomposed = text.normalize("NFKD").toLowerCase();
  return [...values, password, password.replaceAll("-", "")].filter((value) =>
    disguises(value).some((one) => holds(text, one) || holds(lower, one) || holds(decomposed, one)),
  );
}
