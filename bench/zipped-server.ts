import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersOf } from "../tools/hosting/host-rules.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

export interface ZippedServer {
  readonly origin: string;
  /** The bytes that went over the line, headers apart. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** Serves folders over http on this computer as a host does: gzipped, with the headers of a host. */
export async function serveZipped(...folders: readonly string[]): Promise<ZippedServer> {
  const kept = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = folders
      .map((folder) => join(folder, pathname))
      .find((one) => existsSync(one) && statSync(one).isFile());
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = kept.get(path) ?? gzipSync(readFileSync(path), { level: 9 });
    kept.set(path, body);
    sent += body.length;
    response.writeHead(200, {
      ...headersOf(pathname),
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
