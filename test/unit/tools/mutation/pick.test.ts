import { mutantsOf } from "../../../../tools/mutation/mutants.ts";
import { pickMutants, type Room } from "../../../../tools/mutation/pick.ts";

const room = (name: string, count: number): Room => ({
  name,
  mutants: mutantsOf(`${name}/one.ts`, "x = 1;".repeat(count)).filter(
    ({ operator }) => operator === "constant",
  ),
});
const rooms = [room("src/guard", 20), room("src/core", 20), room("src/preparing", 2)];

describe("pickMutants", () => {
  it("draws as many from each room, and fills up from the others", () => {
    const count = (name: string): number =>
      pickMutants(rooms, 12, 1).filter(({ path }) => path.startsWith(name)).length;
    expect([count("src/guard"), count("src/core"), count("src/preparing")]).toEqual([5, 5, 2]);
  });

  it("draws the same ones for a seed, others for another seed, and none twice", () => {
    const picked = pickMutants(rooms, 12, 1);
    expect(pickMutants(rooms, 12, 1)).toEqual(picked);
    expect(pickMutants(rooms, 12, 2)).not.toEqual(picked);
    expect(new Set(picked).size).toBe(12);
  });

  it("draws all of them when there are fewer than asked", () => {
    expect(pickMutants(rooms, 100, 1)).toHaveLength(42);
    expect(pickMutants([], 100, 1)).toEqual([]);
  });
});
