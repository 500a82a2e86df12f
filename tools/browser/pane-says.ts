import type { FrameLocator } from "playwright-core";
import { clientFields } from "../../src/core/client/client-problem.ts";
import { fieldNames } from "../../src/pane/steps/client-wording.nl.ts";
import { clientInput } from "./walk.ts";

/** Waits until the page with one of these titles is gone (`moved`) or an alert says why not (`stopped`). */
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

/** The reasons that the pane gives for not moving on, one a line; a field's reason starts with its name. */
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

/** Everything on the page, for pages that are the reason to stop. */
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
