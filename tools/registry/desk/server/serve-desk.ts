import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import { deskPolicy } from "../../../hosting/security-headers.ts";
import { createAccess, deskOrigin, isOwnPage, type Access, type DrawSecret } from "./access.ts";
import type { DeskFile } from "./desk-files.ts";
import { KEY_HEADER } from "./key-header.ts";
import { readRequestBody } from "./read-body.ts";
import { serverWords } from "./wording.nl.ts";

/** A running desk. */
export interface Desk {
  /** A new address; it opens the desk once. */
  address(): string;
  readonly port: number;
  close(): Promise<void>;
}

interface DeskOptions {
  /** 0: any free port. */
  readonly port: number;
  /** By path, such as "/desk.js". */
  readonly files: ReadonlyMap<string, DeskFile>;
  /** Answers a call by its name with what is sent back as JSON; null for an unknown call. */
  readonly answer: (name: string, sent: unknown) => Promise<unknown>;
  readonly draw: DrawSecret;
  /** Called when an address was used, so that the next one can be told. */
  readonly onOpened: () => void;
}

interface DeskProblem {
  readonly kind: "port-taken";
}

/**
 * Serves the desk on this computer alone (127.0.0.1). The page and its scripts hold nothing of the
 * registry and are given to any browser here; every call needs the key of an opened page.
 */
export async function serveDesk(options: DeskOptions): Promise<Result<Desk, DeskProblem>> {
  const access = createAccess(options.draw);
  let port = options.port;
  const server = createServer((request, response) => {
    handle(request, response, { ...options, port, access }).catch(() => {
      // A bug, or a disk that fails: no detail leaves the server.
      if (!response.headersSent)
        sendJson(response, 500, { ok: false, refused: [serverWords.broken] });
      else response.destroy();
    });
  });
  const listens = await new Promise<boolean>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!listens) return fail({ kind: "port-taken" });
  port = (server.address() as AddressInfo).port;
  return ok({
    port,
    // Behind the hash, so that no log and no referrer holds it.
    address: () => `${deskOrigin(port)}/#${access.invite()}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

interface Serving extends DeskOptions {
  readonly access: Access;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  response.setHeader("Content-Security-Policy", deskPolicy());
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-store");
  const { method = "", headers, url = "/" } = request;
  const asker = {
    method,
    host: headers.host,
    origin: headers.origin,
    site: one(headers["sec-fetch-site"]),
  };
  if (!isOwnPage(asker, serving.port)) {
    response.writeHead(403).end();
    return;
  }
  const [path = ""] = url.split("?");
  if (method === "GET") sendFile(response, serving.files.get(path));
  else if (method === "POST") await answerCall(request, response, path, serving);
  else response.writeHead(405).end();
}

/** What is sent back: a status, and JSON where there is something to say. */
interface Sending {
  readonly status: number;
  readonly json?: unknown;
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  serving: Serving,
): Promise<void> {
  const name = /^\/calls\/([a-z-]+)$/.exec(path)?.[1];
  const { status, json } =
    name === undefined ? { status: 404 } : await replyTo(name, request, serving);
  if (json === undefined) response.writeHead(status).end();
  else sendJson(response, status, json);
}

async function replyTo(
  name: string,
  request: IncomingMessage,
  { access, answer, onOpened }: Serving,
): Promise<Sending> {
  const isOpening = name === "open";
  if (!isOpening && !access.holds(one(request.headers[KEY_HEADER]) ?? ""))
    return refusing(401, serverWords.noKey);
  const body = await readRequestBody(request);
  if (!body.ok) return refusing(413, serverWords.tooLarge);
  if (!isOpening) {
    const reply = await answer(name, body.value);
    return reply === null ? { status: 404 } : { status: 200, json: reply };
  }
  const { token } = Object(body.value) as { token?: unknown };
  const key = typeof token === "string" ? access.redeem(token) : null;
  if (key === null) return refusing(401, serverWords.usedUp);
  onOpened();
  return { status: 200, json: { ok: true, value: { key } } };
}

function refusing(status: number, sentence: string): Sending {
  return { status, json: { ok: false, refused: [sentence] } };
}

function sendFile(response: ServerResponse, file: DeskFile | undefined): void {
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": file.type }).end(file.bytes);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}
