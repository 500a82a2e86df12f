/** Noise in white space. */
import { inAddresses, type Noise } from "./tools.ts";

const someSpaces =
  (share: number, instead: string): Noise =>
  (text, { chance }) =>
    text.replace(/(?<=\S) (?=\S)/g, () => (chance.happens(share) ? instead : " "));

export const doubleSpaces = someSpaces(0.15, "  ");
export const tabs = someSpaces(0.05, "\t");
export const hardSpaces = someSpaces(0.2, "\u00a0");
export const windowsLines: Noise = (text) => text.replace(/\n/g, "\r\n");

/** A space or a line end around the at sign or a dot of a mail address. */
export const spacesInAddresses: Noise = (text, { chance }) =>
  inAddresses(text, (address) => {
    if (!chance.happens(0.6)) return address;
    const space = chance.pick([" ", " ", "\n"]);
    const [name = "", domain = ""] = address.split("@");
    const end = domain.lastIndexOf(".");
    return chance.pick([
      `${name}${space}@${domain}`,
      `${name}@${space}${domain}`,
      `${name} @ ${domain}`,
      `${name}@${domain.slice(0, end)}${space}${domain.slice(end)}`,
      `${name}@${domain.slice(0, end + 1)}${space}${domain.slice(end + 1)}`,
    ]);
  });

export const atInWords: Noise = (text, { chance }) => {
  const sign = chance.pick(["[at]", "(at)", " [at] ", " (at) "]);
  return inAddresses(text, (address) => address.replace("@", sign));
};
