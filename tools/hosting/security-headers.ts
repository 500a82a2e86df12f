/**
 * The one source of the response headers: of `npm start`, of the files for hosts that the build
 * writes, and of what `npm run check-host` expects.
 */

/** The empty text: Fluent's style engine adds empty style elements and fills them by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may show the add-in's pages: where Outlook on the web lives for organisations. */
const outlookOrigins: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
];

/** Where Microsoft serves office.js, and the library that it fetches by itself. */
export const officeScripts: readonly string[] = [
  "https://appsforoffice.microsoft.com",
  "https://ajax.aspnetcdn.com",
  // Where Microsoft documents office.js since September 2026; the older address may lead there.
  "https://officeapis.public.onecdn.static.microsoft",
];

/** Which origins play which part on this server. */
export interface Origins {
  /** Of the practice window. */
  readonly practice: string;
  /** Of the add-in's practice pages: another one, as in Outlook. */
  readonly addIn: string;
}

type PageKind =
  | "practice-window"
  | "practice-twin"
  | "outlook-page"
  /** Outlook runs it unseen, for the event at sending. */
  | "event-page"
  | "practice-event-twin";

/** The page of the event at sending, in both of its places. */
const eventPage = "launchevent.html";

/** Which kind of page a path is, as far as its headers go. */
export function pageKind(path: string): PageKind {
  if (/^\/practice\/?(index\.html)?$/.test(path)) return "practice-window";
  if (path === `/${eventPage}`) return "event-page";
  if (path === `/practice/${eventPage}`) return "practice-event-twin";
  return path.startsWith("/practice/") ? "practice-twin" : "outlook-page";
}

/**
 * The content security policy for a page.
 *
 * Outlook's pages connect to nothing: they fetch nothing themselves, and what office.js would like
 * to report to Microsoft is blocked. The scripts that office.js loads come under `script-src`. The
 * page of the event shows nothing, so it may have scripts and nothing else.
 *
 * A development build writes text into its style elements, which the production policy forbids.
 */
export function contentSecurityPolicy(
  kind: PageKind,
  origins: Origins,
  mode: "production" | "development" = "production",
): string {
  switch (kind) {
    case "practice-window":
      return policy(mode, {
        script: "'self'",
        image: "'self' data:",
        connect: "'self'",
        frame: origins.addIn,
        worker: "'self'",
        ancestors: "'none'",
      });
    case "practice-twin":
      return policy(mode, { script: "'self'", ancestors: origins.practice });
    case "outlook-page":
      return policy(mode, {
        script: `'self' ${officeScripts.join(" ")}`,
        ancestors: outlookOrigins.join(" "),
      });
    case "event-page":
      return policy(mode, {
        script: `'self' ${officeScripts.join(" ")}`,
        shows: "nothing",
        ancestors: outlookOrigins.join(" "),
      });
    case "practice-event-twin":
      return policy(mode, { script: "'self'", shows: "nothing", ancestors: origins.practice });
  }
}

/** Which kind of file on a host, as far as its policy goes. */
type HostedKind = "outlook-page" | "event-page" | "practice";

export function hostedKind(path: string): HostedKind {
  if (path.startsWith("/practice/")) return "practice";
  return path === `/${eventPage}` ? "event-page" : "outlook-page";
}

/**
 * The policy of a file on a host. There the practice window and its pages share one origin, and for
 * simple server rules one policy.
 */
export function hostedPolicy(kind: HostedKind): string {
  if (kind !== "practice") return contentSecurityPolicy(kind, { practice: "", addIn: "" });
  return policy("production", {
    script: "'self'",
    image: "'self' data:",
    connect: "'self'",
    frame: "'self'",
    worker: "'self'",
    ancestors: "'self'",
  });
}

const dayS = 24 * 60 * 60;

/** The same for every file on a host. Deliberately without `X-Frame-Options`: it knows one origin. */
export const hostedHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // This host alone: what else lives under the domain is not ours to decide.
  "Strict-Transport-Security": `max-age=${365 * dayS}`,
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=()",
};

/** Files whose name changes with what is in them: kept for good. */
export const isKeptForGood = (path: string): boolean => path.startsWith("/scripts/");

/** Kept for good, or asked for again each time: then an unchanged file costs one short answer. */
export const cacheControl = (keptForGood: boolean): string =>
  keptForGood ? `public, max-age=${365 * dayS}, immutable` : "no-cache";

interface Sources {
  readonly script: string;
  /** "nothing": a page that is never seen, without styles and pictures. */
  readonly shows?: "a page" | "nothing";
  readonly image?: string;
  readonly connect?: string;
  readonly frame?: string;
  /** The practice window alone has one: it plays Outlook's runtime without a page. */
  readonly worker?: string;
  readonly ancestors: string;
}

function policy(
  mode: "production" | "development",
  {
    script,
    shows = "a page",
    image = "'self'",
    connect = "'none'",
    frame = "'none'",
    worker = "'none'",
    ancestors,
  }: Sources,
): string {
  const style = `'self' ${mode === "production" ? emptyStyle : "'unsafe-inline'"}`;
  const seen = (sources: string): string => (shows === "nothing" ? "'none'" : sources);
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${seen(style)}`,
    `style-src-attr ${seen("'unsafe-inline'")}`,
    `img-src ${seen(image)}`,
    `connect-src ${connect}`,
    `frame-src ${frame}`,
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `worker-src ${worker}`,
  ].join("; ");
}
