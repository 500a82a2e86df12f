import { informationFor, INFORMATION_TOPICS } from "../../../../src/core/protocol/information.ts";
import { frenchFacilitiesHold } from "../../../../src/core/protocol/language-facilities.ts";
import { protocolSchema } from "../../../../src/core/protocol/protocol-schema.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../../src/core/protocol/registry.ts";
import {
  dutchLeaf,
  frenchLeaf,
  leafText,
  printSize,
  type ClientLeaf,
} from "../../../../src/pane/client-page/client-leaf.ts";
import { realProtocol, realRegistry } from "../../../registry/load.ts";
import { madeDraft, madeRegistry, type ProtocolDraft } from "../../core/protocol/made-protocol.ts";

const made = (change: (draft: ProtocolDraft) => void = () => undefined): WholeProtocol => {
  const draft = madeDraft();
  draft.retention.fileYears.value = 37;
  draft.readingAid = {
    fr: {
      of: draft.purposeForClient.value,
      purposeForClient: "pour pouvoir vous aider",
      receiver: "le CPAS de Testville",
      confirmed: null,
    },
  };
  change(draft);
  return protocolSchema.parse(draft);
};
const facilities: Registry = { ...madeRegistry([]), frenchFacilities: ["49991"] };
function frenchOf(protocol: WholeProtocol, registry = facilities): ClientLeaf {
  const found = frenchLeaf(protocol, registry);
  if (found.kind !== "leaf") throw new Error(found.kind);
  return found.leaf;
}

