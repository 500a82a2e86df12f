import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import type { Certificate } from "./certificate.ts";
import { contentSecurityPolicy, pageKind, type Origins } from "../hosting/security-headers.ts";

/** A running server. */
export interface Serving {
  readonly origins: Origins;
  close(): Promise<void>;
}

interface ServeProblem {
  readonly kind: "port-taken";
  readonly port: number;
}

/**
 * Serves a build over https on this computer only, on two ports, so that the practice window and the
 * add-in's pages have different origins, as in Outlook. Port 0 picks a free port.
 *
 * Returns a problem when a port is taken; throws on other failures.
 */
export async function serve(options: {
  readonly root: string;
  /** The port of the practice window, and that of the add-in. */
  readonly ports: readonly [number, number];
  readonly certificate: Pick<Certificate, "key" | "cert">;
  readonly mode?: "production" | "development";
}): Promise<Serving | ServeProblem> {
  const { root, ports, certificate, mode = "production" } = options;
  const files = sirv(root, { dev: true, etag: true });
  let origins: Origins = { practice: "", addIn: "" };

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    response.setHeader(
      "Content-Security-Policy",
      contentSecurityPolicy(pageKind(path), origins, mode),
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    // Revalidated each time, yet kept, so that the browser reuses what it compiled of a script.
    response.setHeader("Cache-Control", "no-cache");
    if (path === "/" || path === "/practice") {
      response.writeHead(302, { Location: "/practice/" }).end();
      return;
    }
    if (path === "/practice/config.json") {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ addInOrigin: origins.addIn }));
      return;
    }
    files(request, response, () => void response.writeHead(404).end());
  };

  const servers: Server[] = [];
  for (const port of ports) {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, handle);
    if (!(await listens(server, port))) {
      await Promise.all(servers.map(close));
      return { kind: "port-taken", port };
    }
    servers.push(server);
  }
  const [practice = "", addIn = ""] = servers.map(originOf);
  origins = { practice, addIn };
  return {
    origins,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** False when the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
}

function originOf(server: Server): string {
  const address = server.address() as AddressInfo;
  return `https://localhost:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
