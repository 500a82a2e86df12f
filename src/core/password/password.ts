import type { ClientData } from "../client/client-data.ts";
import { holdsGeneratedShape } from "./password-shape.ts";
import { holdsGeneratedPassword } from "./password-in-text.ts";
import { readableCharacters } from "../base/readable-characters.ts";
import { estimateBits } from "./password-strength.ts";
import { plainLatin } from "../base/without-accents.ts";
import { drawCharacters, type RandomBytes } from "../base/random.ts";
import { fail, ok, type Result } from "../base/result.ts";

declare const brand: unique symbol;

/**
 * A password that may lock an archive: 1 to 99 printable ASCII characters, no space at either end.
 *
 * Longer ones and other characters lock archives that 7-Zip on Windows cannot open, and an empty
 * one would leave the archive open without a word.
 */
export type Password = string & { readonly [brand]: "Password" };

const shortestAgreedLength = 16;
const longestLength = 99;
const fewestAgreedBits = 60;

/**
 * Makes a password: four groups of four, the hyphens being part of it ("k7mf-2xqa-9wtd-hrv4").
 *
 * Sixteen characters of thirty are 78.5 bits; the archive's key derivation is weak, so they must
 * carry the strength. Two passwords in five look like words, a number or a row of codes when they
 * are written without their hyphens or in parts, so that the guard would miss them: they are drawn again,
 * which costs 0.7 bit.
 *
 * Throws when the source of randomness is broken.
 */
export function generatePassword(random: RandomBytes): Password {
  for (let draws = 0; draws < 1000; draws += 1) {
    const drawn = drawCharacters(readableCharacters, 16, random);
    const groups = [0, 4, 8, 12].map((from) => drawn.slice(from, from + 4));
    if (isAlwaysFound(groups)) return groups.join("-") as Password;
  }
  throw new Error("The source of randomness gives the same again and again.");
}

/** Whether the guard finds it with and without its hyphens and in parts, in a sealed mail and in any other. */
function isAlwaysFound(groups: readonly string[]): boolean {
  return (
    holdsGeneratedShape(groups.join("-")) &&
    ["-", " ", "", " en dan "].every((joint) => holdsGeneratedPassword(groups.join(joint)))
  );
}

/** Which of the client's data stand in a password. */
export type FieldInPassword =
  "firstName" | "name" | "street" | "postcode" | "place" | "telephone" | "email";

export type PasswordProblem =
  | { readonly kind: "password-character-refused" }
  | { readonly kind: "password-outer-space" }
  | { readonly kind: "password-too-short"; readonly length: number; readonly minimum: number }
  | { readonly kind: "password-too-long"; readonly length: number; readonly maximum: number }
  | { readonly kind: "password-too-weak"; readonly bits: number; readonly minimumBits: number }
  | { readonly kind: "password-holds-client-data"; readonly field: FieldInPassword };

/**
 * Whether a text could lock an archive at all, however it came about. Does not judge its strength.
 *
 * Takes unknown, since an absent password is what must never reach the zip library: that would
 * write the sheet unencrypted.
 */
export function isPassword(text: unknown): text is Password {
  return typeof text === "string" && /^[\x21-\x7e](?:[\x20-\x7e]{0,97}[\x21-\x7e])?$/.test(text);
}

/**
 * Reads a password that was agreed on with the receiver beforehand.
 *
 * Printable ASCII, 16 to 99 characters, at least 60 bits by {@link estimateBits}, and none of the
 * client's own data in it, in whatever case and with or without accents.
 */
export function parseAgreedPassword(
  text: string,
  client: ClientData,
): Result<Password, PasswordProblem> {
  if (/[^\x20-\x7e]/.test(text)) return fail({ kind: "password-character-refused" });
  if (text !== text.trim()) return fail({ kind: "password-outer-space" });
  const { length } = text;
  if (length < shortestAgreedLength)
    return fail({ kind: "password-too-short", length, minimum: shortestAgreedLength });
  if (length > longestLength)
    return fail({ kind: "password-too-long", length, maximum: longestLength });
  const field = findClientData(text, client);
  if (field !== undefined) return fail({ kind: "password-holds-client-data", field });
  const bits = estimateBits(text);
  if (bits < fewestAgreedBits)
    return fail({ kind: "password-too-weak", bits, minimumBits: fewestAgreedBits });
  if (!isPassword(text)) return fail({ kind: "password-character-refused" });
  return ok(text);
}

/** Particles that stand in many names and inside many words; the whole name is still looked for. */
const particles = new Set(["van", "den", "der", "het", "ten", "ter", "von", "del"]);

function findClientData(text: string, client: ClientData): FieldInPassword | undefined {
  const password = plainLatin(text);
  const lettersAndDigits = password.replace(/[^a-z0-9]/g, "");
  const digits = password.replace(/\D/g, "");

  const holdsWords = (value: string | null, shortest: number): boolean => {
    if (value === null) return false;
    const words = plainLatin(value).split(/[^a-z0-9]+/);
    const found = words.filter((word) => word.length >= shortest && !particles.has(word));
    const whole = words.join("");
    if (whole.length >= shortest) found.push(whole);
    return found.some((word) => lettersAndDigits.includes(word));
  };

  if (holdsWords(client.name, 3)) return "name";
  if (holdsWords(client.firstName, 3)) return "firstName";
  if (holdsWords(client.email?.split("@")[0] ?? null, 3)) return "email";
  if (client.address !== null) {
    if (holdsWords(client.address.street, 4)) return "street";
    if (holdsWords(client.address.place, 3)) return "place";
    if (holdsWords(client.address.postcode, 4)) return "postcode";
  }
  // The last six digits of a number tell it apart, however its beginning is written.
  const number = client.telephone?.replace(/\D/g, "") ?? "";
  if (number.length >= 6 && digits.includes(number.slice(-6))) return "telephone";
  return undefined;
}
