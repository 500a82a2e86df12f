import type { IncomingHttpHeaders } from "node:http";
import { headersOf } from "../hosting/host-rules.ts";
import { keepingOf } from "../hosting/security-headers.ts";
import type { FileFinding } from "./finding.ts";

/** Half a year, which some hosts set by themselves, protects as well as a year. */
const leastHstsS = 180 * 24 * 60 * 60;
const leastKeptS = 30 * 24 * 60 * 60;

/** Only stricter, and harmless to a page on https. */
const harmless = ["upgrade-insecure-requests"];

/** The problems with the headers of a file. `path` starts at the root. */
export function judgeHeaders(
  path: string,
  headers: IncomingHttpHeaders,
  isHttps: boolean,
): readonly FileFinding[] {
  const wanted = headersOf(path);
  const differs = (name: string, isFine: (found: string) => boolean): readonly FileFinding[] => {
    const found = one(headers, name);
    return found !== null && isFine(found)
      ? []
      : [{ kind: "header-differs", name, found, wanted: wanted[name] ?? "" }];
  };
  return [
    ...(path.endsWith(".html") ? judgePage(headers, wanted["Content-Security-Policy"] ?? "") : []),
    ...(path.endsWith(".html") ? differs("Permissions-Policy", () => true) : []),
    ...differs("X-Content-Type-Options", (found) => found.toLowerCase() === "nosniff"),
    ...differs("Referrer-Policy", (found) => found.toLowerCase() === wanted["Referrer-Policy"]),
    ...(isHttps
      ? differs("Strict-Transport-Security", (found) => maxAgeS(found) >= leastHstsS)
      : []),
    ...judgeCache(path, one(headers, "Cache-Control"), wanted["Cache-Control"] ?? ""),
    ...(headers["set-cookie"] ?? []).map(
      (cookie) => ({ kind: "sets-cookie", name: cookie.split("=")[0] ?? "" }) as const,
    ),
  ];
}

/** Headers of pages only. */
function judgePage(headers: IncomingHttpHeaders, policy: string): readonly FileFinding[] {
  const frameOptions = one(headers, "X-Frame-Options");
  return [
    ...judgePolicy(one(headers, "Content-Security-Policy"), policy),
    ...(frameOptions === null ? [] : [{ kind: "frame-options", found: frameOptions } as const]),
  ];
}

/** Every directive as wanted: one that is stricter breaks the pane, one that is wider protects less. */
export function judgePolicy(found: string | null, wanted: string): readonly FileFinding[] {
  if (found === null) return [{ kind: "policy-missing", wanted }];
  // Two policies come as one header with a comma, and the strictest of both counts.
  if (found.includes(",")) return [{ kind: "policies-several" }];
  const present = directives(found);
  const asked = directives(wanted);
  return [
    ...[...asked].flatMap(([directive, sources]): readonly FileFinding[] => {
      const live = present.get(directive) ?? null;
      return live !== null && sameSources(live, sources)
        ? []
        : [{ kind: "directive-differs", directive, found: live, wanted: sources }];
    }),
    ...[...present.keys()]
      .filter((directive) => !asked.has(directive) && !harmless.includes(directive))
      .map((directive): FileFinding => ({ kind: "directive-unknown", directive })),
  ];
}

function judgeCache(path: string, found: string | null, wanted: string): readonly FileFinding[] {
  const words = (found ?? "").toLowerCase();
  const isAskedAgain = /no-cache|no-store/.test(words);
  switch (keepingOf(path)) {
    case "for-good":
      return maxAgeS(words) >= leastKeptS && !isAskedAgain && !words.includes("private")
        ? []
        : [{ kind: "not-kept-for-good", found, wanted }];
    case "a-while":
      return maxAgeS(words) > 0 && !isAskedAgain ? [] : [{ kind: "icon-not-kept", found, wanted }];
    case "not":
      return isAskedAgain || maxAgeS(words) === 0
        ? []
        : [{ kind: "not-asked-again", found, wanted }];
  }
}

/** NaN, which is less than and equal to nothing, when there is none. */
const maxAgeS = (value: string): number => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? NaN);

function directives(policy: string): ReadonlyMap<string, string> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(
    parts
      .filter(([name]) => name !== "")
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources.join(" ")]),
  );
}

/** Whatever the order. Hashes tell capitals apart; for all else our own spelling is asked. */
function sameSources(a: string, b: string): boolean {
  const sorted = (sources: string): string => sources.split(" ").sort().join(" ");
  return sorted(a) === sorted(b);
}

function one(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
}
