import type { IncomingMessage } from "node:http";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";

/** A file of 40 MB as base64, and room for the rest. */
const MOST_BYTES = 56_000_000;

interface BodyProblem {
  readonly kind: "body-unreadable";
}

/** The JSON that a request carries. */
export async function readRequestBody(
  request: IncomingMessage,
): Promise<Result<unknown, BodyProblem>> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) return fail({ kind: "body-unreadable" });
    parts.push(part);
  }
  try {
    return ok(JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown);
  } catch {
    return fail({ kind: "body-unreadable" });
  }
}
