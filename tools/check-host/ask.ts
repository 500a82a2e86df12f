import { request as requestHttp, type IncomingHttpHeaders } from "node:http";
import { request as requestHttps } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

/** A server's response. Redirects are not followed. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export const answerText = ({ body }: HostAnswer): string => new TextDecoder().decode(body);

export type AskProblem =
  | { readonly kind: "certificate-refused"; readonly code: string }
  | { readonly kind: "no-answer"; readonly code: string };

export type AskHost = (path: string) => Promise<Result<HostAnswer, AskProblem>>;

const timeoutMs = 20_000;

/** Requests from one host. `trusted`: extra trusted certificates. */
export function askOf(
  origin: string,
  options: { readonly insecure?: boolean; readonly trusted?: readonly string[] } = {},
): AskHost {
  const { insecure = false, trusted } = options;
  const request = origin.startsWith("https:") ? requestHttps : requestHttp;
  return (path) =>
    new Promise((resolve) => {
      const problem = (error: NodeJS.ErrnoException): void => {
        const code = error.code ?? error.message;
        resolve(
          fail({ kind: isAboutCertificate(code) ? "certificate-refused" : "no-answer", code }),
        );
      };
      const asked = request(
        new URL(path, origin),
        {
          headers: { "accept-encoding": "identity", "user-agent": "doorverwijzing-check-host" },
          rejectUnauthorized: !insecure,
          timeout: timeoutMs,
          ...(trusted === undefined ? {} : { ca: [...trusted] }),
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", problem);
          answer.on("end", () => {
            const body = decoded(Buffer.concat(chunks), answer.headers["content-encoding"]);
            resolve(ok({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
          });
        },
      );
      asked.on("timeout", () => asked.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })));
      asked.on("error", problem);
      asked.end();
    });
}

/** Decompresses a body, as some servers always compress. Leaves an unreadable body unchanged. */
function decoded(body: Buffer, encoding: string | undefined): Uint8Array {
  try {
    if (encoding === "gzip") return gunzipSync(body);
    if (encoding === "br") return brotliDecompressSync(body);
  } catch {
    return body;
  }
  return body;
}

const isAboutCertificate = (code: string): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS|ERR_SSL/.test(code);
