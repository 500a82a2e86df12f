import { canon, canonical } from "../../tools/registry/import/canonical.ts";

describe("the canonical text, which hides damage by a scan", () => {
  it.each([
    ["Arti kel\n6", "artikel 6"],
    ["lnwerkingtreding", "Inwerkingtreding"],
    ["te-\nlefoon", "telefoon"],
    ["cliënt", "cllent"],
    ["terrnijn", "termijn"],
    ["vverking", "werking"],
    ["“0pgroeien”", "Opgroeien"],
    ["e\u0301é", "ee"],
  ])("turns %j into %j", (one, other) => expect(canonical(one).text).toBe(canon(other)));

  it.each([
    ["accents", "Ś r n \u{1f600} İx"],
    ["pairs", "vvvv rrn"],
    ["more than a call takes", "a".repeat(20_000)],
    ["nothing", ""],
  ])("maps each character of %s to its original position", (_kind, original) => {
    const { text, at } = canonical(original);
    expect(at).toHaveLength(text.length + 1);
    expect(at.at(-1)).toBe(original.length);
    expect([...at].sort((one, other) => one - other)).toEqual(at);
  });
});
