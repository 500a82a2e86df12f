/** The empty text: Fluent's style engine adds empty style elements and fills them by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may show the add-in's pages: the places where Outlook on the web lives. */
const outlookOrigins = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
  "https://outlook.live.com",
];

/** Where Microsoft serves office.js, and the library that it fetches by itself. */
const officeScripts = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** Which origins play which part on this server. */
export interface Origins {
  /** Of the practice window. */
  readonly practice: string;
  /** Of the add-in's practice pages: another one, as in Outlook. */
  readonly addIn: string;
}

export type PageKind = "practice-window" | "practice-twin" | "outlook-page";

/** Which kind of page a path is, as far as its headers go. */
export function pageKind(path: string): PageKind {
  if (/^\/practice\/?(index\.html)?$/.test(path)) return "practice-window";
  return path.startsWith("/practice/") ? "practice-twin" : "outlook-page";
}

/**
 * The content security policy for a page.
 *
 * A development build writes text into its style elements, which the production policy forbids.
 */
export function contentSecurityPolicy(
  kind: PageKind,
  origins: Origins,
  mode: "production" | "development" = "production",
): string {
  const style =
    mode === "production" ? `style-src 'self' ${emptyStyle}` : "style-src 'self' 'unsafe-inline'";
  const common = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    style,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
  ];
  switch (kind) {
    case "practice-window":
      return [
        ...common,
        "script-src 'self'",
        `frame-src ${origins.addIn}`,
        "frame-ancestors 'none'",
      ].join("; ");
    case "practice-twin":
      return [...common, "script-src 'self'", `frame-ancestors ${origins.practice}`].join("; ");
    case "outlook-page":
      return [
        ...common,
        `script-src 'self' ${officeScripts.join(" ")}`,
        `frame-ancestors ${outlookOrigins.join(" ")}`,
      ].join("; ");
  }
}
