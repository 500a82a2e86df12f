import { makeBrussels } from "../made-registry/made-registry.ts";
import { writeMadeText } from "../made-registry/write-text.ts";
import { manyProtocols, places, readMadeBack, shares } from "./read-back.ts";
import { asMany } from "../examples.ts";

describe("a thousand made texts (a hundred in npm run check)", () => {
  const count = asMany(1000);
  const all = [...manyProtocols(count), makeBrussels(1, places)];

  it("are imported with every fact as it was made", () => {
    const read = all.flatMap((made) => readMadeBack(made, writeMadeText(made, 5)));
    process.stdout.write(`${shares("without noise", read)}\n`);
    expect(read).toHaveLength((count + 1) * 20);
    expect(read.filter(({ outcome }) => outcome !== "right")).toEqual([]);
  });
});
