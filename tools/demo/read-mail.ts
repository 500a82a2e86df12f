import { parseReference } from "../../src/core/mail/reference.ts";
import { parseSeal, sealKey } from "../../src/core/mail/seal.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import type { PracticeWindow } from "../browser/practice-window.ts";

/** The mail as it stands ready, and what the pane says beside it. */
export interface DemoMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly bodyText: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly password: string;
  readonly reference: string;
  /** The id of the protocol. */
  readonly protocol: string;
  /** The text for the client's file. */
  readonly fileNote: string;
}

/** What is to be done before Send: the password handed over and the text for the file copied. */
export async function doWhatComesBeforeSend({ page, pane }: PracticeWindow): Promise<void> {
  // Clicked and not checked: the tick stands there only once Outlook keeps it.
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await page.waitForFunction(
    (key) => window.practice?.item().sessionData[key]?.includes('"passwordHandedOver":true'),
    sealKey,
  );
  await pane.getByRole("button", { name: doneWords.copyAll(true) }).click();
  await pane.getByRole("status").filter({ hasText: /\S/ }).first().waitFor();
}

/** Reads the mail in Outlook, and the password, the reference and the text in the pane. */
export async function readDemoMail({ control, pane }: PracticeWindow): Promise<DemoMail> {
  const { password, reference } = {
    password: await pane.locator('[translate="no"]').textContent(),
    reference: parseReference(
      /KG-\w+-\w+/.exec(await pane.getByText(doneWords.checked).innerText())?.[0] ?? "",
    ),
  };
  await pane.getByText(doneWords.copied, { exact: true }).click();
  const fileNote = await pane.locator("pre").first().innerText();

  const item = await control((practice) => practice.item());
  const seal = parseSeal(item.sessionData[sealKey] ?? "");
  if (password === null || seal?.reference !== reference)
    throw new Error("The pane and the mail do not tell the same");
  const addresses = (people: readonly { readonly address: string }[]) =>
    people.map(({ address }) => address);
  return {
    to: addresses(item.to),
    cc: addresses(item.cc),
    bcc: addresses(item.bcc),
    subject: item.subject,
    bodyText: item.bodyText,
    attachments: item.attachments.map(({ name, base64 }) => ({
      name,
      bytes: new Uint8Array(Buffer.from(base64, "base64")),
    })),
    password,
    reference,
    protocol: seal.protocol,
    fileNote,
  };
}
