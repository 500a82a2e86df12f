import { everydayWordsIn } from "../../../src/core/client/everyday-words.ts";
import { judge } from "../../../src/guard/verdict.ts";
import { prepared, sealed, sha256, typed, type Made } from "./messages/prepared.ts";

/** What the guard says of a mail to which one line was added. */
function saysOf(client: Made["client"] & object, line: string): string {
  const mail = typed(line)(prepared({ client }));
  const { on, sender, protocols } = mail;
  const verdict = judge(sealed(mail), { on, sender }, { protocols, hash: sha256 });
  if (verdict.kind === "allow") return "goes";
  const kinds = verdict.findings.map(({ kind }) => kind).join();
  return verdict.soft ? `asks about ${kinds}` : `stops for ${kinds}`;
}

const contact = { street: "Grote Baan", number: "117A", telephone: "0470 12 34 56" };
const winter = { ...contact, firstName: "Ann", name: "Winter" };
const engels = { ...contact, firstName: "Els", name: "Engels" };
const jan = { ...contact, firstName: "Jan", name: "Wouters" };
const koning = { ...contact, firstName: "Roos", name: "De Koning" };

describe("a name that is a word of any mail", () => {
  it.each([
    [winter, "Prettige winter!"],
    [winter, "In de winter zijn we dicht."],
    [engels, "Mevrouw spreekt Engels."],
    [jan, "Tot 12 jan."],
    [jan, "Jans gsm"],
    [koning, "De koning komt op bezoek."],
    [koning, "Een bos rozen en een roos."],
  ])("is asked about when it stands alone: %#", (client, line) =>
    expect(saysOf(client, line)).toBe("asks about everyday-name"),
  );

  it.each([
    [winter, "Ann Winter"],
    [winter, "Winter, Ann"],
    [winter, "mevrouw Winter (Ann)"],
    [winter, "AnnWinter"],
    [engels, "Els spreekt Engels."],
    [jan, "Jan Wouters"],
    [jan, "Wouters"],
    [koning, "Roos De Koning"],
    [koning, "roos dekoning"],
    [koning, "Dekoning komt morgen."],
  ])("stops beside another part of the name: %#", (client, line) =>
    expect(saysOf(client, line)).toBe("stops for client-in-text"),
  );

  it.each([
    [winter, "Prettige winter! Bel 0470 12 34 56"],
    [winter, "Deze winter in de Grote Baan 117A"],
  ])("stops beside another of the client's data: %#", (client, line) =>
    expect(saysOf(client, line)).toBe("stops for client-in-text"),
  );

  it("is named to the user, as typed", () => {
    const named = (firstName: string | null, name: string) => everydayWordsIn({ firstName, name });
    expect(named("Roos", "De Koning")).toEqual(["Roos", "Koning"]);
    expect(named(null, "Éngels-Winter")).toEqual(["Éngels", "Winter"]);
    expect(named("Şerife", "Łukasiewicz-D'Hondt")).toEqual([]);
  });
});
