import type { Password } from "./password.ts";

/*
 * The Belgian telephone alphabet, save where two of its words begin with one sound or a word is no
 * longer known: Charlie for c, since Carolina is heard with a k, Karel for k, Simon for s.
 */
const letters: Readonly<Record<string, string>> = {
  a: "Arthur",
  b: "Bruno",
  c: "Charlie",
  d: "Dirk",
  e: "Emiel",
  f: "Frederik",
  g: "Gustaaf",
  h: "Hendrik",
  i: "Isidoor",
  j: "Jozef",
  k: "Karel",
  l: "Leopold",
  m: "Maria",
  n: "Napoleon",
  o: "Oscar",
  p: "Pieter",
  q: "Quotiënt",
  r: "Robert",
  s: "Simon",
  t: "Telefoon",
  u: "Ursula",
  v: "Victor",
  w: "Waterloo",
  x: "Xavier",
  y: "Yvonne",
  z: "Zola",
};

const others: Readonly<Record<string, string>> = {
  "0": "nul",
  "1": "één",
  "2": "twee",
  "3": "drie",
  "4": "vier",
  "5": "vijf",
  "6": "zes",
  "7": "zeven",
  "8": "acht",
  "9": "negen",
  " ": "spatie",
  "!": "uitroepteken",
  '"': "dubbel aanhalingsteken",
  "#": "hekje",
  $: "dollarteken",
  "%": "procentteken",
  "&": "en-teken",
  "'": "apostrof",
  "(": "haakje open",
  ")": "haakje sluiten",
  "*": "sterretje",
  "+": "plusteken",
  ",": "komma",
  "-": "streepje",
  ".": "punt",
  "/": "schuine streep",
  ":": "dubbele punt",
  ";": "puntkomma",
  "<": "kleiner dan",
  "=": "gelijkteken",
  ">": "groter dan",
  "?": "vraagteken",
  "@": "apenstaartje",
  "[": "vierkant haakje open",
  "\\": "omgekeerde schuine streep",
  "]": "vierkant haakje sluiten",
  "^": "dakje",
  _: "laag streepje",
  "`": "accent grave",
  "{": "accolade open",
  "|": "verticale streep",
  "}": "accolade sluiten",
  "~": "tilde",
};

function spellCharacter(character: string): string {
  const small = character.toLowerCase();
  const word = letters[small];
  if (word === undefined) return others[character] ?? character;
  return character === small ? `${small} van ${word}` : `hoofdletter ${small} van ${word}`;
}

/**
 * How to say a password on the telephone, in Dutch: "k van Karel", "zeven", "streepje".
 *
 * Comes in groups to pause between, at most four characters each; a hyphen is spoken, and closes
 * its group.
 */
export function spellPassword(password: Password): readonly (readonly string[])[] {
  const groups = password.match(/[^-]{1,4}-?|-/g) ?? [];
  return groups.map((group) => Array.from(group, spellCharacter));
}
