import fc from "fast-check";
import { resembles } from "../../../../src/core/base/look-alike.ts";

const mailbox = "ocmw@mesen.be";

describe("an address", () => {
  it.each<[string, ReturnType<typeof resembles>]>([
    ["ocmw@mesen.be", null],
    ["ocmv@mesen.be", "letters"],
    ["omcw@mesen.be", "letters"],
    ["ocmw@messen.be", "letters"],
    ["ocmw@mesen.b", "letters"],
    ["ocmw@mеsen.be", "letters"],
    ["öcmw@mesen.be", "letters"],
    ["ocmw@mesen.com", "domain"],
    ["ocmw@gmail.com", "domain"],
    ["ocmw@mesen.be.example", "domain"],
    ["OCMW@gmail.com", "domain"],
    ["info@mesen.be", null],
    ["oocmmww@mesen.be", null],
    ["ocmw", "domain"],
    ["", null],
  ])("%s resembles the mailbox in: %s", (address, gives) => {
    expect(resembles(address, mailbox)).toBe(gives);
  });

  it("resembles a mailbox as much as the mailbox resembles it", () => {
    const address = fc.stringMatching(/^[a-c]{1,4}@[a-c]{1,4}$/);
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(resembles(one, other)).toBe(resembles(other, one));
      }),
    );
  });

  it("is found with one letter added, dropped, changed or moved, wherever that is", () => {
    const long = "stephanie.vantroven@beveren.be";
    for (let at = 0; at < long.length; at += 1) {
      const [before, letter, after] = [long.slice(0, at), long.charAt(at), long.slice(at + 1)];
      for (const wrong of [
        `${before}${after}`,
        `${before}q${after}`,
        `${before}q${letter}${after}`,
        `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
      ])
        if (wrong !== long) expect([wrong, resembles(wrong, long)]).not.toEqual([wrong, null]);
    }
  });
});
