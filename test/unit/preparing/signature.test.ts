import { signatureIn } from "../../../src/preparing/signature.ts";

const an = { name: "An Peeters", address: "an.peeters@voorbeeld.example" };
const of = (name: string, ...lines: readonly string[]): string =>
  signatureIn(lines.join("\r\n"), { ...an, name });

describe("the signature in a mail that was not touched yet", () => {
  it.each<[string, string, readonly string[], string]>([
    ["under the name", "An Peeters", ["Groeten", "An Peeters", "Team", "03"], "Team\n03"],
    ["under the name turned round", "Peeters, An", ["An Peeters", "Team"], "Team"],
    ["under a name with more", "Peeters An (Opgroeien)", ["An Peeters | zorg", "Team"], "Team"],
    ["under a name with accents", "Zoë Müller", ["ZOE MULLER", "Team"], "Team"],
    ["under a name of one word", "Kirikou", ["groet, Kirikou", "Team"], "Team"],
    ["under the last line with the name", "An Peeters", ["Ik, An Peeters", "An Peeters", "T"], "T"],
    ["until the mail that is answered", "An Peeters", ["An Peeters", "T", "Van: An Peeters"], "T"],
    ["until the mail in French", "An Peeters", ["An Peeters", "T", " De : Jan", "x"], "T"],
    ["until a line of dashes", "An Peeters", ["An Peeters", "T", "-----", "x"], "T"],
    ["that is not there", "An Peeters", ["Groeten", "An", "Team"], ""],
    ["of somebody else", "An Peeters", ["Jan Peeters", "Team"], ""],
    ["of a sender without a name", "", ["Groeten", "Team"], ""],
    ["in an empty mail", "An Peeters", [""], ""],
  ])("is what stands %s", (_what, name, lines, signature) => {
    expect(of(name, ...lines)).toBe(signature);
  });

  it("is no longer than a signature can be", () => {
    const lines = Array.from({ length: 40 }, (_, nth) => `regel ${nth}`);
    expect(of("An Peeters", "An Peeters", ...lines).split("\n")).toEqual(lines.slice(0, 15));
  });

  it("ends its lines in any way", () => {
    for (const end of ["\n", "\r", "\r\n"])
      expect(signatureIn(["An Peeters", "a", "b"].join(end), an)).toBe("a\nb");
  });
});
