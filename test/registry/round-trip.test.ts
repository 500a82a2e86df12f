import { makeBrussels } from "../../tools/registry/maker/made-registry.ts";
import { writeMadeText } from "../../tools/registry/maker/write-text.ts";
import { manyProtocols, places, readBack, shares } from "./read-back.ts";

describe("a thousand made texts", () => {
  const all = [...manyProtocols(1000), makeBrussels(1, places)];

  it("have every fact read as it was made", () => {
    const read = all.flatMap((made) => readBack(made, writeMadeText(made, 5)));
    process.stdout.write(`${shares("without noise", read)}\n`);
    expect(read).toHaveLength(1001 * 20);
    expect(read.filter(({ outcome }) => outcome !== "right")).toEqual([]);
  });
});
