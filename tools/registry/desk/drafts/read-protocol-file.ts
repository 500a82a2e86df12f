import { fail, ok, type Result } from "../../../../src/core/base/result.ts";

export interface FileProblem {
  readonly kind: "file-empty" | "file-is-pdf" | "file-no-text";
}

/** The text of a chosen file. */
export function readProtocolFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<string, FileProblem>> {
  return Promise.resolve(readText(name, bytes));
}

function readText(name: string, bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length === 0) return fail({ kind: "file-empty" });
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (begin === "%PDF-" || name.toLowerCase().endsWith(".pdf"))
    return fail({ kind: "file-is-pdf" });
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: "file-no-text" });
  }
}
