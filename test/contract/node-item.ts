import { createNodeOutlook, type NodeOutlook } from "../../practice/node/node-outlook.ts";
import type { PracticeControl } from "../../practice/control.ts";
import type { ComposeItem } from "../../src/outlook/compose-item.ts";
import { officeComposeItem } from "../../src/outlook/office-compose-item.ts";
import type { Opening } from "./compose-item-contract.ts";

export const composeTypes = { "new-mail": "newMail", reply: "reply", forward: "forward" } as const;

/** Another compose window, holding what a test of the contract asks for. Runs in a page too. */
export function startMail(
  practice: Pick<PracticeControl, "newMail" | "setItem">,
  [type, format, text, subject]: readonly [
    (typeof composeTypes)[keyof typeof composeTypes],
    "html" | "text",
    string,
    string,
  ],
): void {
  practice.newMail(type, format);
  practice.setItem({
    subject,
    to: [],
    attachments: [],
    ...(format === "html" ? { bodyHtml: `<p>${text}</p>` } : { bodyText: text }),
  });
}

export function mailOf(opening: Opening): Parameters<typeof startMail>[1] {
  const { composeType = "new-mail", bodyFormat = "html", bodyText = "", subject = "" } = opening;
  return [composeTypes[composeType], bodyFormat, bodyText, subject];
}

/** The product's adapter over the practice Outlook in Node. Needs `useDom`. */
export async function openNodeItem(
  opening: Opening = {},
): Promise<{ readonly item: ComposeItem; readonly outlook: NodeOutlook }> {
  const outlook = createNodeOutlook();
  startMail(outlook.control, mailOf(opening));
  const office = await outlook.openPane();
  Object.assign(globalThis, { Office: office });
  const item = officeComposeItem(() => office.context.mailbox.item as Office.MessageCompose);
  return { item, outlook };
}

export function callsOf({ control }: NodeOutlook): readonly string[] {
  return control
    .calls()
    .map(({ call }) => call)
    .filter((call) => call !== "start-up");
}