describe("the page for the client", () => {
  it.each(["beveren", "mesen"])(
    "has the five points of %s in the words of the second step",
    (id) => {
      const protocol = realProtocol(id);
      const { items } = dutchLeaf(protocol);
      expect(items.slice(0, 5)).toEqual(
        informationFor(protocol).map(({ topic, title, text }) => ({ topic, title, text })),
      );
      expect(items.map(({ topic }) => topic)).toEqual([...INFORMATION_TOPICS, "your-choice"]);
    },
  );

  it.each([
    {
      kind: "correction",
      dutch: "Ze vervangen wat ik eerder doorgaf: ik vraag het OCMW om dat niet meer",
      french: "Elles remplacent celles que j’ai transmises avant : je demande au CPAS de ne plus",
    },
    {
      kind: "resend",
      dutch: "Het zijn dezelfde gegevens als vorige keer: het OCMW kreeg ze niet",
      french: "Ce sont les mêmes données que la fois précédente : le CPAS ne les a pas",
    },
  ] as const)("says about a $kind what the second step says", ({ kind, dutch, french }) => {
    const protocol = made();
    const { items } = dutchLeaf(protocol, kind);
    expect(items.slice(0, 5)).toEqual(
      informationFor(protocol, kind).map(({ topic, title, text }) => ({ topic, title, text })),
    );
    const inFrench = frenchLeaf(protocol, facilities, kind);
    if (inFrench.kind !== "leaf") throw new Error(inFrench.kind);
    const again = (leaf: ClientLeaf) => leaf.items.find(({ topic }) => topic === "data")?.text;
    expect(again(dutchLeaf(protocol, kind))).toContain(dutch);
    expect(again(inFrench.leaf)).toContain(french);
    expect(leafText(dutchLeaf(protocol))).not.toContain(dutch);
    expect(leafText(frenchOf(protocol))).not.toContain(french);
  });

  it.each(["beveren", "mesen"])(
    "of %s says who is responsible, whom to ask and where to complain",
    (id) => {
      const { text } = dutchLeaf(realProtocol(id)).rights;
      expect(text).toContain("verantwoordelijk");
      expect(text).toContain("inkijken en laten verbeteren");
      expect(text).toContain("dpo@opgroeien.be");
      expect(text).toContain("klacht");
      expect(frenchOf(made()).rights.text).toContain("plainte");
    },
  );

  it.each(["beveren", "mesen"])("is printed large for %s when data are shared again", (id) => {
    for (const kind of ["correction", "resend"] as const)
      expect(printSize(dutchLeaf(realProtocol(id), kind))).toBeGreaterThanOrEqual(13);
  });

  it("says who it is from, that sharing is voluntary, and how to withdraw consent", () => {
    const text = leafText(dutchLeaf(realProtocol("mesen")));
    expect(text).toContain("lokaal team Kind en Gezin Ieper");
    expect(text).toContain("Delen is vrijwillig.");
    expect(text).toContain("je toestemming altijd intrekken: zeg het mij of bel mij");
    expect(text).toContain("artikel 7, lid 3");
    expect(text).toContain("Wie kun je bellen bij het OCMW?");
  });

  it("leaves every name and number blank, to fill in by hand", () => {
    const protocol = made((d) => void (d.receiver.phone.value = "+3237501234"));
    for (const leaf of [dutchLeaf(protocol), frenchOf(protocol)]) {
      expect(leaf.call.map(({ lines }) => lines.length)).toEqual([2, 2]);
      // The only address is that of the DPO.
      const { text } = leaf.rights;
      expect(leafText(leaf).replace(text, "")).not.toMatch(/\d{6}|@/);
      expect(text.match(/\S+@\S+\w/g)).toEqual([protocol.sender.dpoMailbox.value]);
    }
  });

  it("has the same facts in French as in Dutch", () => {
    const protocol = made();
    const dutch = dutchLeaf(protocol);
    const french = frenchOf(protocol);
    expect(french.items.map(({ topic }) => topic)).toEqual(dutch.items.map(({ topic }) => topic));
    expect(french.call.map(({ lines }) => lines.length)).toEqual(
      dutch.call.map(({ lines }) => lines.length),
    );
    const numbers = (leaf: ClientLeaf) => leafText(leaf).match(/\d+/g)?.map(Number);
    expect(leafText(dutch)).toContain("tot 37 jaar na het einde");
    expect(leafText(french)).toContain("jusqu’à 37 ans après sa clôture");
    expect(numbers(dutch)).toEqual([37, 10, 2024, 7, 3, 13, 15, 16, 77]);
    expect(numbers(french)).toEqual([37, 10, 1, 2024, 7, 3, 13, 15, 16, 77]);
    for (const [place, { topic, text }] of dutch.items.entries()) {
      const named = (one: string | undefined, receiver: RegExp) => receiver.test(one ?? "");
      expect([topic, named(french.items[place]?.text, /CPAS/)]).toEqual([
        topic,
        named(text, /OCMW/),
      ]);
    }
    expect(french.items[0]?.text).toBe(
      "Le CPAS de Testville utilise vos données pour pouvoir vous aider.",
    );
  });

  it("marks the French sheet as a reading aid, in its first line", () => {
    expect(dutchLeaf(made()).aid).toBeNull();
    expect(leafText(frenchOf(made()))).toMatch(
      /^Aide à la lecture : seul le texte néerlandais compte\./,
    );
  });

  it("has a French sheet for Mesen, and none for Beveren, which has no language facilities", () => {
    const registry = realRegistry();
    expect(frenchOf(realProtocol("mesen"), registry).language).toBe("fr-BE");
    expect(frenchLeaf(realProtocol("beveren"), registry)).toEqual({ kind: "not-asked" });
  });

  it("says that the French sheet is missing when nobody translated the purpose", () =>
    expect(
      frenchLeaf(
        made((d) => {
          delete d.readingAid;
        }),
        facilities,
      ),
    ).toEqual({ kind: "missing" }));

  it("knows the twelve municipalities with language facilities, all in Flanders", () => {
    const { frenchFacilities, places } = realRegistry();
    const names = new Set(
      places.filter(({ nis }) => frenchFacilities.includes(nis)).map((one) => one.municipality),
    );
    expect([...names].sort()).toEqual([
      ...["Bever", "Drogenbos", "Herstappe", "Kraainem", "Linkebeek", "Mesen", "Ronse"],
      ...["Sint-Genesius-Rode", "Spiere-Helkijn", "Voeren", "Wemmel", "Wezembeek-Oppem"],
    ]);
  });

  it("is printed large, and smaller only when its text is longer", () => {
    const sizeWith = (letters: number) =>
      printSize(
        dutchLeaf(
          made((d) => {
            d.purposeForClient.value = `om ${"a".repeat(letters)}`;
            delete d.readingAid;
          }),
        ),
      );
    expect(sizeWith(150)).toBe(14);
    expect(sizeWith(500)).toBe(13);
    expect(sizeWith(900)).toBe(12);
    expect(printSize(dutchLeaf(realProtocol("beveren")))).toBe(14);
    expect(printSize(dutchLeaf(realProtocol("mesen")))).toBe(14);
  });

  it("decides on French by the territory, not by the name", () => {
    const protocol = made((d) => void (d.territory.value = ["9981"]));
    expect(frenchFacilitiesHold(protocol, facilities)).toBe(false);
    expect(frenchFacilitiesHold(made(), facilities)).toBe(true);
  });
});

describe("a reading aid", () => {
  it("is refused when the Dutch words it translates are no longer used", () =>
    expect(() => made((d) => void (d.purposeForClient.value = "om je te helpen"))).toThrow(
      "is niet het doel dat nu aan de cliënt verteld wordt",
    ));
});
