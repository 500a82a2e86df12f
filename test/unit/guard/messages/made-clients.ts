import fc from "fast-check";
import type { ClientDraft } from "../../../../src/core/client/client-data.ts";

/* Made-up clients of every form that the pane accepts. */

const firstNames = [
  "Élodie",
  "Jean-Pierre",
  "Şerife",
  "Mohammed",
  "Anne Marie",
  "Zoë",
  "Bo",
  "Łukasz",
  "Björn",
  "D'Arcy",
  "Göksel",
  "Nguyễn",
  "",
];

const lastNames = [
  "Van den Berghe",
  "D'Hondt",
  "El Amrani",
  "De Smet-Van Hove",
  "Peeters",
  "Öztürk",
  "Łukasiewicz",
  "Núñez Ñandú",
  "O'Brien",
  "'s Heeren",
  "Große",
  "Müller",
  "Vandenbroucke",
  "Van 't Hof",
  "Yılmaz",
  "Åkesson",
];

const telephones = [
  "0470 12 34 56",
  "03 775 12 34",
  "09 225 10 20",
  "+31 6 12345678",
  "+33 6 12 34 56 78",
  "+49 30 901820",
  "+1 213 373 4253",
  "+39 06 698 12345",
  "+212 661 123456",
  "+44 20 7946 0958",
];

const locals = ["vdb", "e.vdb", "d'h", "x_y", "k-12", "q+kind", "an.de.vos", "info7"];
const domains = ["voorbeeld.be", "mail.voorbeeld.com", "post-bus.example", "x1.nl"];

const streets = [
  "Sint-Jansstraat",
  "Gentse Steenweg",
  "Kerklaan",
  "Burgemeester De Clercqstraat",
  "Onze-Lieve-Vrouwestraat",
  "Professor Van Houttestraat",
  "Marktplein",
  "11 Novemberlaan",
  "Avenue Louise",
  "'s-Gravenweg",
  "Hoogdorp",
  "Rue Haute",
];

const oneOf = (all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...all);

export const clientChanges: fc.Arbitrary<Partial<ClientDraft>> = fc.record({
  firstName: oneOf(firstNames),
  name: oneOf(lastNames),
  telephone: oneOf(telephones),
  email: fc.tuple(oneOf(locals), oneOf(domains)).map((parts) => parts.join("@")),
  street: oneOf(streets),
  number: fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("", "A", "b", " bis"))
    .map((parts) => parts.join("")),
});

/** Agreed passwords: at least sixteen printable ASCII characters. */
export const agreedPasswords: fc.Arbitrary<string> = oneOf([
  "Paard batterij nietje koe 77",
  "drie Wilde-zwijnen & 1 eekhoorn",
  "Zomer! regen? wind, 44 zonnen",
  "Paard-Batterij-Nietje-77",
  "xK9#mQ2$vL7@pR4!zT",
  "Olifant_Giraf_Neushoorn_3",
]);
