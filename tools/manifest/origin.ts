import { fail, ok, type Result } from "../../src/core/result.ts";

/** Where a build is hosted: an https address that ends in a slash, such as `https://host/` or `https://host/map/`. */
export type BaseAddress = URL;

export interface OriginProblem {
  readonly kind:
    "origin-not-a-url" | "origin-not-https" | "origin-path-without-slash" | "origin-with-more";
}

/**
 * Reads where a build is hosted. A bare origin gets its slash; a path must have one of its own, or
 * the last part of it would fall away when the pages' names are put behind it.
 */
export function parseOrigin(text: string): Result<BaseAddress, OriginProblem> {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return fail({ kind: "origin-not-a-url" });
  const url = new URL(trimmed);
  if (url.protocol !== "https:")
    return fail({ kind: url.protocol === "http:" ? "origin-not-https" : "origin-not-a-url" });
  if (url.username !== "" || url.password !== "" || /[?#]/.test(trimmed))
    return fail({ kind: "origin-with-more" });
  if (!url.pathname.endsWith("/")) return fail({ kind: "origin-path-without-slash" });
  return ok(url);
}
