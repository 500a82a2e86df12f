import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
// The library loads this by itself at the first document, and it sets globals: load it before any test.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

export interface ReadPdf {
  readonly pages: number;
  /** All text in reading order, without layout spaces. */
  readonly text: string;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  readonly showsTitle: boolean;
  /** The structure roles in reading order, each with its parents: "Document", "Document/H1" … */
  readonly roles: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** Reads a PDF with a library that did not make it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const properties = info as Readonly<Record<string, unknown>>;
  const mark = await pdf.getMarkInfo();
  const preferences: { DisplayDocTitle?: boolean } | null = await pdf.getViewerPreferences();
  const texts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    for (const item of content.items)
      if ("str" in item) texts.push(item.str + (item.hasEOL ? "\n" : ""));
    const walk = (node: Node, above: string): void => {
      const path =
        node.role === undefined || node.role === "Root" ? above : `${above}/${node.role}`;
      if (path !== above) roles.push(path.slice(1));
      for (const child of node.children ?? []) walk(child, path);
    };
    walk((await page.getStructTree()) as Node, "");
  }
  const read = {
    pages: pdf.numPages,
    text: texts.join(""),
    title: properties.Title as string | undefined,
    language: properties.Language as string | undefined,
    properties,
    tagged: (mark as { Marked?: boolean } | null)?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    roles,
  };
  await task.destroy();
  return read;
}

/** Without white space, since a long value may break over lines anywhere. */
export const withoutWhite = (text: string): string => text.replace(/\s/g, "");
