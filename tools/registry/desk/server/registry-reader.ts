import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { IsoDay } from "../../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import { coverageOn, type Coverage } from "../../coverage/coverage.ts";
import { provinceOf } from "../../coverage/province.ts";
import { readPlaceFiles } from "../../files/place-files.ts";
import { readProtocol, toSource, type RegistrySource } from "../../files/source.ts";

/** The registry as it stands on disk at this moment. */
export interface RegistryNow {
  readonly source: RegistrySource;
  readonly coverage: Coverage;
  /** The version of a protocol's file; null when there is none. */
  readonly versionOf: (id: string) => string | null;
}

export interface RegistryUnreadable {
  readonly kind: "registry-unreadable";
}

/**
 * Reads a registry again and again. A file is read each time, and parsed only when its text changed:
 * parsing three hundred protocols takes longer than a page may.
 *
 * While nothing changes on disk, a day gives the same object.
 */
export function createRegistryReader(folder: string) {
  type Parsed = ReturnType<typeof readProtocol>;
  const parsed = new Map<string, { readonly text: string; readonly file: Parsed }>();

  const read = (name: string): Parsed => {
    const text = readFileSync(join(folder, "protocols", name), "utf8");
    const before = parsed.get(name);
    if (before?.text === text) return before.file;
    const file = readProtocol(`protocols/${name}`, text);
    parsed.set(name, { text, file });
    return file;
  };

  let last: { readonly seen: string; readonly now: RegistryNow } | null = null;

  return (today: IsoDay): Result<RegistryNow, RegistryUnreadable> => {
    try {
      const names = readdirSync(join(folder, "protocols"))
        .filter((name) => name.endsWith(".json"))
        .sort();
      const files = names.map(read);
      const texts = names.map((name) => parsed.get(name)?.text ?? "");
      const seen = versionOfText([today, ...placeStamps(folder), ...names, ...texts].join("\0"));
      if (last?.seen === seen) return ok(last.now);
      const source = toSource(files, readPlaceFiles(folder), today);
      if (source.registry.places.some(({ nis }) => provinceOf(nis) === null))
        return fail({ kind: "registry-unreadable" });
      const versionOf = (id: string): string | null => {
        const text = texts[names.indexOf(`${id}.json`)];
        return text === undefined ? null : versionOfText(text);
      };
      last = { seen, now: { source, coverage: coverageOn(source, today), versionOf } };
      return ok(last.now);
    } catch {
      return fail({ kind: "registry-unreadable" });
    }
  };
}

/** The place files change seldom: when they were written tells enough. */
function placeStamps(folder: string): readonly string[] {
  const places = join(folder, "places");
  return readdirSync(places).map((name) => {
    const { mtimeMs, size } = statSync(join(places, name));
    return `${name} ${mtimeMs} ${size}`;
  });
}

/** Says which text a page has seen, so that it changes no other. */
export function versionOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
