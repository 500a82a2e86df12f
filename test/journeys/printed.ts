import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";

interface Printed {
  readonly pages: number;
  readonly text: string;
}

/**
 * The pane as its printer would get it: the elements and the rules that stand there now, alone on a page
 * of their own, since the browser prints no frame by itself.
 */
export async function printedPane(window: PracticeWindow): Promise<Printed> {
  const pdf = await getDocument({ data: await printedBytes(window), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return { pages: pdf.numPages, text: texts.join(" ") };
}

async function printedBytes(window: PracticeWindow): Promise<Uint8Array> {
  const { html, rules, dark } = await window.paneFrame().evaluate(() => ({
    html: document.body.innerHTML,
    rules: [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join("\n"),
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  }));
  const page = await window.ownContext().newPage();
  try {
    await page.emulateMedia({ media: "print", colorScheme: dark ? "dark" : "light" });
    await page.setContent(
      `<!doctype html><style>${rules}</style><body style="margin: 0">${html}</body>`,
    );
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  } finally {
    await page.close();
  }
}
