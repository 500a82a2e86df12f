import { readPdf, type ReadPdf } from "../unit/attachment/read-pdf.ts";
import type { PracticeWindow } from "../../tools/drive/practice-browser.ts";

/**
 * The pane as its printer would get it: the elements and the rules that stand there now, alone on a page
 * of their own, since the browser prints no frame by itself.
 */
export async function printedPane(window: PracticeWindow): Promise<ReadPdf> {
  return readPdf(await printedBytes(window));
}

export async function printedBytes(window: PracticeWindow): Promise<Uint8Array> {
  const { html, rules, dark } = await window.paneFrame().evaluate(() => ({
    html: document.body.innerHTML,
    rules: [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join("\n"),
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  }));
  const page = await window.context.newPage();
  try {
    await page.emulateMedia({ media: "print", colorScheme: dark ? "dark" : "light" });
    await page.setContent(
      `<!doctype html><style>${rules}</style><body style="margin: 0">${html}</body>`,
    );
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
