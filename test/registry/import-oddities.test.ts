import { importText } from "../../tools/registry/import/import-text.ts";
import { places } from "./read-back.ts";
import { realText } from "./real-text.ts";

const text = realText("mesen");

/** The sentences of one code that Mesen's text gives after some changes. */
function told(code: string, ...changes: readonly (readonly [string | RegExp, string])[]) {
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Not in the text: ${String(from)}`);
    return after;
  }, text);
  const { warnings, notes } = importText(changed, places);
  return [...warnings, ...notes]
    .filter((warning) => warning.code === code)
    .map(({ sentence }) => sentence);
}

describe("a text that is a draft", () => {
  it.each([
    ["ONTWERP\n\n$&", "ONTWERP"],
    ["O N T W E R P\n\n$&", "O N T W E R P"],
    ["DRAFT 2\n\n$&", "DRAFT"],
    ["Ontwerp van 12 mei 2024\n\n$&", "Ontwerp van 12 mei 2024"],
    ["Conceptversie, niet ondertekend\n\n$&", "Conceptversie"],
    ["Ontwerpprotocol\n\n$&", "Ontwerpprotocol"],
  ])("is reported, recognised by %j", (beginning, words) => {
    const [sentence, ...others] = told("draft-mark", [/^PROTOCOL/, beginning]);
    expect(sentence).toContain(`“${words}”`);
    expect(others).toEqual([]);
  });

  it("is not recognised by the word draft in a recital, wherever the line breaks", () => {
    expect(told("draft-mark")).toEqual([]);
    for (const between of ["\nontwerp\nvan dit protocol", "\nOntwerp van dit protocol"])
      expect(told("draft-mark", [/\s+ontwerp\s+van\s+dit\s+protocol/, between])).toEqual([]);
    expect(told("draft-mark", [/een\s+ontwerp\s+van/, "EEN ONTWERP VAN DIT"])).toEqual([]);
  });
});

describe("damage by a scan", () => {
  it.each(["®", "©", "»"])("is reported with its line for a bullet that became %s", (sign) => {
    const [sentence] = told("bullet-misread", [/^- (?=Opgroeien regie: )/m, `${sign} `]);
    expect(sentence).toContain(`“${sign} Opgroeien regie: dpo@opgroeien.be”`);
  });

  it("is reported once for several such bullets", () => {
    const sentences = told("bullet-misread", [/^- (?=Opgroeien)/m, "® "], [/^- (?=SOC)/m, "® "]);
    expect(sentences).toEqual([expect.stringContaining("Op 2 plaatsen")]);
  });

  it("is reported with a count for sentences with an empty line in them", () => {
    expect(told("sentence-broken")).toEqual([]);
    expect(told("sentence-broken", [/gegeven hebben/, "gegeven\n\nhebben"])).toEqual([
      expect.stringContaining("Op 1 plaats breekt"),
    ]);
  });

  it("is not reported for bullets as printed", () => {
    expect(told("bullet-misread")).toEqual([]);
    expect(told("bullet-misread", [/^- (?=Opgroeien)/m, "• "])).toEqual([]);
  });
});

describe("dates of several forms", () => {
  it("are reported, with one of each", () =>
    expect(told("date-forms")).toEqual([
      expect.stringMatching(/\(29\/01\/2024, 29 januari 2024\)/),
    ]));

  it("are not reported when all have the same form", () => {
    const uniform = [/29\s+januari\s+2024/, "29/01/2024"] as const;
    expect(told("date-forms", uniform)).toEqual([]);
    expect(told("date-forms", uniform, ["01/02/2024", "2024-02-01"])).toHaveLength(1);
    expect(told("date-forms", uniform, ["01/02/2024", "een februari 2024"])).toHaveLength(1);
  });
});

describe("a receiver's name", () => {
  it("is reported in each spelling, even without its municipality", () => {
    const [sentence] = told(
      "name-spellings",
      [
        /- (?=\S+ SOCIALE DIENST heeft een veiligheidsbeleid)/,
        "- De Sociale dienst heeft een plan.\n- ",
      ],
      [/(hoogte van wijzigingen)/, "$1 met Sociale Dienst Mesen"],
    );
    expect(sentence).toContain(
      "op 4 manieren geschreven: SOCIALE DIENST Mesen, SOCIALE DIENST MESEN, Sociale Dienst Mesen, Sociale dienst.",
    );
  });

  it("is not reported when its first words recur unchanged", () =>
    expect(
      told(
        "name-spellings",
        [/SOCIALE DIENST MESEN/, "SOCIALE DIENST Mesen"],
        [/Sociale\s+dienst/, "SOCIALE DIENST"],
      ),
    ).toEqual([]));
});

describe("leftovers of the template", () => {
  it("are reported: brackets, two words for where a client lives, the old Criminal Code", () => {
    expect(told("brackets-open")).toEqual([
      expect.stringContaining("“[via de functionarissen voor gegevensbescherming]”"),
    ]);
    expect(told("brackets-open", [/\[([^\]]*)\]/, "$1"])).toEqual([]);
    expect(told("residence-in-two-words")).toHaveLength(1);
    expect(told("residence-in-two-words", [/woonplaats/, "verblijfplaats"])).toEqual([]);
    expect(told("old-criminal-code")).toEqual([]);
    expect(
      told("old-criminal-code", [/het\s+beroepsgeheim/, "art. 458 van het Strafwetboek"]),
    ).toHaveLength(1);
  });

  it("are reported: an OCMW in the protocol of a receiver with another name", () => {
    const others = [/ocmw@/, "info@"] as const;
    expect(told("name-of-template")).toHaveLength(1);
    expect(told("name-of-template", others)).toHaveLength(1);
    expect(told("name-of-template", others, [/van\s+OCMW's\s+\(10/, "(10"])).toEqual([]);
  });

  it("are reported: a KBO number with an unusual grouping", () => {
    expect(told("kbo-grouping")).toEqual([]);
    expect(told("kbo-grouping", ["0212.198.584", "0212 19 85 84"])).toEqual([
      "Het KBO-nummer staat er als “0212 19 85 84”; de KBO schrijft het als 0212.198.584.",
    ]);
  });
});
