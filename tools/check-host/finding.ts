import type { AskProblem } from "./ask.ts";

/** A problem with one file or header. */
export type FileFinding =
  | { readonly kind: "silent"; readonly code: string }
  | { readonly kind: "redirected"; readonly to: string }
  | { readonly kind: "not-there"; readonly status: number }
  | { readonly kind: "wrong-type"; readonly found: string | null; readonly wanted: string }
  | { readonly kind: "content-differs" }
  | { readonly kind: "policy-missing"; readonly wanted: string }
  | { readonly kind: "policies-several" }
  | {
      readonly kind: "directive-differs";
      readonly directive: string;
      /** Null: the directive is missing. */
      readonly found: string | null;
      readonly wanted: string;
    }
  | { readonly kind: "directive-unknown"; readonly directive: string }
  | { readonly kind: "frame-options"; readonly found: string }
  | {
      readonly kind: "header-differs";
      readonly name: string;
      readonly found: string | null;
      readonly wanted: string;
    }
  | { readonly kind: "not-kept-for-good"; readonly found: string | null; readonly wanted: string }
  | { readonly kind: "icon-not-kept"; readonly found: string | null; readonly wanted: string }
  | { readonly kind: "not-asked-again"; readonly found: string | null; readonly wanted: string }
  | { readonly kind: "sets-cookie"; readonly name: string };

/** A problem with the whole host. */
type WholeHostFinding =
  | AskProblem
  | { readonly kind: "not-https" }
  | { readonly kind: "no-checksums" }
  | { readonly kind: "answers-anything"; readonly path: string; readonly status: number }
  | { readonly kind: "manifest-unreadable" }
  | {
      readonly kind: "manifest-elsewhere";
      readonly named: readonly string[];
      readonly here: string;
    }
  | { readonly kind: "address-not-there"; readonly address: string; readonly status: number | null }
  /** The list of event scripts. `status`: null without an answer. */
  | {
      readonly kind: "allowed-list-not-there";
      readonly file: string;
      readonly status: number | null;
    }
  | {
      readonly kind: "allowed-list-differs";
      readonly file: string;
      /** Null: it is not a list of event scripts. */
      readonly found: readonly string[] | null;
      readonly wanted: readonly string[];
    };

export type HostFinding =
  | WholeHostFinding
  /** The files with this problem. */
  | { readonly kind: "files"; readonly paths: readonly string[]; readonly fault: FileFinding };

/** Groups files with the same problem, pages first. */
export function grouped(
  found: readonly { readonly path: string; readonly fault: FileFinding }[],
): readonly HostFinding[] {
  const groups = new Map<string, { paths: string[]; fault: FileFinding }>();
  for (const { path, fault } of found) {
    const key = JSON.stringify(fault);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { paths: [path], fault });
    else group.paths.push(path);
  }
  const isPage = (path: string): boolean => path.endsWith(".html");
  return [...groups.values()].map(({ paths, fault }) => ({
    kind: "files" as const,
    paths: [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))],
    fault,
  }));
}
