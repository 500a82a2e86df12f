import type { FrameLocator } from "playwright-core";
import { clientFields } from "../../src/core/client/client-problem.ts";
import { fieldNames } from "../../src/pane/steps/client-wording.nl.ts";
import { clientInput } from "../browser/walk.ts";

/** Once the page with this title is gone: `moved`; when the pane says why it is not: `stopped`. */
export async function movedFrom(
  pane: FrameLocator,
  ...titles: readonly string[]
): Promise<"moved" | "stopped"> {
  let moved = pane.locator("h1");
  for (const title of titles) moved = moved.filter({ hasNotText: title });
  const complaint = pane.getByRole("alert").filter({ hasText: /\S/ });
  await moved.or(complaint).first().waitFor({ timeout: 60_000 });
  return (await moved.count()) > 0 ? "moved" : "stopped";
}

/** Why the pane does not go on, line by line as it stands there; a field's with the field's name. */
export async function complaints(pane: FrameLocator): Promise<readonly string[]> {
  const said = await pane.locator("footer").getByRole("alert").allInnerTexts();
  for (const field of clientFields) {
    const input = clientInput(pane, field);
    if ((await input.count()) === 0 || (await input.getAttribute("aria-invalid")) !== "true")
      continue;
    const why = await input.evaluate((element) =>
      (element.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
    said.push(`${fieldNames[field]}: ${why}`);
  }
  return lines(said.join("\n"));
}

/** Everything on the page, for pages that are themselves the reason to stop. */
export async function wholePage(pane: FrameLocator): Promise<readonly string[]> {
  return lines(await pane.locator("main").innerText());
}

/** The answer to the chosen place. */
export async function placeAnswer(pane: FrameLocator): Promise<readonly string[]> {
  return lines(await pane.locator("#answer").innerText());
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
