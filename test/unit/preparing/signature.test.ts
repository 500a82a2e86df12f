import { signatureIn } from "../../../src/preparing/signature.ts";

const an = { name: "An Peeters", address: "an.peeters@voorbeeld.example" };
const of = (name: string, ...lines: readonly string[]): string =>
  signatureIn(lines.join("\r\n"), { ...an, name });

describe("the signature in a new mail", () => {
  it.each<[string, string, readonly string[], string]>([
    ["from the name on", "An Peeters", ["Dag,", "An Peeters", "Team"], "An Peeters\nTeam"],
    [
      "from the name on, with its parts swapped",
      "Peeters, An",
      ["An Peeters", "T"],
      "An Peeters\nT",
    ],
    ["from a name with more words", "Peeters An (Opgroeien)", ["An Peeters | T"], "An Peeters | T"],
    ["from a name with accents", "Zoë Müller", ["ZOE MULLER", "T"], "ZOE MULLER\nT"],
    ["from a name of one word", "Kirikou", ["dag, Kirikou", "T"], "dag, Kirikou\nT"],
    ["from the last name on", "An Peeters", ["Ik, An Peeters", "An Peeters"], "An Peeters"],
    ["before the quoted mail", "An Peeters", ["An Peeters", "Van: An Peeters"], "An Peeters"],
    [
      "before the mail quoted in French",
      "An Peeters",
      ["An Peeters", " De : Jan", "x"],
      "An Peeters",
    ],
    ["before a line of dashes", "An Peeters", ["An Peeters", "-----", "x"], "An Peeters"],
    [
      "from the name on, when an address line holds it too",
      "An Peeters",
      ["An Peeters", "VAC Virginie", "an.peeters@voorbeeld.example"],
      "An Peeters\nVAC Virginie\nan.peeters@voorbeeld.example",
    ],
    [
      "from the address on, when nothing else holds the name",
      "An Peeters",
      ["Team", "an.peeters@voorbeeld.example", "VAC"],
      "an.peeters@voorbeeld.example\nVAC",
    ],
    [
      "from the closing words on, with a square above the name",
      "An Peeters",
      ["Tot dan", "Met vriendelijke groeten,", "Maria Hendrikaplein 70", "An Peeters", "T"],
      "Met vriendelijke groeten,\nMaria Hendrikaplein 70\nAn Peeters\nT",
    ],
    [
      "from the closing words on, with half of the name",
      "Peeters, An (Opgroeien)",
      ["Mvg", "An", "VAC Virginie"],
      "Mvg\nAn\nVAC Virginie",
    ],
    [
      "from closing words in French",
      "An Peeters",
      ["Bien à vous", "An", "VAC"],
      "Bien à vous\nAn\nVAC",
    ],
    [
      "from the last closing words under which the sender is named",
      "An Peeters",
      ["Groeten", "An", "Over Élodie:", "Groeten, An", "T"],
      "Groeten, An\nT",
    ],
    [
      "without a line that greets somebody else",
      "An Peeters",
      ["Groeten aan Élodie", "An Peeters", "T"],
      "An Peeters\nT",
    ],
    ["without the full name", "An Peeters", ["Tot dan", "An", "Team"], ""],
    ["without a name under the closing words", "An Peeters", ["Groeten", "Team"], ""],
    ["under somebody else's name", "An Peeters", ["Jan Peeters", "Team"], ""],
    ["for a sender without a name", "", ["Groeten", "Team"], ""],
    ["in an empty mail", "An Peeters", [""], ""],
  ])("is found %s", (_what, name, lines, signature) => {
    expect(of(name, ...lines)).toBe(signature);
  });

  it("has at most thirty lines", () => {
    const lines = Array.from({ length: 40 }, (_, nth) => `regel ${nth}`);
    const found = of("An Peeters", "An Peeters", ...lines).split("\n");
    expect(found).toEqual(["An Peeters", ...lines.slice(0, 29)]);
  });

  it("has line feeds, whatever ends its lines in the mail", () => {
    for (const end of ["\n", "\r", "\r\n"])
      expect(signatureIn(["An Peeters", "a", "b"].join(end), an)).toBe("An Peeters\na\nb");
  });
});
