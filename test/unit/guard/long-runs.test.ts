import { emailsIn } from "../../../src/guard/recognise/recognise-candidates.ts";
import { judge } from "../../../src/guard/verdict.ts";
import { prepared, realProtocols, sealed, sha256, typed } from "./messages/prepared.ts";

/*
 * Texts with very long runs of one character, as in layouts, pasted code and image addresses.
 * bench/guard.ts measures how long they take.
 */

const runs: readonly (readonly [string, string])[] = [
  ["spaces", " ".repeat(12_000)],
  ["empty lines", "\r\n".repeat(12_000)],
  ["letters", "a".repeat(20_000)],
  ["capitals and small letters in turn", "aA".repeat(10_000)],
  ["full stops", ".".repeat(20_000)],
  ["hyphens after an at sign", `a@${"-".repeat(20_000)}a`],
  ["digits inside a word", `1x${"1".repeat(20_000)}x`],
  ["names of fields", "a=".repeat(3000)],
  ["an s and spaces", `s${" ".repeat(20_000)}`],
];

describe.each(runs)("a text with many %s", (_what, run) => {
  it.each([
    ["e-mail address", ["name", "email"], "elodie.vdb@voorbeeld.be"],
    ["e-mail address in words", ["name", "email"], "elodie.vdb at voorbeeld punt be"],
    ["telephone", ["telephone"], "0470 12 34 56"],
    ["name", ["name"], "Élodie"],
    ["address", ["address"], "Sint-Jansstraat 12"],
  ])("is stopped for the client's %s after it", (_part, what, written) => {
    const mail = typed(`${run} ${written}`)(prepared());
    expect(judge(sealed(mail), mail, { protocols: realProtocols, hash: sha256 })).toEqual({
      kind: "stop",
      soft: false,
      findings: [{ kind: "client-in-text", what, where: ["text"] }],
    });
  });

  it("goes when it holds nothing else", () => {
    const mail = typed(run)(prepared());
    const verdict = judge(sealed(mail), mail, { protocols: realProtocols, hash: sha256 });
    expect(verdict).toEqual({ kind: "allow" });
  });
});

describe("a possible e-mail address", () => {
  const piecesOf = (fields: number) => emailsIn(`${"a=".repeat(fields)}@b.be`).length;

  it("is tried from a bounded number of positions, however long the run before it", () => {
    expect(piecesOf(3000)).toBe(piecesOf(300));
    expect(piecesOf(3000)).toBeLessThan(300);
  });

  it.each([64, 1])(
    "is found with %d characters before the at sign, behind a long run",
    (length) => {
      const address = `${"x".repeat(length)}@voorbeeld.be`;
      expect(emailsIn(`${"a=".repeat(3000)}${address}`)).toContain(address);
      expect(emailsIn(`${" \n".repeat(3000)}${address.replace("@", " \n [ at ]\t")}`)).toContain(
        address,
      );
    },
  );
});
