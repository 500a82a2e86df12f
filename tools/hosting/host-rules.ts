import {
  cacheControl,
  hostedHeaders,
  hostedKind,
  hostedPolicy,
  isKeptForGood,
} from "./security-headers.ts";

export type Headers = Readonly<Record<string, string>>;

/** What a host is to do, whatever its own language: the files for each are written from this. */
export interface HostRules {
  /** Of every answer, when no folder says otherwise. */
  readonly headers: Headers;
  /** Whole sets of headers, not additions: some servers do not inherit. */
  readonly folders: readonly {
    readonly path: string;
    /** Whether the folder has a page of its own. */
    readonly hasPage: boolean;
    readonly keptForGood: boolean;
    readonly headers: Headers;
  }[];
  /** Files to name one by one, by their path: a whole set of headers each, as for a folder. */
  readonly files: readonly { readonly path: string; readonly headers: Headers }[];
  /** By extension, with its dot. */
  readonly mimeTypes: Headers;
  /** In the folder that is served, and meant for the server alone. */
  readonly hidden: readonly string[];
}

export const azureFile = "staticwebapp.config.json";
export const iisFile = "web.config";
export const checksumsFile = "SHA256SUMS";
/** Where classic Outlook looks which event scripts may ask this origin for something. */
export const allowedFile = ".well-known/microsoft-officeaddins-allowed.json";

/** All headers of one file. */
export function headersOf(path: string): Headers {
  return {
    "Content-Security-Policy": hostedPolicy(hostedKind(path)),
    ...hostedHeaders,
    "Cache-Control": cacheControl(isKeptForGood(path)),
  };
}

export const hostRules: HostRules = {
  headers: headersOf("/"),
  folders: [
    { path: "scripts", hasPage: false, keptForGood: true, headers: headersOf("/scripts/") },
    { path: "practice", hasPage: true, keptForGood: false, headers: headersOf("/practice/") },
  ],
  files: [
    { path: "launchevent.html", headers: headersOf("/launchevent.html") },
    // Named, since servers tend to keep what begins with a dot to themselves.
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

/** What is typed for a file by its name; null for a name without a known extension. */
export function mimeTypeOf(path: string): string | null {
  const extension = /\.[^./]+$/.exec(path)?.[0];
  return extension === undefined ? null : (hostRules.mimeTypes[extension] ?? null);
}
