import type { Place } from "../../../../src/core/protocol/place.ts";
import { findPlace } from "../../../../tools/demo/find-place.ts";
import { realRegistry } from "../../../registry/load.ts";

const { places } = realRegistry();
const shown = ({ postcode, name }: Place): string => `${postcode} ${name}`;

/** The place that is meant, or why there is none. */
function found(asked: string): string {
  const outcome = findPlace(asked, places);
  return outcome.ok ? shown(outcome.value) : outcome.error.problem.kind;
}

function choices(asked: string): readonly string[] {
  const outcome = findPlace(asked, places);
  return outcome.ok ? [] : outcome.error.problem.choices.map(shown);
}

describe("findPlace", () => {
  it.each([
    { asked: "9120 Melsele", gives: "9120 Melsele" },
    { asked: "  melsele  9120 ", gives: "9120 Melsele" },
    { asked: "MELSELE", gives: "9120 Melsele" },
    { asked: "8957", gives: "8957 Mesen" },
    { asked: "8800 Beveren", gives: "8800 Beveren" },
    { asked: "1000 Brussel", gives: "1000 Brussel" },
    { asked: "9130 Kallo", gives: "9130 Kallo" },
    { asked: "st.-niklaas", gives: "9100 Sint-Niklaas" },
    { asked: "9120", gives: "place-ambiguous" },
    { asked: "Beveren", gives: "place-ambiguous" },
    { asked: "Kallo", gives: "place-ambiguous" },
    { asked: "9120 Beveren", gives: "place-unknown" },
    { asked: "Melsle", gives: "place-unknown" },
    { asked: "912", gives: "place-unknown" },
    { asked: "91200", gives: "place-unknown" },
    { asked: "9120 Melsele 9130", gives: "place-unknown" },
    { asked: "4000 Luik", gives: "place-unknown" },
    { asked: "!", gives: "place-unknown" },
    { asked: " ", gives: "place-unknown" },
  ])("takes “$asked” for $gives", ({ asked, gives }) => {
    expect(found(asked)).toBe(gives);
  });

  it("finds every place by its postcode and name", () => {
    for (const place of places) expect(found(shown(place))).toBe(shown(place));
  });

  it("names every place that may be meant when there is more than one", () => {
    expect(choices("Beveren")).toEqual(
      expect.arrayContaining(["8791 Beveren", "8800 Beveren", "9120 Beveren-Waas"]),
    );
    expect(choices("9120")).toHaveLength(5);
  });

  it("names what comes near when there is none", () => {
    expect(choices("Melsle")).toContain("9120 Melsele");
    expect(choices("4000 Luik")).toEqual([]);
  });
});
