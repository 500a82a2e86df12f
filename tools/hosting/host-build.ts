import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import type { Certificate } from "../serving/certificate.ts";
import { azureAnswer, azureConfigSchema } from "./azure.ts";
import { azureFile } from "./host-rules.ts";

/** A build being served, until it is closed. */
export interface HostedBuild {
  readonly port: number;
  close(): Promise<void>;
}

type HostProblem =
  { readonly kind: "not-built" } | { readonly kind: "port-taken"; readonly port: number };

/**
 * Serves a build over https on this computer only, as Azure Static Web Apps would: every header comes
 * from the build's `staticwebapp.config.json`. Port 0 picks a free port.
 */
export async function hostBuild(options: {
  readonly root: string;
  readonly port: number;
  readonly certificate: Pick<Certificate, "key" | "cert">;
}): Promise<HostedBuild | HostProblem> {
  const { root, port, certificate } = options;
  const configPath = join(root, azureFile);
  if (!existsSync(configPath)) return { kind: "not-built" };
  const config = azureConfigSchema.parse(JSON.parse(readFileSync(configPath, "utf8")));

  const files = sirv(root, { dev: true, etag: true, dotfiles: true });

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const { statusCode, headers } = azureAnswer(config, pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (statusCode !== null) {
      response.writeHead(statusCode).end();
    } else if (!pathname.endsWith("/") && existsSync(join(root, pathname, "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
    } else {
      const type = config.mimeTypes[extensionOf(pathname)];
      if (type !== undefined) response.setHeader("Content-Type", type);
      files(request, response, () => {
        response.removeHeader("Content-Type");
        response.writeHead(404).end();
      });
    }
  };

  const server = createServer({ key: certificate.key, cert: certificate.cert }, handle);
  const listens = await new Promise<boolean>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!listens) return { kind: "port-taken", port };
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function extensionOf(pathname: string): string {
  return pathname.endsWith("/") ? ".html" : (/\.[^./]+$/.exec(pathname)?.[0] ?? "");
}
