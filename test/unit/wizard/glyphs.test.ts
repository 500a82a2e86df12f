import { memoryItem } from "../outlook/memory-item.ts";
import { openAtReview } from "./made-wizard.ts";

it("refuses a letter that the sheet cannot print before anything is prepared, and names its field", async () => {
  const item = memoryItem();
  const { wizard, steps } = openAtReview(item);
  wizard.goTo("client");
  const { client } = wizard.getState().drafts;
  wizard.changeDrafts({ client: { ...client, name: "王", telephone: "0470 12 34 56" } });
  await steps.confirmClient();
  expect(wizard.getState()).toMatchObject({
    step: "client",
    problem: { problems: [{ kind: "no-glyph", field: "name", character: "王" }] },
  });
  expect(item.calls).toEqual([]);
});
