/** Parts of made-up names. None of these teams, bodies and people exists. */
import type { Chance } from "./chance.ts";

const landscapes = (
  "Lindestreek Molenkouter Heuvelrand Waterkant Wilgenvallei Zandrug Boskant Kasteelland " +
  "Meersen Ganzenveer Vlasland Roggeveld Kempenrand Schorren Eikenlaan Vennestreek Zwaluwhoek " +
  "Klaverland Bronnenland Mergelland Polderrand Heidekant"
).split(" ");
const sides = ["", "", "Noord-Oost ", "Zuid-West ", "Midden-"];

/** One fixed team per arrondissement (the first two digits of a NIS code). */
export function teamFor(nis: string, chance: Chance): string {
  const own = chance.fork(`team ${nis.slice(0, 2)}`);
  const index = arrondissements.indexOf(nis.slice(0, 2));
  const landscape = landscapes[(index + landscapes.length) % landscapes.length] ?? "";
  return `${own.pick(sides)}${landscape}`;
}

const arrondissements = "11 12 13 23 24 31 32 33 34 35 36 37 38 41 42 43 44 45 46 71 72 73".split(
  " ",
);

const associations = (
  "Sleutelzorg Lichtbaken Samenweer Rondom Kruispunt Welzijnsbrug Thuishaven Vangnet Zorgnest " +
  "Warmvlecht Draagkracht Meander"
).split(" ");
export const associationName = (chance: Chance): string => chance.pick(associations);

const streets =
  "Markt,Kerkplein,Dorpsstraat,Gemeenteplein,Stationsstraat,Oude Baan,Sint-Jansplein,Kloosterweg,Schoolstraat,Gravenplein".split(
    ",",
  );
export const streetAndNumber = (chance: Chance): string =>
  `${chance.pick(streets)} ${chance.number(180) + 1}`;

const givenNames =
  "An Lieve Jo Karel Inge Fatima Wout Hilde Samira Bart Nele Youssef Griet Tom Els Ruben".split(
    " ",
  );
const familyNames =
  "Peeters,De Kimpe,Van Troven,Mertens,El Amrani,Claes,Van den Broeck,Yilmaz,Noppens,D'hoore,Willems,Stevens".split(
    ",",
  );

interface MadePerson {
  readonly given: string;
  readonly family: string;
}
export const madePerson = (chance: Chance): MadePerson => ({
  given: chance.pick(givenNames),
  family: chance.pick(familyNames),
});
export const fullName = ({ given, family }: MadePerson): string => `${given} ${family}`;

/** Lower case letters and digits with hyphens between: "sint-niklaas". */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9\s'-]/g, "")
    .replace(/[\s'-]+/g, "-")
    .replace(/^-|-$/g, "");
}

const sharedNames =
  "ocmw socialedienst sociale.dienst sociaalhuis welzijn onthaal info gbo gezin huisvanhetkind".split(
    " ",
  );
export const sharedMailName = (chance: Chance): string => chance.pick(sharedNames);

/** The local part of a personal mailbox; "glued" lacks the dot, as after a bad scan. */
export function personMailName(
  { given, family }: MadePerson,
  form: "full" | "initial" | "glued",
): string {
  const plain = (name: string): string => slugOf(name).replace(/-/g, "");
  if (form === "initial") return `${plain(given).charAt(0)}.${plain(family)}`;
  return `${plain(given)}${form === "glued" ? "" : "."}${plain(family)}`;
}
