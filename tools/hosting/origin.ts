import { fail, ok, type Result } from "../../src/core/base/result.ts";

/** Where `npm start` serves the add-in; the origin in the source manifest.xml. */
export const developmentOrigin = "https://localhost:3000";

export type OriginProblem =
  | { readonly kind: "not-an-address"; readonly given: string }
  | { readonly kind: "not-https"; readonly given: string }
  /** There is a path after the origin. `origin` is the address without it. */
  | { readonly kind: "more-than-origin"; readonly given: string; readonly origin: string };

/** Parses an origin such as `https://doorverwijzing.example.be`. Accepts one trailing slash. */
export function parseOrigin(given: string): Result<string, OriginProblem> {
  const text = given.trim();
  if (!URL.canParse(text) || /\s/.test(text)) return fail({ kind: "not-an-address", given });
  const { protocol, host, origin, pathname, search, hash, username, password } = new URL(text);
  // "localhost:3000" parses as a URL with the scheme "localhost".
  if (host === "") return fail({ kind: "not-an-address", given });
  if (protocol !== "https:") return fail({ kind: "not-https", given });
  const more = [search, hash, username, password].join("") !== "" || /[?#@]/.test(text);
  if (pathname !== "/" || more) return fail({ kind: "more-than-origin", given, origin });
  return ok(origin);
}

export function originSentence(problem: OriginProblem): string {
  switch (problem.kind) {
    case "not-an-address":
      return `“${problem.given}” is geen adres. Geef bijvoorbeeld: --origin https://doorverwijzing.example.be`;
    case "not-https":
      return `“${problem.given}” begint niet met https://. Outlook laadt alleen pagina's over https.`;
    case "more-than-origin":
      return `“${problem.given}” is meer dan een oorsprong: laat alles na de servernaam weg. Bedoel je ${problem.origin}?`;
  }
}
