/**
 * The single source of the response headers, for `npm start`, for the server configuration in the build,
 * and for `npm run check-host`.
 */

/** The hash of the empty string: Fluent adds empty style elements and fills them by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may frame the add-in's pages: the origins of Outlook on the web for organisations. */
const outlookOrigins: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
];

/** Where Microsoft serves office.js and the library that office.js loads. */
export const officeScripts: readonly string[] = [
  "https://appsforoffice.microsoft.com",
  "https://ajax.aspnetcdn.com",
  // The documented address since September 2026; the older one may redirect to it.
  "https://officeapis.public.onecdn.static.microsoft",
];

/** The roles of this server's origins. */
export interface Origins {
  /** The practice window. */
  readonly practice: string;
  /** The add-in's practice pages: another origin, as in Outlook. */
  readonly addIn: string;
}

type PageKind =
  | "practice-window"
  | "practice-twin"
  | "outlook-page"
  /** Outlook runs it invisibly, for the send event. */
  | "event-page"
  | "practice-event-twin";

/** The page of the send event, for Outlook and for practice. */
const eventPage = "launchevent.html";

/** The kind of page at a path, which decides its headers. */
export function pageKind(path: string): PageKind {
  if (/^\/practice\/?(index\.html)?$/.test(path)) return "practice-window";
  if (path === `/${eventPage}`) return "event-page";
  if (path === `/practice/${eventPage}`) return "practice-event-twin";
  return path.startsWith("/practice/") ? "practice-twin" : "outlook-page";
}

/**
 * The content security policy for a page.
 *
 * Outlook's pages may not connect: they fetch nothing, and office.js's telemetry is blocked. Scripts
 * that office.js loads fall under `script-src`. The page of the event shows nothing, so it may load
 * scripts only.
 *
 * A development build fills its style elements with text, which the production policy forbids.
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

/** The kind of file on a host, which decides its policy. */
type HostedKind = "outlook-page" | "event-page" | "practice";

export function hostedKind(path: string): HostedKind {
  if (path.startsWith("/practice/")) return "practice";
  return path === `/${eventPage}` ? "event-page" : "outlook-page";
}

/**
 * The policy of a file on a host. The practice window and its pages share an origin there, and one
 * policy, which keeps the server rules simple.
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

/** The policy of the steward's desk: its own scripts, and answers of its own server. */
export const deskPolicy = (): string =>
  policy("production", { script: "'self'", connect: "'self'", ancestors: "'none'" });

const dayS = 24 * 60 * 60;

/**
 * What no page may use: every feature that Chromium 156 knows and the pane has no need of. It copies, so
 * writing to the clipboard is not among them.
 */
const unusedFeatures: readonly string[] = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "speaker-selection",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Headers of every file on a host. No `X-Frame-Options`: it cannot allow several origins. */
export const hostedHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Without subdomains: those are not ours to decide about.
  "Strict-Transport-Security": `max-age=${365 * dayS}`,
  "Permissions-Policy": unusedFeatures.map((feature) => `${feature}=()`).join(", "),
};

/**
 * How long a file is cached.
 *
 * - `for-good`: it is named after a hash of its content.
 * - `a-while`: the icon of a button. Outlook may not show one that is served as `no-cache`.
 * - `not`: it is revalidated each time.
 */
export type Keeping = "for-good" | "a-while" | "not";

export function keepingOf(path: string): Keeping {
  if (path.startsWith("/scripts/")) return "for-good";
  return path.startsWith("/assets/") ? "a-while" : "not";
}

/** How long an icon is kept: a new one shows within a week. */
export const iconDays = 7;

const cacheControls: Readonly<Record<Keeping, string>> = {
  "for-good": `public, max-age=${365 * dayS}, immutable`,
  "a-while": `public, max-age=${iconDays * dayS}`,
  not: "no-cache",
};

export const cacheControl = (keeping: Keeping): string => cacheControls[keeping];

interface Sources {
  readonly script: string;
  /** "nothing": an invisible page, without styles and images. */
  readonly shows?: "a page" | "nothing";
  readonly image?: string;
  readonly connect?: string;
  readonly frame?: string;
  /** Only for the practice window, which runs Outlook's pageless runtime in a worker. */
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
