import { postcodesOn } from "../../../../tools/registry/draft/territory.ts";
import { madePlaces } from "../import/made-text.ts";

describe("the postcodes of a municipality on a day", () => {
  it.each([
    ["Zwaluwdal", "2024-03-01", ["9991", "9992"], []],
    ["Zwaluwdal", null, ["9991", "9992"], []],
    ["Lisbroek", "2024-12-31", ["9971"], ["9973"]],
    ["Lisbroek", null, ["9971"], ["9973"]],
    ["Lisbroek", "2025-01-01", [], []],
    ["Nieuwbeek", "2024-12-31", [], []],
    ["Nieuwbeek", "2025-01-01", ["9971", "9972", "9973"], []],
    ["Nergensdorp", "2025-01-01", [], []],
  ])("%s on %s: %j are sure, %j may be", (name, day, sure, unsure) =>
    expect(postcodesOn(name, day, madePlaces)).toEqual({ sure, unsure }),
  );
});
