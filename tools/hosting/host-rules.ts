import {
  cacheControl,
  hostedHeaders,
  hostedKind,
  hostedPolicy,
  keepingOf,
  type Keeping,
} from "./security-headers.ts";

export type Headers = Readonly<Record<string, string>>;

/** What a host must do. The configuration of each kind of server is generated from it. */
export interface HostRules {
  /** Headers of every response, unless a folder overrides them. */
  readonly headers: Headers;
  /** Complete sets of headers, as some servers do not inherit any. */
  readonly folders: readonly {
    readonly path: string;
    /** Whether the folder has an index page. */
    readonly hasPage: boolean;
    readonly keeping: Keeping;
    readonly headers: Headers;
  }[];
  /** Single files by path, each with a complete set of headers. */
  readonly files: readonly { readonly path: string; readonly headers: Headers }[];
  /** By extension, including the dot. */
  readonly mimeTypes: Headers;
  /** Files in the served folder that must not be served. */
  readonly hidden: readonly string[];
}

export const azureFile = "staticwebapp.config.json";
export const iisFile = "web.config";
export const checksumsFile = "SHA256SUMS";
/** Where classic Outlook reads which event scripts may make requests to this origin. */
export const allowedFile = ".well-known/microsoft-officeaddins-allowed.json";

/** All headers of a file. */
export function headersOf(path: string): Headers {
  return {
    "Content-Security-Policy": hostedPolicy(hostedKind(path)),
    ...hostedHeaders,
    "Cache-Control": cacheControl(keepingOf(path)),
  };
}

function folder(
  path: string,
  { hasPage }: { readonly hasPage: boolean },
): HostRules["folders"][number] {
  const under = `/${path}/`;
  return { path, hasPage, keeping: keepingOf(under), headers: headersOf(under) };
}

export const hostRules: HostRules = {
  headers: headersOf("/"),
  folders: [
    folder("scripts", { hasPage: false }),
    folder("assets", { hasPage: false }),
    folder("practice", { hasPage: true }),
  ],
  files: [
    { path: "launchevent.html", headers: headersOf("/launchevent.html") },
    // Named, as servers often hide names that start with a dot.
    { path: allowedFile, headers: headersOf(`/${allowedFile}`) },
  ],
  mimeTypes: {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "text/xml; charset=utf-8",
  },
  hidden: [azureFile, iisFile],
};

/** The media type of a file by its extension; null when unknown. */
export function mimeTypeOf(path: string): string | null {
  const extension = /\.[^./]+$/.exec(path)?.[0];
  return extension === undefined ? null : (hostRules.mimeTypes[extension] ?? null);
}
