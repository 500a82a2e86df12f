import { composeItemContract } from "../../contract/compose-item-contract.ts";
import { memoryItem } from "./memory-item.ts";

describe("the unit tests' mail in memory", () => {
  composeItemContract((opening = {}) => {
    const { composeType = "new-mail", bodyFormat = "html", bodyText, subject = "" } = opening;
    const lines = bodyText === undefined ? [] : [bodyText];
    const item = memoryItem({ composeType, bodyFormat, lines, subject });
    return Promise.resolve({ item, calls: () => item.calls });
  });
});
