import { composeItemContract } from "../../../contract/compose-item-contract.ts";
import { callsOf, openNodeItem } from "../../../contract/node-item.ts";
import { useDom } from "../../../dom.ts";

useDom();

describe("the adapter, through the practice Outlook in Node", () => {
  composeItemContract(async (opening) => {
    const { item, outlook } = await openNodeItem(opening);
    return { item, calls: () => callsOf(outlook) };
  });
});
