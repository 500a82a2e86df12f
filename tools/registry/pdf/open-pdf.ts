import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
// The library would load this itself at the first file.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";

export interface PdfProblem {
  readonly kind:
    "empty" | "not-a-pdf" | "broken" | "password" | "too-large" | "too-many-pages" | "no-text";
}

/** A protocol has some ten; recognising sixty takes a quarter of an hour. */
export const mostPages = 60;
export const mostBytes = 40 * 1024 * 1024;

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string): string => `${join(library, name)}/`;

/** Opens a PDF. Whoever gets one closes it with `loadingTask.destroy()`. */
export async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, PdfProblem>> {
  if (bytes.length === 0) return fail({ kind: "empty" });
  if (bytes.length > mostBytes) return fail({ kind: "too-large" });
  if (!isPdf(bytes)) return fail({ kind: "not-a-pdf" });
  const task = getDocument({
    // A copy, since the library takes the bytes away.
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: folder("standard_fonts"),
    cMapUrl: folder("cmaps"),
    wasmUrl: folder("wasm"),
    iccUrl: folder("iccs"),
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages <= mostPages) return ok(pdf);
    await task.destroy();
    return fail({ kind: "too-many-pages" });
  } catch (error) {
    await task.destroy();
    const needsPassword = error instanceof Error && error.name === "PasswordException";
    return fail({ kind: needsPassword ? "password" : "broken" });
  }
}

/** By its mark, before which readers allow other bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}
